// @title    Works that cite the same works as a work
// @param    id WORK!                 title or id of the work
// @param    common INTEGER = 2000    works cited by more works than this tell little, and are passed over
// @param    minShared INTEGER = 1    smallest number of works that both cite
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  work STRING, year INTEGER, shared INTEGER, cites INTEGER, similarity FLOAT, id STRING HIDDEN
// @drill    coupled-with {id}
// @source   bibliographic coupling: Kessler 1963, doi:10.1002/asi.5090140103. similarity is the cosine, works that
//           both cite by the root of the product of those that each cites (Salton and McGill 1983). Works count, not
//           their versions. The scope is of the works found
// @needs    references of all
// @example  coupled-with arxiv:2106.09685
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(p:Work)
WITH DISTINCT p
MATCH (p)-[r:CITES]->(w:Work)
WHERE sure(r)
  AND coalesce(w.work, w.id) <> coalesce(p.work, p.id)
WITH coalesce(p.work, p.id) AS own, collect(DISTINCT coalesce(w.work, w.id)) AS mine
UNWIND mine AS cited
MATCH (:Work {id: cited})-[:SAME_AS*0..2]-(w:Work)
WITH DISTINCT own, size(mine) AS ownCites, cited, w
WITH own, ownCites, cited, collect(w) AS versions
WHERE COUNT { UNWIND versions AS v MATCH (v)<-[:CITES]-(q:Work) WITH q LIMIT $common + 1 RETURN q } <= $common
UNWIND versions AS w
MATCH (q:Work)-[r:CITES]->(w)
WHERE sure(r)
  AND inScope(q)
  AND coalesce(q.work, q.id) <> own
  AND coalesce(q.work, q.id) <> cited
WITH ownCites, cited, q
ORDER BY q.id <> coalesce(q.work, q.id), q.id
WITH ownCites, coalesce(q.work, q.id) AS work, collect(q)[0] AS q, count(DISTINCT cited) AS shared
WHERE shared >= $minShared
WITH q, shared, ownCites,
     COUNT { MATCH (q)-[:SAME_AS*0..2]-(v:Work)-[c:CITES]->(x:Work)
             WHERE sure(c)
               AND coalesce(x.work, x.id) <> coalesce(q.work, q.id)
             RETURN DISTINCT coalesce(x.work, x.id) } AS cites
WITH q, shared, cites, round(shared / sqrt(1.0 * ownCites * cites), 3) AS similarity
ORDER BY shared DESC, similarity DESC, coalesce(q.year, -1) DESC, coalesce(q.title, q.id), q.id
LIMIT $limit
RETURN coalesce(q.title, q.id) AS work, q.year AS year, shared, cites, similarity, q.id AS id
ORDER BY shared DESC, similarity DESC, coalesce(year, -1) DESC, work, id;

// @graph    the work, the works found, and what both cite
UNWIND $rows AS row
MATCH (:Work {id: row.id})-[:SAME_AS*0..2]-(q:Work)
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(p:Work)
MATCH (p)-[mine:CITES]->(w:Work)
WHERE sure(mine)
  AND COUNT { MATCH (w)<-[:CITES]-(x:Work) WITH x LIMIT $common + 1 RETURN x } <= $common
MATCH (q)-[theirs:CITES]->(v:Work)
WHERE sure(theirs)
  AND inScope(q)
  AND coalesce(v.work, v.id) = coalesce(w.work, w.id)
RETURN p, mine, w, theirs, v, q;
