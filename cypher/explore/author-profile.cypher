// @title    What an author works on: topics, methods, co-authors, venues, papers and code
// @param    name AUTHOR!             name of the author
// @param    top INTEGER = 5          rows for each aspect, at most
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out authors and mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 100      number of rows; 0 for all
// @scope    all
// @returns  aspect STRING, value STRING, papers INTEGER, first INTEGER, latest INTEGER, what STRING HIDDEN, key STRING HIDDEN
// @drill    show {what} {key}
// @source   papers are those of the author that have the thing, first and latest their years; of a paper, how many works
//           cite it here; of an institution, those written there. introduced are methods and data sets that a paper of the
//           author introduces, and methods those that are only mentioned. Where nothing but the name says that it is one
//           person, it is said behind the name. A preprint and what was published of it count once
// @needs    authors
// @example  author-profile "Ashish Vaswani"
// @example  author-profile "Ashish Vaswani" --top 10 --since 2015
MATCH (a:Author {key: $name})
CALL (a) {
  MATCH (a)-[w:WROTE]->(p:Paper)
  WHERE inScope(p)
    AND sure(w)
  RETURN collect(DISTINCT p) AS papers, count(DISTINCT p.work) AS own, min(p.year) AS since, max(p.year) AS until
}
CALL (a, papers, own, since, until) {
  RETURN 1 AS part, 0.0 AS rank, 'author' AS aspect,
         a.name + CASE WHEN a.assumed THEN ' (told apart by name only)' ELSE '' END AS value,
         own AS found, since AS first, until AS latest, 'author' AS what, a.key AS key
UNION ALL
  MATCH (a)-[:AFFILIATED_WITH]->(i:Institution)
  WITH i, COLLECT { UNWIND papers AS p MATCH (a)-[w:WROTE]->(p) WHERE i.key IN w.institutions RETURN DISTINCT p } AS there
  UNWIND there AS p
  WITH i, count(DISTINCT p.work) AS found, min(p.year) AS first, max(p.year) AS latest
  ORDER BY found DESC, latest DESC, toLower(i.name), i.key LIMIT $top
  RETURN 2 AS part, 1.0 * found AS rank, 'institution' AS aspect, i.name + coalesce(', ' + i.country, '') AS value,
         found, first, latest, 'institution' AS what, i.key AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)-[:ABOUT]->(t:Topic)
  WITH t, count(DISTINCT p.work) AS found, min(p.year) AS first, max(p.year) AS latest
  ORDER BY found DESC, toLower(t.label), t.key LIMIT $top
  RETURN 3 AS part, 1.0 * found AS rank, 'topic' AS aspect, t.label + ' (' + t.scheme + ')' AS value, found, first,
         latest, 'topic' AS what, t.key AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)-[r:MENTIONS]->(m:Entity)
  WHERE m.kind IN ['method', 'model', 'dataset', 'benchmark']
    AND ($generic OR NOT coalesce(m.generic, false))
    AND sure(r)
  WITH m, p, EXISTS { (p)-[i:INTRODUCES]->(m) WHERE sure(i) } AS introduces
  WITH m, max(introduces) AS introduced, count(DISTINCT p.work) AS found, min(p.year) AS first, max(p.year) AS latest
  ORDER BY found DESC, toLower(m.name), m.key
  WITH CASE WHEN introduced THEN 4 WHEN m.kind IN ['dataset', 'benchmark'] THEN 6 ELSE 5 END AS part,
       collect({node: m, found: found, first: first, latest: latest})[0..$top] AS most
  UNWIND most AS x
  RETURN part, 1.0 * x.found AS rank, ['introduced', 'method', 'data set'][part - 4] AS aspect, x.node.name AS value,
         x.found AS found, x.first AS first, x.latest AS latest, 'entity' AS what, 'entity:' + x.node.key AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)<-[w:WROTE]-(b:Author)
  WHERE b <> a
    AND sure(w)
  WITH b, count(DISTINCT p.work) AS found, min(p.year) AS first, max(p.year) AS latest
  ORDER BY found DESC, toLower(b.name), b.key LIMIT $top
  RETURN 7 AS part, 1.0 * found AS rank, 'co-author' AS aspect,
         b.name + CASE WHEN b.assumed THEN ' (told apart by name only)' ELSE '' END AS value, found, first, latest,
         'author' AS what, b.key AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)-[:PUBLISHED_IN]->(v:Venue)
  WITH v, count(DISTINCT p.work) AS found, min(p.year) AS first, max(p.year) AS latest
  ORDER BY found DESC, toLower(v.name), v.key LIMIT $top
  RETURN 8 AS part, 1.0 * found AS rank, 'venue' AS aspect, v.name AS value, found, first, latest, 'venue' AS what,
         v.key AS key
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
  RETURN 9 AS part, cited + stated / 1.0e9 AS rank, 'most cited' AS aspect, coalesce(p.title, p.id) AS value,
         cited AS found, p.year AS first, p.year AS latest, 'paper' AS what, p.id AS key
UNION ALL
  UNWIND papers AS p
  MATCH (p)-[h:HAS_REPOSITORY]->(r:Repository)
  WHERE sure(h)
  WITH r, count(DISTINCT p.work) AS found, min(p.year) AS first, max(p.year) AS latest
  ORDER BY found DESC, latest DESC, r.url LIMIT $top
  RETURN 10 AS part, 1.0 * found AS rank, 'code' AS aspect, r.url AS value, found, first, latest, 'repository' AS what,
         r.url AS key
}
WITH *
WHERE own > 0
RETURN aspect, value, found AS papers, first, latest, what, key
ORDER BY part, rank DESC, toLower(value), key
LIMIT $limit;

// @graph    the author, the papers, and those co-authors, methods, data sets, topics, venues and repositories of theirs
MATCH (a:Author {key: $name})-[w:WROTE]->(p:Paper)
WHERE inScope(p)
  AND sure(w)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH a, p, w
ORDER BY p.id <> p.work, p.id
WITH a, p, collect(w)[0] AS w
WITH a, p.work AS work, collect(p) AS versions, collect(w)[0] AS w
WITH a, collect(versions) AS works, collect(w) AS wrote
CALL (a, works, wrote) {
  UNWIND wrote AS e
  RETURN e
UNION
  UNWIND works AS versions
  UNWIND versions AS p
  MATCH (p)-[r:MENTIONS|ABOUT|PUBLISHED_IN|WROTE|HAS_REPOSITORY]-(n:Entity|Topic|Venue|Author|Repository)
  WHERE n <> a
    AND (NOT n:Entity OR n.kind IN ['method', 'model', 'dataset', 'benchmark']
                         AND ($generic OR NOT coalesce(n.generic, false)))
    AND sure(r)
  WITH n, p.work AS work, collect(r)[0] AS r, max(EXISTS { (p)-[i:INTRODUCES]->(n) WHERE sure(i) }) AS introduces
  WITH n, count(*) AS found, collect(r) AS edges, max(introduces) AS introduced
  ORDER BY found DESC, toLower(coalesce(n.label, n.name)), coalesce(n.key, n.url)
  WITH CASE WHEN introduced THEN 'introduced' WHEN n.kind IN ['dataset', 'benchmark'] THEN 'data set'
            ELSE labels(n)[0] END AS part, edges
  WITH part, collect(edges)[0..$top] AS most
  UNWIND most AS edges
  UNWIND edges AS e
  RETURN e
}
RETURN e;
