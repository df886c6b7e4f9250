// Who wrote a paper; clear took its old edges.
// rows: one per paper, {paper, edges: [{key, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (a:Author {key: edge.key})
CREATE (a)-[w:WROTE]->(p)
SET w = edge.properties
