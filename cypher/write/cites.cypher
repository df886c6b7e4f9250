// Works that a paper cites, one edge per way in which it names one; clear took its old ones.
// rows: one per paper, {paper, edges: [{to, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (w:Work {id: edge.to})
CREATE (p)-[c:CITES]->(w)
SET c = edge.properties
