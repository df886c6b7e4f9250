// A venue is called, and is what, most of its papers say.
// rows: one per venue, {key}
UNWIND $rows AS row
MATCH (v:Venue {key: row.key})
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
SET v.name = coalesce(name, v.name), v.type = type
