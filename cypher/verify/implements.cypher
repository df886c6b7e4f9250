// What code implements is said by a paper whose own code it is.
// keys: addresses of repositories; examples: how many to give
UNWIND $keys AS key
MATCH (r:Repository {url: key})-[i:IMPLEMENTS]->(e)
WITH CASE WHEN NOT EXISTS { MATCH (r)<-[:HAS_REPOSITORY]-(p) WHERE p.id = i.paper }
  THEN r.url + ' IMPLEMENTS ' + e.key + ': it is no code of ' + coalesce(i.paper, 'any paper') END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
