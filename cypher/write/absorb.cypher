// A work that turned out to be another one: what pointed to it points to that one. A shelf that holds both holds one,
// by the names of both, since the earlier time.
// rows: one per work, {from, to}
UNWIND $rows AS row
MATCH (gone:Work {id: row.from}), (stays:Work {id: row.to})
CALL (gone, stays) {
  MATCH (citing:Work)-[c:CITES]->(gone)
  MERGE (citing)-[moved:CITES {as: c.as}]->(stays)
  SET moved = properties(c)
}
CALL (gone, stays) {
  MATCH (shelf:Collection|Mark)-[h:HOLDS]->(gone)
  MERGE (shelf)-[moved:HOLDS]->(stays)
  ON CREATE SET moved = properties(h)
  ON MATCH SET moved.names = moved.names + [name IN h.names WHERE NOT name IN moved.names],
    moved.addedAt = CASE WHEN h.addedAt < moved.addedAt THEN h.addedAt ELSE moved.addedAt END
}
DETACH DELETE gone
