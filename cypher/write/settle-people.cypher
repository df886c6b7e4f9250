// An author's name as most of their papers have it, and where they worked when they wrote which.
// rows: one per author, {key}
UNWIND $rows AS row
MATCH (a:Author {key: row.key})
CALL (a) {
  MATCH (a)-[w:WROTE]->()
  WITH w.name AS name, count(*) AS times ORDER BY times DESC, name
  RETURN collect(name)[0] AS name
}
CALL (a) {
  MATCH (a)-[w:WROTE]->()
  RETURN max(w.orcid) AS orcid, min(CASE WHEN w.assumed THEN 1 ELSE 0 END) = 1 AS assumed
}
SET a.name = coalesce(name, a.name), a.orcid = orcid, a.assumed = coalesce(assumed, false)
WITH a
CALL (a) {
  MATCH (a)-[w:WROTE]->()
  UNWIND w.institutions AS key
  RETURN collect(DISTINCT key) AS places
}
CALL (a, places) {
  MATCH (a)-[old:AFFILIATED_WITH]->(i)
  WHERE NOT i.key IN places
  DELETE old
}
WITH a, places WHERE places <> []
CALL (a) {
  MATCH (a)-[w:WROTE]->(p)
  WHERE w.institutions IS NOT NULL
  UNWIND w.institutions AS key
  WITH a, key, p ORDER BY p.id
  WITH a, key, collect(DISTINCT p.id) AS papers
  MATCH (i:Institution {key: key})
  MERGE (a)-[r:AFFILIATED_WITH]->(i)
  SET r.papers = papers
}
