// A topic is written, and has above it, what most of its papers say.
// keys: keys of topics; examples: how many to give
UNWIND $keys AS key
MATCH (t:Topic {key: key})
CALL (t) {
  MATCH (t)<-[e:ABOUT]-()
  WITH e.label AS label, count(*) AS times ORDER BY times DESC, label
  RETURN collect(label)[0] AS label
}
CALL (t) {
  MATCH (t)<-[e:ABOUT]-()
  WHERE e.broader IS NOT NULL
  WITH e.broader AS broader, count(*) AS times ORDER BY times DESC, broader
  RETURN collect(broader)[0] AS broader
}
WITH CASE
  WHEN label IS NOT NULL AND coalesce(t.label, '') <> label THEN t.key + ': is written ' + coalesce(t.label, 'nothing') + ', most papers say ' + label
  WHEN coalesce(t.broader, '') <> coalesce(broader, '') THEN t.key + ': has above it ' + coalesce(t.broader, 'nothing') + ', most papers say ' + coalesce(broader, 'nothing')
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
