// @title    Papers that mention the same things as a paper, rare things first
// @param    id WORK!                 title or id of the paper
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task  compare only these
// @param    common INTEGER = 2000    things mentioned by more papers than this tell little, and are passed over
// @param    generic BOOLEAN = false  compare common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  paper STRING, year INTEGER, similarity FLOAT, shared INTEGER, names STRING LIST, id STRING HIDDEN
// @drill    mentions-of-paper {id}
// @source   cosine of the two papers, each thing with the square root of its weight ln(1 + papers / papers that
//           mention it); after Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0. Versions of a
//           work count once, and are one row: the paper that stands for it where that fits, else the version that does
// @needs    mentions
// @example  similar-by-methods arxiv:2106.09685
MATCH (p:Work:Paper {id: $id})-[r:MENTIONS]->(m:Entity)
WHERE ($kind IS NULL OR m.kind IN $kind)
  AND ($generic OR NOT coalesce(m.generic, false))
  AND sure(r)
// works: papers that no other stands for; counting stops where a thing is too common
WITH p, m, COUNT { (:Paper) } - COUNT { ()-[:SAME_AS]->() } AS all,
     COUNT { MATCH (m)<-[:MENTIONS]-(x:Paper) WITH DISTINCT x.work AS work LIMIT $common + 1 RETURN work } AS df
WHERE df <= $common
WITH p, all, collect({node: m, weight: log(1 + 1.0 * all / df)}) AS mine
WITH p, all, mine, reduce(s = 0.0, x IN mine | s + x.weight) AS own
UNWIND mine AS x
WITH p, all, own, x.node AS m, x.weight AS weight
MATCH (m)<-[r:MENTIONS]-(q:Paper)
WHERE q.work <> p.work
  AND inScope(q)
  AND sure(r)
WITH all, own, q, m.name AS name, weight
ORDER BY weight DESC, name
WITH all, own, q, sum(weight) AS both, count(*) AS shared, collect(name) AS names
ORDER BY q.id <> q.work, q.id
WITH all, own, q.work AS work, collect({node: q, both: both, shared: shared, names: names})[0] AS found
WITH all, own, found, found.node AS q
MATCH (q)-[r:MENTIONS]->(n:Entity)
WHERE ($kind IS NULL OR n.kind IN $kind)
  AND ($generic OR NOT coalesce(n.generic, false))
  AND sure(r)
// each thing is counted once, however many papers mention it
WITH all, own, n, collect(found) AS founds
WITH all, own, founds,
     COUNT { MATCH (n)<-[:MENTIONS]-(x:Paper) WITH DISTINCT x.work AS work LIMIT $common + 1 RETURN work } AS df
WHERE df <= $common
UNWIND founds AS found
WITH own, found.node AS q, collect(found)[0] AS found, sum(log(1 + 1.0 * all / df)) AS theirs
// rounded before it is sorted by, so that sums in another order cannot swap two rows
WITH q, found.shared AS shared, found.names AS names, round(found.both / sqrt(own * theirs), 3) AS similarity
ORDER BY similarity DESC, shared DESC, coalesce(q.year, -1) DESC, q.title, q.id
LIMIT $limit
RETURN q.title AS paper, q.year AS year, similarity, shared, names, q.id AS id
ORDER BY similarity DESC, shared DESC, coalesce(year, -1) DESC, paper, id;

// @graph    the paper, the papers found, and what both mention
MATCH (p:Work:Paper {id: $id})-[r:MENTIONS]->(m:Entity)
WHERE ($kind IS NULL OR m.kind IN $kind)
  AND ($generic OR NOT coalesce(m.generic, false))
  AND sure(r)
WITH p, m, r, COUNT { (:Paper) } - COUNT { ()-[:SAME_AS]->() } AS all,
     COUNT { MATCH (m)<-[:MENTIONS]-(x:Paper) WITH DISTINCT x.work AS work LIMIT $common + 1 RETURN work } AS df
WHERE df <= $common
WITH p, all, collect({node: m, edge: r, weight: log(1 + 1.0 * all / df)}) AS mine
WITH p, all, mine, reduce(s = 0.0, x IN mine | s + x.weight) AS own
UNWIND mine AS x
WITH p, all, own, x.node AS m, x.edge AS mention, x.weight AS weight
MATCH (m)<-[r:MENTIONS]-(q:Paper)
WHERE q.work <> p.work
  AND inScope(q)
  AND sure(r)
WITH p, all, own, q, m, mention, r, weight
ORDER BY weight DESC, m.name
WITH p, all, own, q, sum(weight) AS both, collect({mine: mention, node: m, theirs: r}) AS ties
ORDER BY q.id <> q.work, q.id
WITH p, all, own, q.work AS work, collect({node: q, both: both, ties: ties})[0] AS found
WITH p, all, own, found, found.node AS q
MATCH (q)-[r:MENTIONS]->(n:Entity)
WHERE ($kind IS NULL OR n.kind IN $kind)
  AND ($generic OR NOT coalesce(n.generic, false))
  AND sure(r)
// each thing is counted once, however many papers mention it
WITH p, all, own, n, collect(found) AS founds
WITH p, all, own, founds,
     COUNT { MATCH (n)<-[:MENTIONS]-(x:Paper) WITH DISTINCT x.work AS work LIMIT $common + 1 RETURN work } AS df
WHERE df <= $common
UNWIND founds AS found
WITH p, own, found.node AS q, collect(found)[0] AS found, sum(log(1 + 1.0 * all / df)) AS theirs
WITH p, q, found.ties AS ties, round(found.both / sqrt(own * theirs), 3) AS similarity
ORDER BY similarity DESC, size(ties) DESC, coalesce(q.year, -1) DESC, q.title, q.id
LIMIT $limit
UNWIND ties AS tie
RETURN p, tie.mine AS mine, tie.node AS thing, tie.theirs AS theirs, q;
