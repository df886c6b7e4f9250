// Somebody else's code; clear took the paper's old edges.
// rows: one per paper, {paper, edges: [{url, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (r:Repository {url: edge.url})
CREATE (p)-[u:USES_REPOSITORY]->(r)
SET u = edge.properties
