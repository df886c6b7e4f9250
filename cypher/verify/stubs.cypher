// A stub has nothing that only a paper has, and something leads to it.
// keys: ids of works; examples: how many to give
UNWIND $keys AS key
MATCH (s:Work {id: key})
WHERE NOT s:Paper
WITH CASE
  WHEN NOT s:Stub THEN s.id + ': is neither Paper nor Stub'
  WHEN s.abstract IS NOT NULL THEN s.id + ': has an abstract'
  WHEN EXISTS { (s)-[f:FROM]->() WHERE f.title <> '' } THEN s.id + ': a source gives it a title, so it is a paper'
  WHEN NOT EXISTS { (s)<-[:CITES|HOLDS]-() } AND NOT EXISTS { (s)-[:FROM]->() } THEN s.id + ': nothing cites or holds it'
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
