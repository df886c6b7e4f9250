// @title    Authors by number of papers
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    minConfidence FLOAT      leave out authors where the source is less sure than this, 0 to 1
// @scope    all
// @returns  author STRING, papers INTEGER, first INTEGER, latest INTEGER, coAuthors INTEGER, assumed BOOLEAN, key STRING HIDDEN
// @drill    show author {key}
// @source   papers counts works: a preprint and what was published of it count once. assumed: nothing but the name says
//           that it is one person. coAuthors counts all who wrote with them, of all years
// @needs    authors
// @example  authors --since 2018
// @example  authors --since 2022 --topic "machine translation"
MATCH (a:Author)-[w:WROTE]->(p:Paper)
WHERE inScope(p)
  AND sure(w)
WITH a, count(DISTINCT p.work) AS papers, min(p.year) AS first, max(p.year) AS latest
ORDER BY papers DESC, toLower(a.name), a.key
LIMIT $limit
RETURN a.name AS author, papers, first, latest,
       COUNT { MATCH (a)-[:WROTE]->(:Paper)<-[:WROTE]-(b:Author) WHERE b <> a RETURN DISTINCT b } AS coAuthors,
       coalesce(a.assumed, false) AS assumed, a.key AS key
ORDER BY papers DESC, toLower(author), key;

// @graph    those authors and their papers
MATCH (a:Author)-[w:WROTE]->(p:Paper)
WHERE inScope(p)
  AND sure(w)
WITH a, count(DISTINCT p.work) AS papers
ORDER BY papers DESC, toLower(a.name), a.key
LIMIT $limit
MATCH e = (a)-[w:WROTE]->(p:Paper)
WHERE inScope(p)
  AND sure(w)
WITH a, p, e
ORDER BY p.id <> p.work, p.id
WITH a, p.work AS work, collect(e)[0] AS e
RETURN e;
