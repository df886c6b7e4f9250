// A source is in to its end.
// examples: how many to give
MATCH (s:Source)
WITH CASE s.state
  WHEN 'complete' THEN null
  WHEN 'importing' THEN s.id + ': ' + coalesce(s.name, '?') + ' is half in: import ' + coalesce(s.path, 'it') + ' again, which finishes'
  WHEN 'forgetting' THEN s.id + ': ' + coalesce(s.name, '?') + ' is half out: forget ' + s.id + ' again, which finishes'
  ELSE s.id + ': ' + coalesce(s.name, '?') + ' has state ' + coalesce(s.state, 'none')
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
