// @title    Methods that share many neighbours and no paper
// @param    name ENTITY              only pairs with this method, model, data set, tool, metric or task
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to look for
// @param    generic BOOLEAN = false  take common techniques too, such as "attention" or "fine-tuning"
// @param    minPapers INTEGER        leave out what fewer papers mention; without it as many as the number of papers has
//                                    digits: 2 for 70 papers, 7 for 1,000,000
// @param    minCommon INTEGER = 3    smallest number of common neighbours
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @computed never-combined of co-occurrence
// @returns  method STRING, with STRING, common INTEGER, strength FLOAT, expected FLOAT, papers INTEGER, withPapers INTEGER,
//           years STRING, withYears STRING, via STRING, key STRING HIDDEN, withKey STRING HIDDEN
// @unit     pair
// @drill    compare entity:{key} entity:{withKey}
// @source   pairs that no paper in scope mentions together, by what each is mentioned with: Adamic and Adar 2003,
//           doi:10.1016/S0378-8733(03)00009-1, as a sign of links to come: Liben-Nowell and Kleinberg 2007,
//           doi:10.1002/asi.20591. strength is the sum over the common neighbours of 1 / ln(number of its neighbours);
//           expected is how many papers would have both by chance. via are the neighbours that both are most often with.
//           papers and years are those of the whole graph
// @needs    mentions
// @example  never-combined
// @example  never-combined LoRA --min-common 2
WITH leastOf($minPapers, digits) AS least
MATCH (m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND COUNT { (m)<-[:MENTIONS]-() } >= least
   OR m.key = $name
MATCH (m)<-[r:MENTIONS]-(p:Paper)
WHERE sure(r)
  AND inScope(p)
RETURN p.work AS node, collect(DISTINCT m.key) AS others;

// @rows     the pairs, the strongest first
UNWIND range(0, size($computed) - 1) AS place
WITH place, $computed[place] AS c
MATCH (m:Entity {key: c.node})
MATCH (o:Entity {key: c.other})
CALL (m) {
  MATCH (m)<-[:MENTIONS]-(p:Paper)
  RETURN count(DISTINCT p.work) AS papers, min(p.year) + '–' + max(p.year) AS years
}
CALL (o) {
  MATCH (o)<-[:MENTIONS]-(p:Paper)
  RETURN count(DISTINCT p.work) AS withPapers, min(p.year) + '–' + max(p.year) AS withYears
}
WITH place, c, m, o, papers, years, withPapers, withYears,
     COLLECT { UNWIND c.via AS key MATCH (v:Entity {key: key}) RETURN v.name } AS names
RETURN m.name AS method, o.name AS with, c.common AS common, round(c.strength, 2) AS strength,
       round(c.expected, 2) AS expected, papers, withPapers, years, withYears,
       substring(reduce(label = '', name IN names | label + ' · ' + name), 3) AS via, m.key AS key, o.key AS withKey
ORDER BY place;

// @graph    both of each pair, and papers that mention one of them with a neighbour that both have
UNWIND $computed AS c
UNWIND [c.node, c.other] AS key
CALL (c, key) {
  MATCH (m:Entity {key: key})<-[r:MENTIONS]-(p:Paper)-[s:MENTIONS]->(v:Entity)
  WHERE v.key IN c.via
    AND sure(r)
    AND sure(s)
    AND inScope(p)
  RETURN m, r, p, s, v
  ORDER BY p.id, v.key
  LIMIT 6
}
RETURN m, r, p, s, v;
