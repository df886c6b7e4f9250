// A shelf keeps the place of a work that is gone.
// rows: one per edge, {shelf: element id, id: the strongest of its names, properties: names, title, addedAt}
UNWIND $rows AS row
MATCH (s) WHERE elementId(s) = row.shelf
MERGE (a:Absent {id: row.id})
SET a.title = row.properties.title
MERGE (s)-[h:HOLDS]->(a)
SET h = row.properties
