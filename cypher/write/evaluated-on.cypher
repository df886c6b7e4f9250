// Results of a paper; clear took its old ones.
// rows: one per paper, {paper, edges: [{key, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (e:Entity {key: edge.key})
CREATE (p)-[v:EVALUATED_ON]->(e)
SET v = edge.properties
