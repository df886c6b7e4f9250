// A source has as many records as it counted when it came in; how many it could not take is known.
// examples: how many to give
MATCH (s:Source {state: 'complete'})
WITH s, COUNT { (s)<-[:FROM]-() } AS records
WITH CASE
  WHEN s.records IS NULL OR s.records <> records THEN s.id + ': ' + s.name + ' counted ' + coalesce(toString(s.records), 'nothing') + ', the graph has ' + records
  WHEN s.rejected IS NULL OR s.rejected < 0 THEN s.id + ': ' + s.name + ' does not say how many records it could not take'
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
