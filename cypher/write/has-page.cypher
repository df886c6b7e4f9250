// Pages of a paper; clear took its old ones.
// rows: one per paper, {paper, edges: [{url, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (g:ProjectPage {url: edge.url})
CREATE (p)-[h:HAS_PAGE]->(g)
SET h = edge.properties
