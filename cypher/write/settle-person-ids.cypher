// What a source's id stands for is what the person with that ORCID wrote.
// rows: one per id and author to leave, {personId, from, to}
UNWIND $rows AS row
MERGE (t:Author {key: row.to})
WITH row, t
MATCH (:Author {key: row.from})-[w:WROTE {personId: row.personId}]->(p)
WHERE w.orcid IS NULL
MERGE (t)-[n:WROTE {position: w.position}]->(p)
SET n = properties(w)
DELETE w
