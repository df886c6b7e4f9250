// @title    Works cited most, by the papers in the graph and by the sources' own counts
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    stubs BOOLEAN = true     list works that are known by reference only, too
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @returns  work STRING, year INTEGER, citedBy INTEGER, citationCount INTEGER, countedBy STRING, inGraph BOOLEAN,
//           id STRING HIDDEN
// @drill    show paper {id}
// @source   citedBy counts the works that cite any version of the work, each once and the work itself never. Title, year
//           and citationCount are of the paper that stands for the work; where that has no count, a version's. The
//           scope is of the works cited, not of those that cite them
// @needs    references of all, citationCount
// @example  most-cited
// @example  most-cited --since 2018 --stubs false
MATCH (p:Work)
WITH p, coalesce(p.work, p.id) AS citing
MATCH (p)-[c:CITES]->(v:Work)
WHERE sure(c)
WITH v, collect(DISTINCT citing) AS citing
OPTIONAL MATCH (v)-[:SAME_AS]->(representative:Paper)
WITH coalesce(representative, v) AS w, citing
WHERE ($stubs OR w:Paper)
  AND inScope(w)
UNWIND citing AS work
WITH w, work
WHERE work <> coalesce(w.work, w.id)
WITH w, count(DISTINCT work) AS citedBy
WITH w, citedBy,
     coalesce(COLLECT { MATCH (w)<-[:SAME_AS]-(x:Paper)
                        WHERE w.citationCount IS NULL AND x.citationCount IS NOT NULL
                        RETURN x ORDER BY x.citationCount DESC, x.id LIMIT 1 }[0], w) AS counted
ORDER BY citedBy DESC, coalesce(counted.citationCount, -1) DESC, coalesce(w.year, 9999), coalesce(w.title, w.id), w.id
LIMIT $limit
RETURN coalesce(w.title, w.id) AS work, w.year AS year, citedBy, counted.citationCount AS citationCount,
       coalesce(COLLECT { MATCH (s:Source {id: counted.citationSource}) RETURN s.name }[0],
                counted.citationSource) AS countedBy,
       w:Paper AS inGraph, w.id AS id
ORDER BY citedBy DESC, coalesce(citationCount, -1) DESC, coalesce(year, 9999), work, id;

// @graph    those works and the papers that cite them
MATCH (p:Work)
WITH p, coalesce(p.work, p.id) AS citing
MATCH (p)-[c:CITES]->(v:Work)
WHERE sure(c)
WITH v, collect(DISTINCT citing) AS citing
OPTIONAL MATCH (v)-[:SAME_AS]->(representative:Paper)
WITH coalesce(representative, v) AS w, citing
WHERE ($stubs OR w:Paper)
  AND inScope(w)
UNWIND citing AS work
WITH w, work
WHERE work <> coalesce(w.work, w.id)
WITH w, count(DISTINCT work) AS citedBy
WITH w, citedBy,
     coalesce(COLLECT { MATCH (w)<-[:SAME_AS]-(x:Paper)
                        WHERE w.citationCount IS NULL AND x.citationCount IS NOT NULL
                        RETURN x ORDER BY x.citationCount DESC, x.id LIMIT 1 }[0], w) AS counted
ORDER BY citedBy DESC, coalesce(counted.citationCount, -1) DESC, coalesce(w.year, 9999), coalesce(w.title, w.id), w.id
LIMIT $limit
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
MATCH e = (w)<-[:SAME_AS*0..1]-(v:Work)<-[c:CITES]-(p:Work)
WHERE sure(c)
  AND coalesce(p.work, p.id) <> coalesce(w.work, w.id)
WITH w, v, p, e
ORDER BY p.id <> coalesce(p.work, p.id), p.id, v <> w, v.id
WITH w, coalesce(p.work, p.id) AS work, collect({paper: p, of: v, path: e}) AS found
UNWIND [x IN found WHERE x.paper = found[0].paper AND x.of = found[0].of | x.path] AS e
RETURN e;
