// @title    Methods mentioned together with a method
// @param    name ENTITY!             method, model, data set, tool, metric or task
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to look for
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minPapers INTEGER = 1    smallest number of papers that mention both
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  method STRING, kind STRING, together INTEGER, papers INTEGER, strength FLOAT, key STRING HIDDEN
// @drill    papers-with-method entity:{key}
// @source   strength is the association strength, papers with both against what chance would give (1.0):
//           van Eck and Waltman 2009, doi:10.1002/asi.21075. A preprint and what was published of it count once
// @needs    mentions
// @example  methods-with LoRA
// @example  methods-with LoRA --kind dataset,benchmark
MATCH (m:Entity {key: $name})<-[r:MENTIONS]-(p:Paper)
WHERE inScope(p)
  AND sure(r)
WITH m, p, p.work AS work
MATCH (p)-[s:MENTIONS]->(o:Entity)
WHERE o <> m
  AND sure(s)
WITH m, o, count(DISTINCT work) AS together
WHERE together >= $minPapers
  AND o.kind IN $kind
  AND ($generic OR NOT coalesce(o.generic, false))
WITH m, o, together
ORDER BY together DESC
WITH m, collect({node: o, together: together}) AS found
// papers are counted for those that may be among the rows, as that takes long for common names
UNWIND [f IN found WHERE size(found) <= $limit OR f.together >= found[$limit - 1].together] AS f
// both counts and the total have to be of the same scope, or chance is not what it says
WITH m, f.node AS o, f.together AS together
WITH m, o, together,
     worksOf(o, MENTIONS) AS papers
ORDER BY together DESC, papers, toLower(o.name), o.key
LIMIT $limit
WITH m, collect({node: o, together: together, papers: papers}) AS found
WITH found, worksOf(m, MENTIONS) AS own, worksInScope() AS all
UNWIND found AS f
RETURN f.node.name AS method, f.node.kind AS kind, f.together AS together, f.papers AS papers,
       round(1.0 * f.together * all / (own * f.papers), 2) AS strength, f.node.key AS key
ORDER BY together DESC, papers, toLower(method), key;

// @graph    the method, the methods found, and the papers that mention both
MATCH (m:Entity {key: $name})<-[r:MENTIONS]-(p:Paper)
WHERE inScope(p)
  AND sure(r)
MATCH (p)-[s:MENTIONS]->(o:Entity)
WHERE o <> m
  AND o.kind IN $kind
  AND ($generic OR NOT coalesce(o.generic, false))
  AND sure(s)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH m, o, p, r, s
ORDER BY p.id <> p.work, p.id
WITH m, o, p.work AS work, collect([r, s])[0] AS pair
WITH m, o, count(*) AS together, collect(pair) AS edges
WHERE together >= $minPapers
WITH m, o, together, edges
ORDER BY together DESC
WITH m, collect({node: o, together: together, edges: edges}) AS found
UNWIND [f IN found WHERE size(found) <= $limit OR f.together >= found[$limit - 1].together] AS f
WITH m, f.node AS o, f.together AS together, f.edges AS edges
WITH m, o, together, edges,
     worksOf(o, MENTIONS) AS papers
ORDER BY together DESC, papers, toLower(o.name), o.key
LIMIT $limit
UNWIND edges AS pair
RETURN m, pair[0] AS mention, startNode(pair[0]) AS paper, pair[1] AS other, o;
