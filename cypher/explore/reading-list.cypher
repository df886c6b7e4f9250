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
WITH p, m, r
ORDER BY p.id <> p.work, p.id
WITH p.work AS work, m, collect({paper: p, mention: r}) AS versions
WITH collect({work: work, paper: versions[0].paper, mention: versions[0].mention,
              papers: [v IN versions | v.paper]}) AS about, m
WITH about, m, [a IN about | a.work] AS works
CALL (about) {
  UNWIND about AS a
  UNWIND a.papers AS p
  MATCH (p)-[c:CITES]->(w:Work)
  WHERE sure(c)
    AND coalesce(w.work, w.id) <> a.work
  WITH coalesce(w.work, w.id) AS cited, count(DISTINCT a.work) AS citedBy
  WHERE citedBy > 1
  RETURN collect({work: cited, citedBy: citedBy}) AS cited
}
CALL (about, m, works, cited) {
  UNWIND about AS a
  MATCH (m)<-[i:INTRODUCES]-(p:Paper)
  WHERE p IN a.papers
    AND sure(i)
  WITH DISTINCT a, m
  ORDER BY coalesce(a.paper.year, 9999), a.work
  LIMIT $each
  RETURN a.paper AS w, 1 AS step, 'introduces ' + m.name AS why, 0 AS place
  UNION ALL
  UNWIND about AS a
  WITH a, [c IN cited WHERE c.work = a.work | c.citedBy][0] AS citedBy
  WHERE a.paper.title =~ '(?i).*\\b(survey|review|overview|tutorial|primer|state of the art)\\b.*'
  WITH a, coalesce(citedBy, 0) AS citedBy
  ORDER BY citedBy DESC, coalesce(a.paper.year, 0) DESC, a.work
  LIMIT $each
  RETURN a.paper AS w, 2 AS step, 'surveys the field' AS why, -citedBy AS place
  UNION ALL
  UNWIND cited AS c
  WITH c, works, size(about) AS papers
  WHERE NOT c.work IN works
  WITH c, papers
  ORDER BY c.citedBy DESC, c.work
  LIMIT $each
  MATCH (w:Work {id: c.work})
  RETURN w, 3 AS step, c.citedBy + ' of these ' + papers + ' papers cite it' AS why, -c.citedBy AS place
  UNION ALL
  UNWIND cited AS c
  WITH c, works, size(about) AS papers
  WHERE c.work IN works
  WITH c, papers
  ORDER BY c.citedBy DESC, c.work
  LIMIT $each
  MATCH (w:Work {id: c.work})
  RETURN w, 4 AS step, c.citedBy + ' of the other ' + (papers - 1) + ' papers cite it' AS why, -c.citedBy AS place
  UNION ALL
  UNWIND about AS a
  WITH a, m
  WHERE a.mention.intent IN ['extends', 'uses']
  MATCH (p:Paper)-[i:INTRODUCES]->(n:Entity)
  WHERE p IN a.papers
    AND n <> m
    AND sure(i)
  WITH a, m, n
  ORDER BY n.name
  WITH a, m, collect(n.name)[0] AS name
  ORDER BY a.mention.intent, coalesce(a.paper.year, 0) DESC, a.work
  LIMIT $each
  RETURN a.paper AS w, 5 AS step, 'introduces ' + name + ', and ' + a.mention.intent + ' ' + m.name AS why,
         -coalesce(a.paper.year, 0) AS place
  UNION ALL
  UNWIND about AS a
  WITH a
  WHERE a.paper.citationCount > 0
  WITH a
  ORDER BY a.paper.citationCount DESC, a.work
  LIMIT $each
  RETURN a.paper AS w, 4 AS step,
         a.paper.citationCount + ' citations' + coalesce(' according to ' + a.paper.citationSource, '') AS why, 0 AS place
  UNION ALL
  UNWIND about AS a
  WITH a, m
  ORDER BY NOT coalesce(a.mention.inTitle, false), coalesce(a.paper.year, 0) DESC,
           coalesce(toString(a.paper.publishedOn), '') DESC, a.work
  LIMIT $each
  RETURN a.paper AS w, 6 AS step,
         CASE a.mention.inTitle WHEN true THEN 'has ' + m.name + ' in its title' ELSE coalesce('mentions ' + m.name, 'is in scope') END AS why,
         CASE a.mention.inTitle WHEN true THEN 0 ELSE 10000 END - coalesce(a.paper.year, 0) AS place
}
WITH cited, w, step, why, place
ORDER BY step, place, w.id
WITH cited, coalesce(w.work, w.id) AS work, collect({paper: w, step: step, why: why, place: place})[0] AS first
MATCH (v:Work {id: first.paper.id})
WHERE $again
   OR NOT EXISTS { MATCH (v)-[:SAME_AS*0..2]-()<-[:HOLDS]-(k:Mark) WHERE k.name IN ['read', 'drop'] }
WITH v, first, coalesce([c IN cited WHERE c.work = work | c.citedBy][0], 0) AS citedBy
ORDER BY first.step, first.place, v.id
LIMIT $limit
RETURN coalesce(v.title, v.id) AS work,
       ['origin', 'survey', 'foundation', 'milestone', 'builds on it', 'newest'][first.step - 1] AS step, first.why AS why,
       v.year AS year, citedBy, v:Paper AS inGraph, v.id AS id
ORDER BY first.step, first.place, id;

// @graph    those works, the citations between them, and what they mention of the name
WITH [row IN $rows | row.id] AS ids
UNWIND ids AS id
MATCH (w:Work {id: id})
OPTIONAL MATCH (w)-[c:CITES]->(o:Work)
WHERE o.id IN ids
OPTIONAL MATCH (w)-[r:MENTIONS|INTRODUCES]->(m:Entity {key: $name})
RETURN w, c, o, r, m;
