// @title    Communities of methods that are mentioned together
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to group
// @param    generic BOOLEAN = false  group common techniques too, such as "attention" or "fine-tuning"
// @param    minPapers INTEGER        leave out what fewer papers mention; without it as many as the number of papers has
//                                    digits: 2 for 70 papers, 7 for 1,000,000
// @param    resolution FLOAT = 1     larger for more and smaller communities
// @param    minSize INTEGER = 3      leave out communities with fewer methods than this
// @param    seed INTEGER = 0         the same seed gives the same communities
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @computed communities of co-occurrence
// @returns  community INTEGER, label STRING, methods INTEGER, inside FLOAT, others STRING, key STRING HIDDEN
// @drill    methods-with entity:{key}
// @source   Leiden algorithm, modularity: Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z, where the papers
//           that mention both join two methods, by the cosine (Salton and McGill 1983). label is of the three methods that
//           are most joined with others of the community, and others are those behind them. inside is the share of the
//           links of its methods that stay inside. Versions of a work count once
// @needs    mentions
// @example  method-communities
// @example  method-communities --kind dataset,benchmark --since 2020
WITH leastOf($minPapers, digits) AS least
MATCH (m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND COUNT { (m)<-[:MENTIONS]-() } >= least
MATCH (m)<-[r:MENTIONS]-(p:Paper)
WHERE sure(r)
  AND inScope(p)
RETURN p.work AS node, collect(DISTINCT m.key) AS others;

// @rows     the communities, the largest first
UNWIND $computed AS c
WITH c, COLLECT { UNWIND c.core[..10] AS key MATCH (m:Entity {key: key}) RETURN m.name } AS names
RETURN c.community AS community, substring(reduce(label = '', name IN names[..3] | label + ' · ' + name), 3) AS label,
       c.size AS methods, round(c.inside, 2) AS inside,
       substring(reduce(label = '', name IN names[3..] | label + ' · ' + name), 3) AS others, c.core[0] AS key
ORDER BY community;

// @graph    the six best joined methods of each community, and papers that mention two of them or more
UNWIND $computed AS c
CALL (c) {
  UNWIND c.core[..6] AS key
  MATCH (m:Entity {key: key})<-[r:MENTIONS]-(p:Paper)
  WHERE sure(r)
    AND inScope(p)
  WITH p, collect(r) AS mentions
  WHERE size(mentions) > 1
  RETURN p, mentions
  ORDER BY size(mentions) DESC, p.id
  LIMIT 20
}
UNWIND mentions AS r
RETURN p, r, endNode(r) AS m;
