// @title    Repositories by how many papers use them
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    minConfidence FLOAT      leave out links that are less sure than this, 0 to 1
// @scope    all
// @returns  repository STRING, uses INTEGER, own INTEGER, implements STRING LIST, latest INTEGER, url STRING HIDDEN
// @drill    show repository {url}
// @source   uses counts works that link to it as somebody else's code, own those that call it theirs; a preprint and what
//           was published of it count once. latest is the year of the newest of both
// @needs    code
// @example  top-repositories --since 2023
MATCH (p:Paper)-[l:HAS_REPOSITORY|USES_REPOSITORY]->(r:Repository)
WHERE inScope(p)
  AND sure(l)
WITH r, count(DISTINCT CASE type(l) WHEN 'USES_REPOSITORY' THEN p.work END) AS uses,
     count(DISTINCT CASE type(l) WHEN 'HAS_REPOSITORY' THEN p.work END) AS own, max(p.year) AS latest
ORDER BY uses DESC, own DESC, r.url
LIMIT $limit
RETURN coalesce(r.owner + '/' + r.name, r.url) AS repository, uses, own,
       COLLECT { MATCH (r)-[:IMPLEMENTS]->(m:Entity) WITH DISTINCT m RETURN m.name ORDER BY toLower(m.name), m.key } AS implements,
       latest, r.url AS url
ORDER BY uses DESC, own DESC, url;

// @graph    those repositories and the papers that link to them
MATCH (p:Paper)-[l:HAS_REPOSITORY|USES_REPOSITORY]->(r:Repository)
WHERE inScope(p)
  AND sure(l)
WITH r, count(DISTINCT CASE type(l) WHEN 'USES_REPOSITORY' THEN p.work END) AS uses,
     count(DISTINCT CASE type(l) WHEN 'HAS_REPOSITORY' THEN p.work END) AS own
ORDER BY uses DESC, own DESC, r.url
LIMIT $limit
MATCH e = (p:Paper)-[l:HAS_REPOSITORY|USES_REPOSITORY]->(r)
WHERE inScope(p)
  AND sure(l)
RETURN e;
