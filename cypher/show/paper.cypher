// One row: the paper and all that hangs on it.
MATCH (p:Work {id: $key})
RETURN p.title AS title, p.id AS id,
  CASE WHEN p:Stub THEN 'known by citation only' ELSE null END AS status,
  p.year AS year,
  COLLECT { MATCH (p)<-[w:WROTE]-(a) RETURN {position: w.position, author: a.name} ORDER BY w.position, a.name, a.key } AS authors,
  COLLECT { MATCH (p)-[:PUBLISHED_IN]->(v) RETURN v.name }[0] AS venue,
  p.abstract AS abstract,
  [id IN [p.doi, p.arxivId, p.aclId, p.openAlexId, p.s2Id, p.dblpId, p.pubMedId, p.aminerId] + coalesce(p.otherIds, []) WHERE id IS NOT NULL] AS ids,
  COLLECT {
    MATCH (p)-[s:SAME_AS]-(v)
    RETURN {paper: v.title, id: v.id, year: v.year, shown: CASE WHEN endNode(s) = v THEN 'stands for both' ELSE 'a version of this' END, reason: s.reason}
    ORDER BY v.id
  } AS versions,
  p.citationCount AS citationCount,
  CASE WHEN p.retracted THEN true ELSE null END AS retracted,
  COLLECT {
    MATCH (p)-[m:MENTIONS]->(e)
    RETURN {name: e.name, kind: m.kind, intent: m.intent, times: m.count, rule: m.rule, confidence: m.confidence, key: e.key}
    ORDER BY CASE m.intent WHEN 'introduces' THEN 0 ELSE 1 END, e.generic, m.count DESC, e.name
  } AS mentions,
  COLLECT {
    MATCH (p)-[h:HAS_REPOSITORY|USES_REPOSITORY|HAS_PAGE]->(r)
    RETURN {url: r.url, `as`: CASE type(h) WHEN 'HAS_REPOSITORY' THEN 'own code' WHEN 'USES_REPOSITORY' THEN 'code it uses' ELSE 'page' END}
    ORDER BY type(h), r.url
  } AS links,
  COLLECT {
    MATCH (p)-[c:CITES]->(w)
    WITH w, collect(c)[0] AS c
    RETURN {work: coalesce(w.title, w.id), year: w.year, id: w.id, stub: w:Stub}
    ORDER BY w:Stub, coalesce(w.title, w.id) LIMIT 100
  } AS cites,
  COUNT { (p)<-[:CITES]-() } AS citedBy,
  [(p)-[:ABOUT]->(t) | {topic: t.label, scheme: t.scheme}] AS topics,
  COLLECT {
    MATCH (p)-[f:FROM]->(s)
    RETURN {source: s.name, format: s.format, record: f.record, ids: coalesce(f.ids, []), score: f.score,
            reason: f.reason, id: s.id}
    ORDER BY s.name, f.record
  } AS sources,
  COLLECT { MATCH (m:Mark)-[h:HOLDS]->(p) RETURN m.name ORDER BY h.addedAt DESC LIMIT 1 }[0] AS mark,
  COLLECT { MATCH (c:Collection)-[:HOLDS]->(p) RETURN c.name ORDER BY c.name } AS collections
