// Versions of one work point to the one that stands for all.
// rows: one per paper, {paper, work, properties: of the edge; null where it stands for itself}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})
SET p.work = row.work
WITH row, p
CALL (p) {
  MATCH (p)-[old:SAME_AS]->()
  DELETE old
}
WITH row, p WHERE row.work <> row.paper
MATCH (w:Work {id: row.work})
MERGE (p)-[s:SAME_AS]->(w)
SET s = row.properties
