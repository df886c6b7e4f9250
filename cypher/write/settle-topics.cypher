// A topic is written, and has above it, what most of its papers say.
// rows: one per topic, {key}
UNWIND $rows AS row
MATCH (t:Topic {key: row.key})
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
SET t.label = coalesce(label, t.label), t.broader = broader
