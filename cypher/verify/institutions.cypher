// An institution is called, and lies where, most of its authors' papers say.
// keys: keys of institutions; examples: how many to give
UNWIND $keys AS key
MATCH (i:Institution {key: key})
CALL (i) {
  MATCH (i)<-[:AFFILIATED_WITH]-()-[w:WROTE]->()
  WHERE w.institutions IS NOT NULL
  UNWIND range(0, size(w.institutions) - 1) AS k
  WITH w, k WHERE w.institutions[k] = i.key
  WITH w.institutionNames[k] AS name, count(*) AS times ORDER BY times DESC, name
  RETURN collect(name)[0] AS name
}
CALL (i) {
  MATCH (i)<-[:AFFILIATED_WITH]-()-[w:WROTE]->()
  WHERE w.institutions IS NOT NULL
  UNWIND range(0, size(w.institutions) - 1) AS k
  WITH w, k WHERE w.institutions[k] = i.key AND w.countries[k] <> '-'
  WITH w.countries[k] AS country, count(*) AS times ORDER BY times DESC, country
  RETURN collect(country)[0] AS country
}
WITH CASE
  WHEN name IS NOT NULL AND coalesce(i.name, '') <> name THEN i.key + ': is called ' + coalesce(i.name, 'nothing') + ', most papers say ' + name
  WHEN coalesce(i.country, '') <> coalesce(country, '') THEN i.key + ': lies in ' + coalesce(i.country, 'no country') + ', most papers say ' + coalesce(country, 'none')
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
