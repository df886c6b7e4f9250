// @title    Topics by number of papers
// @param    scheme STRING LIST       only topics of these schemes: openalex, arxiv, keyword, extracted
// @param    minConfidence FLOAT      leave out topics that the source itself scores lower for a paper, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  topic STRING, scheme STRING, papers INTEGER, share FLOAT, first INTEGER, latest INTEGER, key STRING HIDDEN
// @drill    show topic {key}
// @source   share is of the papers in scope that have a topic of the same scheme; schemes are never added up.
//           A preprint and what was published of it count once
// @needs    topics
// @example  topics --since 2020
// @example  topics --scheme extracted
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
// two sources may say the same of a paper, and two versions of a work have the same topic
WITH t, count(DISTINCT p.work) AS papers, min(p.year) AS first, max(p.year) AS latest
ORDER BY papers DESC, toLower(t.label), t.key
LIMIT $limit
// all of a scheme: counted once for each scheme that is shown
WITH t.scheme AS scheme, collect({node: t, papers: papers, first: first, latest: latest}) AS topics
WITH scheme, topics,
     COUNT { MATCH (p:Paper)-[a:ABOUT]->(:Topic {scheme: scheme})
             WHERE sure(a.score)
               AND inScope(p)
             RETURN DISTINCT p.work } AS all
UNWIND topics AS x
WITH x.node AS t, x.papers AS papers, all, x.first AS first, x.latest AS latest
RETURN t.label AS topic, t.scheme AS scheme, papers, round(1.0 * papers / all, 3) AS share, first, latest, t.key AS key
ORDER BY papers DESC, toLower(topic), key;

// @graph    those topics and their papers
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
WITH t, count(DISTINCT p.work) AS papers
ORDER BY papers DESC, toLower(t.label), t.key
LIMIT $limit
MATCH e = (p:Paper)-[a:ABOUT]->(t)
WHERE sure(a.score)
  AND inScope(p)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH t, p, e
ORDER BY p.id <> p.work, p.id
WITH t, p.work AS work, collect({paper: p, edge: e}) AS found
UNWIND [x IN found WHERE x.paper = found[0].paper | x.edge] AS e
RETURN e;
