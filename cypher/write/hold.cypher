// A shelf holds a work.
// rows: one per edge, {shelf: element id, id, properties: names, title, addedAt}
UNWIND $rows AS row
MATCH (s) WHERE elementId(s) = row.shelf
MATCH (w:Work {id: row.id})
MERGE (s)-[h:HOLDS]->(w)
SET h = row.properties
