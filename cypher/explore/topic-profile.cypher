// @title    What a topic is about: its methods, people, venues, papers and neighbours
// @param    name TOPIC!              label of the topic
// @param    top INTEGER = 5          rows for each aspect, at most
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 100      number of rows; 0 for all
// @scope    since, until, venue, in
// @returns  aspect STRING, value STRING, papers INTEGER, share FLOAT, strength FLOAT, what STRING HIDDEN, key STRING HIDDEN
// @drill    show {what} {key}
// @source   papers are those of the topic that have the thing; of the first and the latest, those of that year; of a most
//           cited one, those that cite it here. share is of the papers of the topic, and of all in scope where it is that
//           of the topic itself. strength is the association strength, papers with both against what chance would give
//           (1.0): van Eck and Waltman 2009, doi:10.1002/asi.21075. Related topics are of the same scheme, sorted by the
//           cosine: papers with both by the root of the product of the papers of each. A preprint and what was published
//           of it count once
// @needs    mentions, authors, venue
// @example  topic-profile "machine translation"
// @example  topic-profile "machine translation" --since 2018 --top 10
MATCH (t:Topic {key: $name})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(p:Paper)
  WHERE inScope(p)
  RETURN collect(DISTINCT p) AS papers, count(DISTINCT p.work) AS own
}
CALL () {
  RETURN worksInScope() AS of
}
CALL (t, papers, own, of) {
  RETURN 1 AS part, 0.0 AS rank, 'topic' AS aspect, t.label + ' (' + t.scheme + ')' AS value, own AS found,
         CASE of WHEN 0 THEN null ELSE 1.0 * own / of END AS share, null AS strength, 'topic' AS what, t.key AS key
UNION ALL
  MATCH (b:Topic {label: t.broader})
  WHERE b.scheme = t.scheme
  RETURN 2 AS part, 0.0 AS rank, 'broader' AS aspect, b.label AS value,
         COUNT { UNWIND papers AS p WITH p WHERE EXISTS { (p)-[:ABOUT]->(b) } RETURN DISTINCT p.work } AS found,
         null AS share, null AS strength, 'topic' AS what, b.key AS key
UNION ALL
  WITH t WHERE t.broader IS NOT NULL AND NOT EXISTS { (b:Topic {label: t.broader}) WHERE b.scheme = t.scheme }
  RETURN 2 AS part, 0.0 AS rank, 'broader' AS aspect, t.broader AS value, null AS found, null AS share, null AS strength,
         'topic' AS what, t.key AS key
UNION ALL
  MATCH (n:Topic {broader: t.label, scheme: t.scheme})
  WITH n, worksOf(n, ABOUT) AS found
  WHERE found > 0
  RETURN 3 AS part, 1.0 * found AS rank, 'narrower' AS aspect, n.label AS value, found, null AS share, null AS strength,
         'topic' AS what, n.key AS key
  ORDER BY rank DESC, toLower(value), key LIMIT $top
UNION ALL
  UNWIND papers AS p
  WITH p WHERE p.year IS NOT NULL
  WITH p ORDER BY p.year, p.id <> p.work, p.title, p.id
  WITH collect(p) AS dated
  WITH dated, [{year: dated[0].year, at: 'first', node: dated[0]}, {year: dated[-1].year, at: 'latest', node: dated[-1]}] AS ends
  UNWIND range(0, CASE WHEN size(dated) = 0 THEN -1 WHEN dated[0].work = dated[-1].work THEN 0 ELSE 1 END) AS k
  WITH ends[k] AS e, k, dated
  RETURN 4 AS part, -1.0 * k AS rank, e.at AS aspect, toString(e.year) + coalesce(' ' + e.node.title, '') AS value,
         size(COLLECT { UNWIND dated AS p WITH p WHERE p.year = e.year RETURN DISTINCT p.work }) AS found, null AS share,
         null AS strength, 'paper' AS what, e.node.id AS key
UNION ALL
  UNWIND papers AS p
  WITH p, p.work AS work, own, of
  MATCH (p)-[r:MENTIONS]->(m:Entity)
  WHERE sure(r)
  WITH m, own, of, count(DISTINCT work) AS found
  WHERE m.kind IN ['method', 'model', 'dataset', 'benchmark']
    AND ($generic OR NOT coalesce(m.generic, false))
  WITH m, m.kind IN ['dataset', 'benchmark'] AS isData, own, of, found
  ORDER BY found DESC, toLower(m.name), m.key
  WITH isData, own, of, collect({node: m, found: found})[0..$top] AS most
  UNWIND most AS x
  WITH isData, own, of, x.node AS m, x.found AS found
  RETURN CASE WHEN isData THEN 6 ELSE 5 END AS part, 1.0 * found AS rank,
         CASE WHEN isData THEN 'data set' ELSE 'method' END AS aspect, m.name AS value, found,
         1.0 * found / own AS share,
         1.0 * found * of / own / worksOf(m, MENTIONS) AS strength, 'entity' AS what, 'entity:' + m.key AS key
UNION ALL
  UNWIND papers AS p
  WITH p, p.work AS work, own
  MATCH (p)<-[w:WROTE]-(a:Author)
  WHERE sure(w)
  WITH a, own, count(DISTINCT work) AS found
  ORDER BY found DESC
  WITH own, collect({node: a, found: found}) AS writers
  // names are looked at for those that may be among the rows
  UNWIND [x IN writers WHERE size(writers) <= $top OR x.found >= writers[$top - 1].found] AS x
  WITH own, x.node AS a, x.found AS found
  ORDER BY found DESC, toLower(a.name), a.key LIMIT $top
  RETURN 7 AS part, 1.0 * found AS rank, 'author' AS aspect,
         a.name + CASE WHEN a.assumed THEN ' (told apart by name only)' ELSE '' END AS value, found,
         1.0 * found / own AS share, null AS strength, 'author' AS what, a.key AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)-[e:PUBLISHED_IN]->(v:Venue)
  WHERE sure(e)
  WITH v, own, of, count(DISTINCT p.work) AS found
  ORDER BY found DESC, toLower(v.name), v.key LIMIT $top
  RETURN 8 AS part, 1.0 * found AS rank, 'venue' AS aspect, v.name AS value, found, 1.0 * found / own AS share,
         1.0 * found * of / own / worksOf(v, PUBLISHED_IN) AS strength, 'venue' AS what, v.key AS key
