// What a paper introduces; clear took its old edges.
// rows: one per paper, {paper, edges: [{key, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (e:Entity {key: edge.key})
CREATE (p)-[i:INTRODUCES]->(e)
SET i = edge.properties
