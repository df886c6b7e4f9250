// What a paper mentions; clear took its old edges.
// rows: one per paper, {paper, edges: [{key, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (e:Entity {key: edge.key})
CREATE (p)-[m:MENTIONS]->(e)
SET m = edge.properties
