// A shelf holds a work.
// rows: one per edge, {shelf: element id, id, properties: names, title (else the work's), addedAt}
UNWIND $rows AS row
MATCH (s) WHERE elementId(s) = row.shelf
MATCH (w:Work {id: row.id})
MERGE (s)-[h:HOLDS]->(w)
SET h = row.properties, h.title = coalesce(row.properties.title, w.title, w.id)
