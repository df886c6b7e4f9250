// @title    Venues by number of papers
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    minConfidence FLOAT      leave out venues where the source is less sure than this, 0 to 1
// @scope    all
// @returns  venue STRING, type STRING, papers INTEGER, withCode INTEGER, first INTEGER, latest INTEGER, key STRING HIDDEN
// @drill    show venue {key}
// @source   papers counts works: versions in the same venue count once. withCode are those with a repository of their own
// @needs    venue
// @example  venues --since 2020
MATCH (p:Paper)-[e:PUBLISHED_IN]->(v:Venue)
WHERE inScope(p)
  AND sure(e)
WITH v, count(DISTINCT p.work) AS papers, min(p.year) AS first, max(p.year) AS latest,
     count(DISTINCT CASE WHEN EXISTS { (p)-[:HAS_REPOSITORY]->() } THEN p.work END) AS withCode
ORDER BY papers DESC, toLower(v.name), v.key
LIMIT $limit
RETURN v.name AS venue, v.type AS type, papers, withCode, first, latest, v.key AS key
ORDER BY papers DESC, toLower(venue), key;

// @graph    those venues and their papers
MATCH (p:Paper)-[e:PUBLISHED_IN]->(v:Venue)
WHERE inScope(p)
  AND sure(e)
WITH v, count(DISTINCT p.work) AS papers
ORDER BY papers DESC, toLower(v.name), v.key
LIMIT $limit
MATCH (p:Paper)-[e:PUBLISHED_IN]->(v)
WHERE inScope(p)
  AND sure(e)
RETURN p, e, v;
