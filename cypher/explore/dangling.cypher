// @title    Works that are cited and not in the graph: what to import next
// @param    minCitedBy INTEGER = 1   smallest number of works that cite it
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  work STRING, year INTEGER, citedBy INTEGER, latest INTEGER, id STRING
// @drill    cited-by {id}
// @source   latest is the year of the newest work that cites it. The scope is of the works that cite
// @needs    references
// @example  dangling --limit 50
// @example  dangling --since 2023 --min-cited-by 3
MATCH (p:Paper)-[r:CITES]->(w:Stub)
WHERE sure(r)
  AND inScope(p)
WITH w, count(DISTINCT p.work) AS citedBy, max(p.year) AS latest
WHERE citedBy >= $minCitedBy
WITH w, citedBy, latest
ORDER BY citedBy DESC, coalesce(latest, -1) DESC, w.title, w.id
LIMIT $limit
RETURN coalesce(w.title, w.id) AS work, w.year AS year, citedBy, latest, w.id AS id
ORDER BY citedBy DESC, coalesce(latest, -1) DESC, w.title, id;

// @graph    those works and who cites them
MATCH (p:Paper)-[r:CITES]->(w:Stub)
WHERE sure(r)
  AND inScope(p)
WITH w, count(DISTINCT p.work) AS citedBy, max(p.year) AS latest
WHERE citedBy >= $minCitedBy
WITH w, citedBy, latest
ORDER BY citedBy DESC, coalesce(latest, -1) DESC, w.title, w.id
LIMIT $limit
MATCH e = (p:Paper)-[r:CITES]->(w)
WHERE sure(r)
  AND inScope(p)
RETURN e;
