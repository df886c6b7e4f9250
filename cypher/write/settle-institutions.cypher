// An institution is called, and lies where, most of its authors' papers say.
// rows: one per institution, {key}
UNWIND $rows AS row
MATCH (i:Institution {key: row.key})
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
SET i.name = coalesce(name, i.name), i.country = country
