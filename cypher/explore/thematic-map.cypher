// @title    Themes of a field by centrality and density
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model,task,dataset,benchmark  what themes are of
// @param    generic BOOLEAN = true   take common techniques and tasks too, such as "attention" or "question answering"
// @param    minPapers INTEGER        leave out what fewer papers mention; without it as many as the number of papers has
//                                    digits: 2 for 70 papers, 7 for 1,000,000
// @param    resolution FLOAT = 1     larger for more and smaller themes
// @param    minSize INTEGER = 3      leave out themes with fewer terms than this
// @param    seed INTEGER = 0         the same seed gives the same themes
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @computed thematic-map of co-occurrence
// @returns  theme STRING, quadrant STRING, terms INTEGER, centrality FLOAT, density FLOAT, centralityRank FLOAT,
//           densityRank FLOAT, of INTEGER, others STRING, key STRING HIDDEN
// @drill    methods-with entity:{key}
// @source   co-word analysis: Callon, Courtial and Laville 1991, doi:10.1007/BF02019280, with the factors of Cobo et al. 2011,
//           doi:10.1016/j.joi.2010.10.002. Terms are joined by the equivalence index, papers with both squared by the
//           product of the papers with each, and grouped as in method-communities. centrality is how much the terms are
//           joined with those of other themes, density how much with each other; ranks go from 1, the lowest, to of, the
//           number of themes. motor: high in both; basic: central; niche: dense; emerging or declining: low in both
// @needs    mentions
// @example  thematic-map
// @example  thematic-map --since 2020 --kind method,model
WITH leastOf($minPapers, digits) AS least
MATCH (m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND COUNT { (m)<-[:MENTIONS]-() } >= least
MATCH (m)<-[r:MENTIONS]-(p:Paper)
WHERE sure(r)
  AND inScope(p)
RETURN p.work AS node, collect(DISTINCT m.key) AS others;

// @rows     the themes, the most central first
UNWIND range(0, size($computed) - 1) AS place
WITH place, $computed[place] AS c
WITH place, c, COLLECT { UNWIND c.core[..10] AS key MATCH (m:Entity {key: key}) RETURN m.name } AS names
RETURN substring(reduce(label = '', name IN names[..3] | label + ' · ' + name), 3) AS theme, c.quadrant AS quadrant,
       c.size AS terms, round(c.centrality, 2) AS centrality, round(c.density, 2) AS density,
       c.centralityRank AS centralityRank, c.densityRank AS densityRank, c.themes AS of,
       substring(reduce(label = '', name IN names[3..] | label + ' · ' + name), 3) AS others, c.core[0] AS key
ORDER BY place;

// @graph    the six best joined terms of each theme, and papers that mention two of them or more
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
