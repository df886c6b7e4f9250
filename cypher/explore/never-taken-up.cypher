// @title    What a paper introduced and no other work took up
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to look for
// @param    minConfidence FLOAT      leave out introductions that are less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  name STRING, kind STRING, year INTEGER, paper STRING, code STRING, key STRING HIDDEN, id STRING HIDDEN
// @drill    show entity {key}
// @source   of works in the graph, the oldest first: what one work introduces, and no other mentions (as what it uses,
//           extends, compares with or else), introduces or reports results on, nor uses a repository that implements it.
//           The scope is of the works that introduce; the others are looked for in the whole graph
// @needs    mentions of all
// @example  never-taken-up --until 2022
// @example  never-taken-up --kind dataset,benchmark --topic "machine translation"
MATCH (p:Paper)-[i:INTRODUCES]->(m:Entity)
WHERE m.kind IN $kind
  AND sure(i)
  AND inScope(p)
WITH m, p
ORDER BY p.id <> p.work, p.id
WITH m, collect(p) AS papers
WITH m, papers[0] AS p
WHERE NOT EXISTS { MATCH (m)<-[:MENTIONS|INTRODUCES|EVALUATED_ON]-(q:Paper) WHERE q.work <> p.work }
  AND NOT EXISTS { MATCH (m)<-[:IMPLEMENTS]-(:Repository)<-[:USES_REPOSITORY]-(q:Paper) WHERE q.work <> p.work }
WITH m, p
ORDER BY coalesce(p.year, 9999), toLower(m.name), m.key
LIMIT $limit
RETURN m.name AS name, m.kind AS kind, p.year AS year, p.title AS paper,
       head(COLLECT { MATCH (p)-[:HAS_REPOSITORY]->(r:Repository) RETURN r.owner + '/' + r.name AS name ORDER BY name }) AS code,
       m.key AS key, p.id AS id
ORDER BY coalesce(year, 9999), toLower(name), key;

// @graph    those things and the papers that introduced them
MATCH (p:Paper)-[i:INTRODUCES]->(m:Entity)
WHERE m.kind IN $kind
  AND sure(i)
  AND inScope(p)
WITH m, p, i
ORDER BY p.id <> p.work, p.id
WITH m, collect(i)[0] AS i
WITH m, startNode(i) AS p, i
WHERE NOT EXISTS { MATCH (m)<-[:MENTIONS|INTRODUCES|EVALUATED_ON]-(q:Paper) WHERE q.work <> p.work }
  AND NOT EXISTS { MATCH (m)<-[:IMPLEMENTS]-(:Repository)<-[:USES_REPOSITORY]-(q:Paper) WHERE q.work <> p.work }
WITH m, p, i
ORDER BY coalesce(p.year, 9999), toLower(m.name), m.key
LIMIT $limit
RETURN p, i, m;
