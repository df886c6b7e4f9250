// @title    Works nearest to one or more works, by co-citation and bibliographic coupling together
// @param    seeds WORK LIST!         titles or ids of the works to start from, with ; between them; collection:NAME for those
//                                    of a collection
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  work STRING, year INTEGER, similarity FLOAT, citedTogether INTEGER, sharedReferences INTEGER, seeds INTEGER,
//           inGraph BOOLEAN, id STRING HIDDEN
// @drill    neighbours {id}
// @source   co-citation: Small 1973, doi:10.1002/asi.4630240406; bibliographic coupling: Kessler 1963,
//           doi:10.1002/asi.5090140103. similarity is the mean of both cosines (Salton and McGill 1983) over all seeds, 1
//           for a work with the same references and the same citing works as each seed. Taken from the works that share
//           most with the seeds, ten times as many as the limit and 200 at least, or all without a limit; references that
//           more than 1,000 works cite, and works with more than 1,000 references, join nothing. The scope is of the works
//           found. Versions of a work are one
// @needs    references of all
// @example  neighbours arxiv:2106.09685
// @example  neighbours "arxiv:2106.09685; arxiv:2305.14314" --since 2023
// @example  neighbours "collection:survey" --limit 50
UNWIND $seeds AS id
MATCH (s:Work {id: id})
MATCH (s)-[:SAME_AS*0..2]-(v:Work)
WITH DISTINCT coalesce(v.work, v.id) AS seed, v
WITH collect(DISTINCT seed) AS own, collect({seed: seed, version: v}) AS versions
CALL (own, versions) {
  UNWIND versions AS x
  WITH own, x.seed AS seed, x.version AS v
  MATCH (v)-[r:CITES]->(shared:Work)
  WHERE sure(r)
    AND COUNT { (shared)<-[:CITES]-() } <= 1000
  MATCH (shared)<-[q:CITES]-(o:Work)
  WHERE sure(q)
    AND inScope(o)
    AND NOT coalesce(o.work, o.id) IN own
    AND NOT coalesce(shared.work, shared.id) IN [coalesce(o.work, o.id), seed]
  RETURN coalesce(o.work, o.id) AS work, seed, count(DISTINCT coalesce(shared.work, shared.id)) AS coupled, 0 AS together
  UNION ALL
  UNWIND versions AS x
  WITH own, x.seed AS seed, x.version AS v
  MATCH (v)<-[r:CITES]-(citing:Work)
  WHERE sure(r)
    AND COUNT { (citing)-[:CITES]->() } <= 1000
  MATCH (citing)-[q:CITES]->(o:Work)
  WHERE sure(q)
    AND inScope(o)
    AND NOT coalesce(o.work, o.id) IN own
    AND NOT coalesce(citing.work, citing.id) IN [coalesce(o.work, o.id), seed]
  RETURN coalesce(o.work, o.id) AS work, seed, 0 AS coupled, count(DISTINCT coalesce(citing.work, citing.id)) AS together
}
WITH size(own) AS seeds, work, seed, sum(coupled) AS coupled, sum(together) AS together
WITH seeds, work, sum(coupled + together) AS links, collect({seed: seed, coupled: coupled, together: together}) AS joined
ORDER BY links DESC, work
LIMIT CASE WHEN $limit > 20 THEN 10 * $limit ELSE 200 END
MATCH (o:Work {id: work})
WITH seeds, joined, o,
     COUNT { MATCH (o)-[:SAME_AS*0..2]-(:Work)-[c:CITES]->(x:Work)
             WHERE sure(c)
               AND coalesce(x.work, x.id) <> coalesce(o.work, o.id)
             RETURN DISTINCT coalesce(x.work, x.id) } AS cites,
     COUNT { MATCH (o)-[:SAME_AS*0..2]-(:Work)<-[c:CITES]-(x:Work)
             WHERE sure(c)
               AND coalesce(x.work, x.id) <> coalesce(o.work, o.id)
             RETURN DISTINCT coalesce(x.work, x.id) } AS cited
UNWIND joined AS j
WITH seeds, o, cites, cited, j.seed AS seed, j.coupled AS coupled, j.together AS together
MATCH (s:Work {id: seed})
WITH seeds, o, coupled, together, cites, cited,
     COUNT { MATCH (s)-[:SAME_AS*0..2]-(:Work)-[c:CITES]->(x:Work)
             WHERE sure(c)
               AND coalesce(x.work, x.id) <> coalesce(s.work, s.id)
             RETURN DISTINCT coalesce(x.work, x.id) } AS ownCites,
     COUNT { MATCH (s)-[:SAME_AS*0..2]-(:Work)<-[c:CITES]-(x:Work)
             WHERE sure(c)
               AND coalesce(x.work, x.id) <> coalesce(s.work, s.id)
             RETURN DISTINCT coalesce(x.work, x.id) } AS ownCited
WITH o, seeds, sum(coupled) AS coupled, sum(together) AS together, count(*) AS of,
     sum(CASE coupled WHEN 0 THEN 0.0 ELSE coupled / sqrt(1.0 * cites * ownCites) END
         + CASE together WHEN 0 THEN 0.0 ELSE together / sqrt(1.0 * cited * ownCited) END) AS cosines
WITH o, coupled, together, of, round(cosines / (2 * seeds), 3) AS similarity
ORDER BY similarity DESC, together + coupled DESC, coalesce(o.year, -1) DESC, o.id
LIMIT $limit
RETURN coalesce(o.title, o.id) AS work, o.year AS year, similarity, together AS citedTogether, coupled AS sharedReferences,
       of AS seeds, o:Paper AS inGraph, o.id AS id
ORDER BY similarity DESC, citedTogether + sharedReferences DESC, coalesce(year, -1) DESC, id;

// @graph    the seeds and the works found, the citations between them, and for each up to three works that join them
WITH [row IN $rows | row.id] AS found
UNWIND $seeds AS id
MATCH (s:Work {id: id})
WITH found, collect(DISTINCT coalesce(s.work, s.id)) AS own
UNWIND own + found AS id
MATCH (o:Work {id: id})
CALL (o, own, found) {
  MATCH (o)-[:SAME_AS*0..2]-(v:Work)-[r:CITES]->(w:Work)
  WHERE coalesce(w.work, w.id) IN own + found
    AND coalesce(w.work, w.id) <> coalesce(o.work, o.id)
  RETURN collect([r]) AS direct
}
CALL (o, own, found) {
  MATCH (o)-[a:CITES]-(joint:Work)-[b:CITES]-(s:Work)
  WHERE o.id IN found
    AND coalesce(s.work, s.id) IN own
    AND (startNode(a) = joint) = (startNode(b) = joint)
    AND NOT coalesce(joint.work, joint.id) IN own + found
  WITH joint, collect([a, b])[0] AS edges
  ORDER BY COUNT { (joint)--() }, joint.id
  LIMIT 3
  RETURN collect(edges) AS joined
}
RETURN o, direct, joined;
