MATCH (g:ProjectPage {url: $key})
RETURN g.url AS url,
  COLLECT {
    MATCH (p)-[h:HAS_PAGE]->(g)
    RETURN {paper: p.title,
            sentence: CASE WHEN h.field IS NULL THEN null ELSE {text: p[h.field], start: h.start, end: h.end} END, id: p.id}
    ORDER BY p.title
  } AS papers
