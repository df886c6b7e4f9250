// Works that nothing in the graph leads to yet, known by citation only.
// rows: one per work, {id, properties: its id properties}
UNWIND $rows AS row
CREATE (w:Work:Stub)
SET w = row.properties
