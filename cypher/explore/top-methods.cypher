// @title    Methods mentioned most
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to count
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @returns  method STRING, kind STRING, papers INTEGER, introduced INTEGER, first INTEGER, latest INTEGER, key STRING HIDDEN
// @drill    papers-with-method entity:{key}
// @source   papers and introduced count works: a preprint and what was published of it count once
// @needs    mentions
// @example  top-methods --since 2020
// @example  top-methods --kind dataset,benchmark --limit 10
MATCH (p:Paper)-[r:MENTIONS]->(m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND inScope(p)
  AND sure(r)
WITH m, count(DISTINCT p.work) AS papers, min(p.year) AS first, max(p.year) AS latest
ORDER BY papers DESC, toLower(m.name), m.key
LIMIT $limit
RETURN m.name AS method, m.kind AS kind, papers,
       COUNT { MATCH (m)<-[:INTRODUCES]-(p:Paper) RETURN DISTINCT p.work } AS introduced, first, latest, m.key AS key
ORDER BY papers DESC, toLower(method), key;

// @graph    those methods, and the papers that mention them
MATCH (p:Paper)-[r:MENTIONS]->(m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND inScope(p)
  AND sure(r)
WITH m, count(DISTINCT p.work) AS papers
ORDER BY papers DESC, toLower(m.name), m.key
LIMIT $limit
MATCH e = (p:Paper)-[r:MENTIONS]->(m)
WHERE inScope(p)
  AND sure(r)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH m, p, e
ORDER BY p.id <> p.work, p.id
WITH m, p.work AS work, collect(e)[0] AS e
RETURN e;
