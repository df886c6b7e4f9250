// A citation in running text goes to the paper that fits, or back to its stub.
// rows: one per citation, {paper, as, to, candidates, candidateCount}
UNWIND $rows AS row
MATCH (p:Work {id: row.paper})-[c:CITES {as: row.as}]->(w:Work)
SET c.candidates = CASE WHEN row.candidates = [] THEN null ELSE row.candidates END,
    c.candidateCount = CASE row.candidateCount WHEN 0 THEN null ELSE row.candidateCount END
WITH row, p, c, w WHERE w.id <> row.to
MERGE (t:Work {id: row.to})
ON CREATE SET t:Stub
MERGE (p)-[d:CITES {as: row.as}]->(t)
SET d = properties(c)
DELETE c
