// @title    Works that are cited together with a work
// @param    id WORK!                 title or id of the work; one known by reference only will do
// @param    minTogether INTEGER = 1  smallest number of works that cite both
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  work STRING, year INTEGER, together INTEGER, citedBy INTEGER, similarity FLOAT, inGraph BOOLEAN, id STRING HIDDEN
// @drill    co-cited-with {id}
// @source   co-citation: Small 1973, doi:10.1002/asi.4630240406. similarity is the cosine, works that cite both
//           by the root of the product of those that cite each (Salton and McGill 1983). Works count, not
//           their versions. The scope is of the works that cite
// @needs    references of all
// @example  co-cited-with arxiv:2106.09685
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(w:Work)
WITH collect(DISTINCT w) AS versions
UNWIND versions AS w
MATCH (p:Work)-[r:CITES]->(w)
WHERE sure(r)
  AND inScope(p)
WITH versions, coalesce(w.work, w.id) AS own, coalesce(p.work, p.id) AS citing, p
WHERE citing <> own
WITH versions, own, collect(DISTINCT p) AS papers, count(DISTINCT citing) AS ownCitedBy
UNWIND papers AS p
MATCH (p)-[r:CITES]->(o:Work)
WHERE sure(r)
  AND coalesce(o.work, o.id) <> own
  AND coalesce(o.work, o.id) <> coalesce(p.work, p.id)
WITH ownCitedBy, o, p
ORDER BY o.id <> coalesce(o.work, o.id), o.id
WITH ownCitedBy, coalesce(o.work, o.id) AS work, collect(o)[0] AS o, count(DISTINCT coalesce(p.work, p.id)) AS together
WHERE together >= $minTogether
WITH o, together, ownCitedBy,
     COUNT { MATCH (o)-[:SAME_AS*0..2]-(v:Work)<-[c:CITES]-(q:Work)
             WHERE sure(c)
               AND inScope(q)
               AND coalesce(q.work, q.id) <> coalesce(o.work, o.id)
             RETURN DISTINCT coalesce(q.work, q.id) } AS citedBy
WITH o, together, citedBy, round(together / sqrt(1.0 * ownCitedBy * citedBy), 3) AS similarity
ORDER BY together DESC, similarity DESC, coalesce(o.year, -1) DESC, coalesce(o.title, o.id), o.id
LIMIT $limit
RETURN coalesce(o.title, o.id) AS work, o.year AS year, together, citedBy, similarity, o:Paper AS inGraph, o.id AS id
ORDER BY together DESC, similarity DESC, coalesce(year, -1) DESC, work, id;

// @graph    the work, the works found, and the works that cite both
UNWIND $rows AS row
MATCH (:Work {id: row.id})-[:SAME_AS*0..2]-(v:Work)
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(w:Work)
MATCH (w)<-[mine:CITES]-(p:Work)-[theirs:CITES]->(v)
WHERE sure(mine)
  AND sure(theirs)
  AND inScope(p)
RETURN w, mine, p, theirs, v;