UNION ALL
  UNWIND papers AS p
  WITH p ORDER BY p.id <> p.work, p.id
  WITH p.work AS work, collect(p) AS versions
  WITH versions[0] AS p,
       COUNT { UNWIND versions AS v MATCH (v)<-[:CITES]-(c:Paper) WHERE c.work <> work RETURN DISTINCT c.work } AS cited,
       reduce(n = null, v IN versions | CASE WHEN n IS NULL OR v.citationCount > n THEN v.citationCount ELSE n END) AS stated
  WHERE cited > 0 OR stated > 0
  WITH p, cited, coalesce(stated, 0) AS stated
  ORDER BY cited DESC, stated DESC, p.title, p.id LIMIT $top
  RETURN 9 AS part, cited + stated / 1.0e9 AS rank, 'most cited' AS aspect,
         coalesce(toString(p.year) + ' ', '') + coalesce(p.title, p.id) AS value, cited AS found, null AS share,
         null AS strength, 'paper' AS what, p.id AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)-[:ABOUT]->(o:Topic)
  WHERE o.scheme = t.scheme
    AND o <> t
  WITH o, own, of, count(DISTINCT p.work) AS found
  WITH o, own, of, found, worksOf(o, ABOUT) AS others
  WITH *, found / sqrt(1.0 * own * others) AS cosine
  ORDER BY cosine DESC, toLower(o.label), o.key LIMIT $top
  RETURN 10 AS part, cosine AS rank, 'related' AS aspect, o.label AS value, found, 1.0 * found / own AS share,
         1.0 * found * of / own / others AS strength, 'topic' AS what, o.key AS key
}
WITH *
WHERE own > 0
RETURN aspect, value, found AS papers, round(share, 3) AS share, round(strength, 2) AS strength, what, key
ORDER BY part, rank DESC, toLower(value), key
LIMIT $limit;

// @graph    the topic, its papers, and those methods, data sets, authors and venues of theirs
MATCH (t:Topic {key: $name})<-[a:ABOUT]-(p:Paper)
WHERE inScope(p)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH p, a
ORDER BY p.id <> p.work, p.id
WITH p, collect(a)[0] AS a
WITH p.work AS work, collect(p) AS versions, collect(a)[0] AS a
WITH collect(versions) AS works, collect(a) AS about
CALL (works, about) {
  UNWIND about AS e
  RETURN e
UNION
  UNWIND works AS versions
  UNWIND versions AS p
  MATCH (p)-[r:MENTIONS|PUBLISHED_IN|WROTE]-(n:Entity|Venue|Author)
  WHERE (NOT n:Entity OR n.kind IN ['method', 'model', 'dataset', 'benchmark']
                         AND ($generic OR NOT coalesce(n.generic, false)))
    AND sure(r)
  WITH n, p.work AS work, collect(r)[0] AS r
  WITH n, count(*) AS found, collect(r) AS edges
  ORDER BY found DESC, toLower(n.name), n.key
  WITH CASE WHEN n.kind IN ['dataset', 'benchmark'] THEN 'data set' ELSE labels(n)[0] END AS part, edges
  WITH part, collect(edges)[0..$top] AS most
  UNWIND most AS edges
  UNWIND edges AS e
  RETURN e
}
RETURN e;
