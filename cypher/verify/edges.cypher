// An edge of a work says why: by a rule, or by a source that the work has a record of.
// keys: ids of works; examples: how many to give
UNWIND $keys AS key
MATCH (p:Work {id: key})
WITH p, COLLECT { MATCH (p)-[:FROM]->(s:Source) RETURN s.id } AS sources
CALL (p) {
  MATCH (p)-[r:MENTIONS|INTRODUCES|HAS_REPOSITORY|USES_REPOSITORY|HAS_PAGE|CITES|ABOUT|PUBLISHED_IN|EVALUATED_ON]->(t)
  RETURN r, t
  UNION ALL
  MATCH (p)<-[r:WROTE]-(t)
  RETURN r, t
}
WITH p, r, t, CASE
  WHEN r.rule IS NULL AND r.source IS NULL THEN ' says neither rule nor source'
  WHEN r.source IS NOT NULL AND NOT r.source IN sources THEN ' names source ' + r.source + ', of which it has no record'
END AS why
WITH p.id + ' ' + type(r) + ' ' + coalesce(t.key, t.url, t.id) + why AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
