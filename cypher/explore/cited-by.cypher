// @title    Works that cite a work
// @param    id WORK!                 title or id of the work; one known by reference only will do
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  work STRING, year INTEGER, citedBy INTEGER, intent STRING, sentence MAP, id STRING HIDDEN
// @drill    cited-by {id}
// @source   who cites any version of the work, each work once and the work itself never; citedBy counts the same for the
//           citing work. The scope is of the works that cite
// @needs    references of all
// @example  cited-by arxiv:2106.09685
// @example  cited-by arxiv:2106.09685 --since 2024
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(w:Work)
WITH DISTINCT w
MATCH (p:Work)-[r:CITES]->(w)
WHERE sure(r)
  AND inScope(p)
  AND coalesce(p.work, p.id) <> coalesce(w.work, w.id)
// a list of references and the text may both cite it; the text shows how
WITH p, r
ORDER BY p.id <> coalesce(p.work, p.id), p.id, r.start IS NULL, r.field DESC, r.start, r.source
WITH coalesce(p.work, p.id) AS work, collect(r) AS edges
WITH startNode(edges[0]) AS p, edges
WITH p, [e IN edges WHERE startNode(e) = p AND e.start IS NOT NULL][0] AS said,
     [e IN edges WHERE e.intent IS NOT NULL][0].intent AS intent
ORDER BY coalesce(p.year, -1) DESC, coalesce(p.title, p.id), p.id
LIMIT $limit
RETURN coalesce(p.title, p.id) AS work, p.year AS year,
       COUNT { MATCH (p)-[:SAME_AS*0..2]-(v:Work)<-[c:CITES]-(q:Work)
               WHERE sure(c)
                 AND coalesce(q.work, q.id) <> coalesce(p.work, p.id)
               RETURN DISTINCT coalesce(q.work, q.id) } AS citedBy,
       intent,
       CASE WHEN said IS NOT NULL
            THEN {text: CASE said.field WHEN 'title' THEN p.title ELSE p.abstract END,
                  field: said.field, start: said.start, end: said.end} END AS sentence,
       p.id AS id
ORDER BY coalesce(year, -1) DESC, work, id;

// @graph    the work and the works that cite it
MATCH (:Work {id: $id})-[:SAME_AS*0..2]-(w:Work)
WITH DISTINCT w
MATCH (p:Work)-[r:CITES]->(w)
WHERE sure(r)
  AND inScope(p)
  AND coalesce(p.work, p.id) <> coalesce(w.work, w.id)
WITH p, r
ORDER BY p.id <> coalesce(p.work, p.id), p.id
WITH coalesce(p.work, p.id) AS work, collect(r) AS edges
WITH startNode(edges[0]) AS p, edges
ORDER BY coalesce(p.year, -1) DESC, coalesce(p.title, p.id), p.id
LIMIT $limit
UNWIND [e IN edges WHERE startNode(e) = p] AS e
RETURN p, e, endNode(e) AS w;
