// @title    Data sets and benchmarks by how many papers mention them or report on them
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = dataset,benchmark  what to count
// @param    minConfidence FLOAT      leave out mentions and introductions that are less sure than this, 0 to 1
// @scope    all
// @returns  dataset STRING, kind STRING, papers INTEGER, evaluated INTEGER, first INTEGER, latest INTEGER,
//           introducedBy STRING, key STRING HIDDEN
// @drill    method-profile entity:{key}
// @source   papers counts works whose text mentions it or of which a source says that they were evaluated on it;
//           evaluated counts the latter, with a score or without. A preprint and what was published of it count once.
//           introducedBy is the first work in the whole graph that introduces it, unless another mentions it two years before or
//           earlier
// @needs    mentions, results
// @example  top-datasets
// @example  top-datasets --kind benchmark --since 2020
MATCH (p:Paper)-[r:MENTIONS|EVALUATED_ON]->(d:Entity)
WHERE d.kind IN $kind
  AND inScope(p)
  AND sure(r)
WITH d, count(DISTINCT p.work) AS papers,
     count(DISTINCT CASE type(r) WHEN 'EVALUATED_ON' THEN p.work END) AS evaluated,
     min(p.year) AS first, max(p.year) AS latest
ORDER BY papers DESC, evaluated DESC, toLower(d.name), d.key
LIMIT $limit
CALL (d) {
  OPTIONAL MATCH (d)<-[i:INTRODUCES]-(p:Paper)
  WHERE sure(i)
    // what others mention long before is not of this paper
    AND NOT EXISTS { MATCH (d)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
  WITH p
  ORDER BY p.id <> p.work, p.id
  // the first work to introduce it, by its first version, and named by the paper that stands for it
  WITH p.work AS work, min(coalesce(p.year, 9999)) AS year, collect(p)[0] AS p
  ORDER BY year, p.title, p.id
  RETURN collect(p.title)[0] AS introducedBy
}
RETURN d.name AS dataset, d.kind AS kind, papers, evaluated, first, latest, introducedBy, d.key AS key
ORDER BY papers DESC, evaluated DESC, toLower(dataset), key;

// @graph    those data sets, and the papers that mention them or were evaluated on them
MATCH (p:Paper)-[r:MENTIONS|EVALUATED_ON]->(d:Entity)
WHERE d.kind IN $kind
  AND inScope(p)
  AND sure(r)
WITH d, count(DISTINCT p.work) AS papers,
     count(DISTINCT CASE type(r) WHEN 'EVALUATED_ON' THEN p.work END) AS evaluated
ORDER BY papers DESC, evaluated DESC, toLower(d.name), d.key
LIMIT $limit
MATCH (p:Paper)-[r:MENTIONS|EVALUATED_ON]->(d)
WHERE inScope(p)
  AND sure(r)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH d, p, r
ORDER BY p.id <> p.work, p.id
WITH d, p.work AS work, collect(r) AS edges
WITH d, startNode(edges[0]) AS p, edges
RETURN d, p, [r IN edges WHERE startNode(r) = p] AS edges;
