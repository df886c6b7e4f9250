// An author has the name that most of their papers have, the ORCID that they give, and worked where they say.
// keys: keys of authors; examples: how many to give
UNWIND $keys AS key
MATCH (a:Author {key: key})
CALL (a) {
  MATCH (a)-[w:WROTE]->()
  WITH w.name AS name, count(*) AS times ORDER BY times DESC, name
  RETURN collect(name)[0] AS name
}
CALL (a) {
  MATCH (a)-[w:WROTE]->()
  RETURN max(w.orcid) AS orcid, coalesce(min(CASE WHEN w.assumed THEN 1 ELSE 0 END) = 1, false) AS assumed
}
WITH a, name, orcid, assumed,
  COLLECT { MATCH (a)-[w:WROTE]->(p) UNWIND w.institutions AS place WITH DISTINCT place, p.id AS paper
            RETURN place + ' ' + paper AS stay ORDER BY stay } AS said,
  COLLECT { MATCH (a)-[f:AFFILIATED_WITH]->(i) UNWIND f.papers AS paper
            RETURN i.key + ' ' + paper AS stay ORDER BY stay } AS kept
WITH CASE
  WHEN name IS NOT NULL AND coalesce(a.name, '') <> name THEN a.key + ': is called ' + coalesce(a.name, 'nothing') + ', most papers say ' + name
  WHEN coalesce(a.orcid, '') <> coalesce(orcid, '') THEN a.key + ': has ORCID ' + coalesce(a.orcid, 'none') + ', the papers say ' + coalesce(orcid, 'none')
  WHEN a.assumed IS NULL OR a.assumed <> assumed THEN a.key + ': assumed is ' + coalesce(toString(a.assumed), 'missing') + ', the papers say ' + toString(assumed)
  WHEN said <> kept THEN a.key + ': AFFILIATED_WITH is not what the papers say'
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
