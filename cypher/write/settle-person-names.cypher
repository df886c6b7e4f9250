// What bears a name only is taken to be of the one person with an id who has it, or of nobody known.
// rows: one per folded name and author to leave, {foldedName, from, to}
UNWIND $rows AS row
MERGE (t:Author {key: row.to})
WITH row, t
MATCH (:Author {key: row.from})-[w:WROTE {foldedName: row.foldedName}]->(p)
WHERE w.assumed
MERGE (t)-[n:WROTE {position: w.position}]->(p)
SET n = properties(w)
DELETE w
