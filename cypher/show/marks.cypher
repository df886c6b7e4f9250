// One row per paper with a mark, newest first; of several, which works that were joined may bear, the last counts.
MATCH (m:Mark)-[h:HOLDS]->(w)
WITH w, m, h ORDER BY h.addedAt DESC
WITH w, collect({mark: m.name, at: h.addedAt, title: h.title})[0] AS last
RETURN coalesce(w.title, last.title, w.id) AS paper, w.year AS year, last.mark AS mark, datetime.truncate('second', last.at) AS markedAt,
  CASE WHEN w:Absent THEN 'not in the graph now' WHEN w:Stub THEN 'known by citation only' ELSE null END AS status,
  w.id AS id
ORDER BY last.at DESC, paper, id
