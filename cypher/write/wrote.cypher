// rows: one per paper and author, {paper, key, position, properties}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
MATCH (a:Author {key: row.key})
MERGE (a)-[w:WROTE {position: row.position}]->(p)
SET w = row.properties
