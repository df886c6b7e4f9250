MATCH (s:Source {id: $key})
RETURN s.name AS name, s.id AS id, s.path AS path, s.format AS format, s.sha256 AS sha256, datetime.truncate('second', s.importedAt) AS importedAt,
  s.state AS state, s.records AS records, s.rejected AS rejected,
  COUNT { (s)<-[:FROM]-() } AS held,
  COLLECT {
    MATCH (p)-[f:FROM]->(s)
    RETURN {paper: p.title, record: f.record, id: p.id} ORDER BY f.record LIMIT 20
  } AS firstPapers
