// One row per paper of a collection, newest first.
MATCH (:Collection {name: $key})-[h:HOLDS]->(w)
RETURN coalesce(w.title, h.title, w.id) AS paper, w.year AS year, datetime.truncate('second', h.addedAt) AS addedAt,
  CASE WHEN w:Absent THEN 'not in the graph now' WHEN w:Stub THEN 'known by citation only' ELSE null END AS status,
  w.id AS id
ORDER BY h.addedAt DESC, paper, id
