// Where a paper was published; clear took its old edge.
// rows: one per paper, {paper, edges: [{key, properties}]}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
UNWIND row.edges AS edge
MATCH (v:Venue {key: edge.key})
CREATE (p)-[e:PUBLISHED_IN]->(v)
SET e = edge.properties
