// A paper has a record with a title, and its records lead to sources.
// keys: ids of works; examples: how many to give
UNWIND $keys AS key
MATCH (p:Work {id: key})
WHERE p:Paper
WITH CASE
  WHEN p:Stub THEN p.id + ': is Paper and Stub'
  WHEN EXISTS { (p)-[:FROM]->(s) WHERE NOT s:Source } THEN p.id + ': a record leads to what is no source'
  WHEN NOT EXISTS { (p)-[f:FROM]->() WHERE f.title <> '' } THEN p.id + ': no source gives it a title'
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
