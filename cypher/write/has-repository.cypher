// A paper's own code; clear took its old edges.
// rows: one per paper, {paper, edges: [{url, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (r:Repository {url: edge.url})
CREATE (p)-[h:HAS_REPOSITORY]->(r)
SET h = edge.properties
