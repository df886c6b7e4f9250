// @title    Historiograph: the works cited most within the graph, by year, and how they cite each other
// @param    works INTEGER = 30       number of works shown, those cited most; 0 for all that are cited
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @returns  work STRING, year INTEGER, lcs INTEGER, gcs INTEGER, cites INTEGER, citedByShown INTEGER, id STRING HIDDEN
// @drill    cited-by {id}
// @source   Garfield, Pudovkin and Istomin 2003, doi:10.1002/asi.10226. lcs, the local citation score, counts the papers
//           in scope that cite the work; gcs, the global one, is the citation count that a source gives. cites and
//           citedByShown count the works shown that it cites, and that cite it. Only papers in scope are shown and
//           counted, no works known by reference alone. Versions of a work count as one
// @needs    references, citationCount
// @example  historiograph
// @example  historiograph --works 15 --since 2015
MATCH (p:Paper)-[c:CITES]->(v:Paper)
WHERE inScope(p)
  AND inScope(v)
  AND p.work <> v.work
  AND sure(c)
WITH v, collect(DISTINCT p.work) AS citing
ORDER BY v.id <> v.work, v.id
WITH v.work AS work, collect(v)[0] AS w, collect(citing) AS citing
UNWIND citing AS some
UNWIND some AS other
WITH w, count(DISTINCT other) AS lcs
ORDER BY lcs DESC, coalesce(w.year, 9999), w.title, w.id
LIMIT CASE $works WHEN 0 THEN 2147483647 ELSE $works END
WITH collect({node: w, lcs: lcs}) AS shown, collect(w.work) AS ids
UNWIND shown AS one
WITH ids, one.node AS w, one.lcs AS lcs
OPTIONAL MATCH (w)-[:SAME_AS*0..2]-(v:Paper)-[c:CITES]->(o:Paper)
WHERE o.work IN ids
  AND o.work <> w.work
  AND inScope(v)
  AND inScope(o)
  AND sure(c)
WITH w, lcs, collect(DISTINCT o.work) AS cited
WITH collect({node: w, lcs: lcs, cited: cited}) AS shown
UNWIND shown AS one
WITH one.node AS w, one.lcs AS lcs, size(one.cited) AS cites, size([x IN shown WHERE one.node.work IN x.cited]) AS citedByShown
RETURN w.title AS work, w.year AS year, lcs,
       coalesce(w.citationCount, head(COLLECT { MATCH (w)-[:SAME_AS*1..2]-(v:Paper)
                                                WHERE v.citationCount IS NOT NULL
                                                RETURN v.citationCount AS gcs ORDER BY gcs DESC })) AS gcs,
       cites, citedByShown, w.id AS id
ORDER BY coalesce(year, 9999), lcs DESC, work, id;

// @graph    those works and the citations among them
MATCH (p:Paper)-[c:CITES]->(v:Paper)
WHERE inScope(p)
  AND inScope(v)
  AND p.work <> v.work
  AND sure(c)
WITH v, collect(DISTINCT p.work) AS citing
ORDER BY v.id <> v.work, v.id
WITH v.work AS work, collect(v)[0] AS w, collect(citing) AS citing
UNWIND citing AS some
UNWIND some AS other
WITH w, count(DISTINCT other) AS lcs
ORDER BY lcs DESC, coalesce(w.year, 9999), w.title, w.id
LIMIT CASE $works WHEN 0 THEN 2147483647 ELSE $works END
WITH collect(w) AS shown
UNWIND shown AS w
OPTIONAL MATCH e = (w)-[:SAME_AS*0..2]-(v:Paper)-[c:CITES]->(o:Paper)-[:SAME_AS*0..2]-(x:Paper)
WHERE x IN shown
  AND x <> w
  AND inScope(v)
  AND inScope(o)
  AND sure(c)
// of two versions one is drawn: the paper that is shown, where it cites or is cited itself
WITH w, x, e
ORDER BY length(e), [n IN nodes(e) | n.id]
RETURN w, x, collect(e)[0] AS e;
