// A venue is called, and is what, most of its papers say.
// keys: keys of venues; examples: how many to give
UNWIND $keys AS key
MATCH (v:Venue {key: key})
CALL (v) {
  MATCH (v)<-[e:PUBLISHED_IN]-()
  WITH e.name AS name, count(*) AS times ORDER BY times DESC, name
  RETURN collect(name)[0] AS name
}
CALL (v) {
  MATCH (v)<-[e:PUBLISHED_IN]-()
  WHERE e.type IS NOT NULL
  WITH e.type AS type, count(*) AS times ORDER BY times DESC, type
  RETURN collect(type)[0] AS type
}
WITH CASE
  WHEN name IS NOT NULL AND coalesce(v.name, '') <> name THEN v.key + ': is called ' + coalesce(v.name, 'nothing') + ', most papers say ' + name
  WHEN coalesce(v.type, '') <> coalesce(type, '') THEN v.key + ': has type ' + coalesce(v.type, 'none') + ', most papers say ' + coalesce(type, 'none')
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
