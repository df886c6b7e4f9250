// @title    What to read on a method or a topic, in which order, and why
// @param    name ENTITY              method, model, data set, tool, metric or task; without it all papers in scope
// @param    each INTEGER = 4         number of works in a step
// @param    again BOOLEAN = false    list what is marked as read or dropped, too
// @param    minConfidence FLOAT      leave out mentions and citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  work STRING, step STRING, why STRING, year INTEGER, citedBy INTEGER, inGraph BOOLEAN, id STRING HIDDEN
// @drill    show paper {id}
// @source   of the papers in scope that mention the name: first the works that introduce it; then surveys, by their title;
//           then foundations, works that many of these papers cite and that do not mention it; then milestones, those
//           that many of the others cite or that have most citations by their source; then what builds on it, introducing
//           something and saying that it extends or uses it; and last the newest, those with the name in their title before
//           the others. citedBy counts these papers only. A work has its first step, and is left out where it is marked
//           read or drop
// @needs    mentions if name, references
// @example  reading-list LoRA
// @example  reading-list --topic "machine translation" --since 2018
CALL () {
  MATCH (m:Entity {key: $name})<-[r:MENTIONS]-(p:Paper)
  WHERE sure(r)
    AND inScope(p)
  RETURN p, m, r
  UNION
  WITH $name AS name
  WHERE name IS NULL
  MATCH (p:Paper)
  WHERE inScope(p)
  RETURN p, null AS m, null AS r
}
WITH m, collect({paper: p, work: p.work, mention: r}) AS about, count(DISTINCT p.work) AS papers
// what is marked counts where it cites, and takes no place in a step
CALL () {
  MATCH (k:Mark)-[:HOLDS]->(v:Work)
  WHERE NOT $again
    AND k.name IN ['read', 'drop']
  RETURN collect(DISTINCT coalesce(v.work, v.id)) AS marked
}
WITH marked, m, about, papers, [a IN about WHERE NOT a.work IN marked] AS unmarked
CALL (marked, m, about, unmarked, papers) {
  UNWIND unmarked AS a
  WITH m, a.paper AS p
  MATCH (p)-[i:INTRODUCES]->(m)
  WHERE sure(i)
  WITH m, p.work AS work, min(coalesce(p.year, 9999)) AS year
  ORDER BY year, work
  LIMIT 5 * $each
  RETURN work, 1 AS step, 'introduces ' + m.name AS why, year AS place
  UNION ALL
  UNWIND unmarked AS a
  WITH DISTINCT a.work AS work, a.paper AS p
  WHERE p.title =~ '(?i).*\\b(survey|review|overview|tutorial|primer|state of the art)\\b.*'
  WITH work, max(coalesce(p.year, 0)) AS year, max(COUNT { (p)<-[:CITES]-() }) AS citedBy
  ORDER BY citedBy DESC, year DESC, work
  LIMIT 5 * $each
  RETURN work, 2 AS step, 'surveys the field' AS why, -citedBy AS place
  UNION ALL
  UNWIND about AS a
  WITH marked, papers, a.paper AS p, a.work AS citing
  MATCH (p)-[c:CITES]->(w:Work)
  WHERE sure(c)
  WITH marked, papers, citing, coalesce(w.work, w.id) AS work
  WHERE work <> citing
    AND NOT work IN marked
  WITH papers, work, count(DISTINCT citing) AS citedBy
  WHERE citedBy > 1
  ORDER BY citedBy DESC, work
  LIMIT 500
  MATCH (w:Work {id: work})
  WITH papers, work, citedBy,
       CASE WHEN $name IS NULL THEN EXISTS { MATCH (w)-[:SAME_AS*0..2]-(p:Paper) WHERE inScope(p) }
            ELSE EXISTS { MATCH (w)-[:SAME_AS*0..2]-(p:Paper)-[r:MENTIONS]->(:Entity {key: $name}) WHERE sure(r) AND inScope(p) }
       END AS itself
  WITH papers, itself, collect({work: work, citedBy: citedBy})[..5 * $each] AS most
  UNWIND most AS x
  RETURN x.work AS work, CASE itself WHEN true THEN 4 ELSE 3 END AS step,
         x.citedBy + CASE itself WHEN true THEN ' of the other ' + (papers - 1) ELSE ' of these ' + papers END + ' papers cite it' AS why,
         -x.citedBy AS place
  UNION ALL
  UNWIND unmarked AS a
  WITH DISTINCT a.work AS work, a.paper AS p
  WHERE p.citationCount > 0
  WITH p, work
  ORDER BY p.citationCount DESC, work, p.id
  LIMIT 5 * $each
  WITH p, work, coalesce(COLLECT { MATCH (s:Source {id: p.citationSource}) RETURN s.name }[0], p.citationSource) AS counter
  RETURN work, 4 AS step,
         p.citationCount + ' citations' + coalesce(' according to ' + counter, '') AS why, 0 AS place
  UNION ALL
  UNWIND unmarked AS a
  WITH m, a.work AS work, a.paper AS p, a.mention.intent AS intent
  WHERE intent IN ['extends', 'uses']
  MATCH (p)-[i:INTRODUCES]->(n:Entity)
  WHERE n <> m
    AND sure(i)
  WITH m, work, intent, p, n
  ORDER BY intent, n.name, n.key
  WITH m, work, collect({name: n.name, intent: intent})[0] AS first, max(coalesce(p.year, 0)) AS year
  ORDER BY first.intent, year DESC, work
  LIMIT 5 * $each
  RETURN work, 5 AS step, 'introduces ' + first.name + ', and ' + first.intent + ' ' + m.name AS why, -year AS place
  UNION ALL
  UNWIND unmarked AS a
  WITH m, a.work AS work, a.paper AS p, coalesce(a.mention.inTitle, false) AS inTitle
  ORDER BY NOT inTitle, coalesce(p.year, 0) DESC, coalesce(toString(p.publishedOn), '') DESC, work
  LIMIT 10 * $each
  RETURN work, 6 AS step,
         CASE inTitle WHEN true THEN 'has ' + m.name + ' in its title' ELSE coalesce('mentions ' + m.name, 'is in scope') END AS why,
         CASE inTitle WHEN true THEN 0 ELSE 10000 END - coalesce(p.year, 0) AS place
}
WITH work, step, why, place
ORDER BY step, place, work
WITH work, collect({step: step, why: why, place: place})[0] AS first
MATCH (v:Work {id: work})
WITH v, first
ORDER BY first.step, first.place, v.id
WITH first.step AS step, collect({paper: v, work: v.id, why: first.why, place: first.place})[..$each] AS works
UNWIND works AS x
WITH x.paper AS v, step, x
ORDER BY step, x.place, x.work
LIMIT $limit
RETURN coalesce(v.title, v.id) AS work,
       ['origin', 'survey', 'foundation', 'milestone', 'builds on it', 'newest'][step - 1] AS step, x.why AS why,
       v.year AS year,
       CASE WHEN $name IS NULL
         THEN COUNT { MATCH (v)-[:SAME_AS*0..2]-(:Work)<-[c:CITES]-(q:Paper)
                      WHERE sure(c)
                        AND inScope(q)
                        AND q.work <> x.work
                      RETURN DISTINCT q.work }
         ELSE COUNT { MATCH (v)-[:SAME_AS*0..2]-(:Work)<-[c:CITES]-(q:Paper)
                      WHERE sure(c)
                        AND inScope(q)
                        AND q.work <> x.work
                        AND EXISTS { MATCH (q)-[r:MENTIONS]->(:Entity {key: $name}) WHERE sure(r) }
                      RETURN DISTINCT q.work }
       END AS citedBy,
       v:Paper AS inGraph, v.id AS id
ORDER BY CASE step WHEN 'origin' THEN 1 WHEN 'survey' THEN 2 WHEN 'foundation' THEN 3 WHEN 'milestone' THEN 4
                   WHEN 'builds on it' THEN 5 ELSE 6 END, x.place, id;

// @graph    those works, the citations between them, and what they mention of the name
WITH [row IN $rows | row.id] AS ids
UNWIND ids AS id
MATCH (w:Work {id: id})
OPTIONAL MATCH (w)-[c:CITES]->(o:Work)
WHERE o.id IN ids
OPTIONAL MATCH (w)-[r:MENTIONS|INTRODUCES]->(m:Entity {key: $name})
RETURN w, c, o, r, m;
