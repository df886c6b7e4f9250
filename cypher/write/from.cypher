// Records of a paper; clear took its old ones.
// rows: one per paper, {paper, edges: [{source, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (s:Source {id: edge.source})
CREATE (p)-[f:FROM]->(s)
SET f = edge.properties
