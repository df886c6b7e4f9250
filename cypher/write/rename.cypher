// A work whose strongest id has changed; those that name it by its id follow.
// rows: one per work, {from, to}
UNWIND $rows AS row
MATCH (w:Work {id: row.from})
SET w.id = row.to
WITH w, row
CALL (w, row) {
  MATCH (w)-[:HAS_REPOSITORY]->(:Repository)-[i:IMPLEMENTS {paper: row.from}]->(:Entity)
  SET i.paper = row.to
}
CALL (row) {
  MATCH ()-[m:MENTIONS {inferredFrom: row.from}]->()
  SET m.inferredFrom = row.to
}
