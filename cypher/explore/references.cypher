// @title    Works that a paper cites
// @param    id WORK!                 title or id of the paper
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 100      number of rows; 0 for all
// @scope    all
// @returns  work STRING, year INTEGER, citedBy INTEGER, inGraph BOOLEAN, intent STRING, sentence MAP, id STRING HIDDEN
// @drill    references {id}
// @source   what any version of the paper cites. citedBy counts the works that cite any version of the work, each once
//           and the work itself never. Versions of a work are one row: the paper that stands for it where that is
//           cited, else the version that is. The scope is of the works cited
// @needs    references of all
// @example  references arxiv:2106.09685
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(p:Work)
WITH DISTINCT p
MATCH (p)-[r:CITES]->(w:Work)
WHERE sure(r)
  AND inScope(w)
  AND coalesce(w.work, w.id) <> coalesce(p.work, p.id)
// the list of references and the text may both cite it; the text shows how, that of the version asked for before others
WITH p, w, r
ORDER BY w.id <> coalesce(w.work, w.id), w.id, p.id <> $id, p.id, r.start IS NULL, r.field DESC, r.start, r.source
WITH coalesce(w.work, w.id) AS work, collect(r) AS edges
WITH endNode(edges[0]) AS w, [e IN edges WHERE e.start IS NOT NULL][0] AS said,
     [e IN edges WHERE e.intent IS NOT NULL][0].intent AS intent
ORDER BY coalesce(w.year, -1) DESC, coalesce(w.title, w.id), w.id
LIMIT $limit
RETURN coalesce(w.title, w.id) AS work, w.year AS year,
       COUNT { MATCH (w)-[:SAME_AS*0..2]-(v:Work)<-[c:CITES]-(q:Work)
               WHERE sure(c)
                 AND coalesce(q.work, q.id) <> coalesce(w.work, w.id)
               RETURN DISTINCT coalesce(q.work, q.id) } AS citedBy,
       w:Paper AS inGraph, intent,
       CASE WHEN said IS NOT NULL
            THEN {text: CASE said.field WHEN 'title' THEN startNode(said).title ELSE startNode(said).abstract END,
                  field: said.field, start: said.start, end: said.end} END AS sentence,
       w.id AS id
ORDER BY coalesce(year, -1) DESC, work, id;

// @graph    the paper and the works that it cites
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(p:Work)
WITH DISTINCT p
MATCH (p)-[r:CITES]->(w:Work)
WHERE sure(r)
  AND inScope(w)
  AND coalesce(w.work, w.id) <> coalesce(p.work, p.id)
WITH w, r
ORDER BY w.id <> coalesce(w.work, w.id), w.id
WITH coalesce(w.work, w.id) AS work, collect(r) AS edges
WITH endNode(edges[0]) AS w, edges
ORDER BY coalesce(w.year, -1) DESC, coalesce(w.title, w.id), w.id
LIMIT $limit
UNWIND [e IN edges WHERE endNode(e) = w] AS e
RETURN startNode(e) AS p, e, w;
