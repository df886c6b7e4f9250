// Nothing writes BUILDS_ON, VARIANT_OF and CO_OCCURS_WITH yet.
// examples: how many to give
MATCH (a)-[r:BUILDS_ON|VARIANT_OF|CO_OCCURS_WITH]->(b)
WITH coalesce(a.id, a.key) + ' ' + type(r) + ' ' + coalesce(b.id, b.key) + ': nobody keeps it up to date' AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
