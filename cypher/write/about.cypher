// A paper and its topics; clear took its old ones.
// rows: one per paper, {paper, edges: [{key, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (t:Topic {key: edge.key})
CREATE (p)-[a:ABOUT]->(t)
SET a = edge.properties
