// @title    Methods that join communities of methods
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to group
// @param    generic BOOLEAN = false  group common techniques too, such as "attention" or "fine-tuning"
// @param    minPapers INTEGER        leave out what fewer papers mention; without it as many as the number of papers has
//                                    digits: 2 for 70 papers, 7 for 1,000,000
// @param    resolution FLOAT = 1     larger for more and smaller communities
// @param    seed INTEGER = 0         the same seed gives the same communities
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @computed bridges of co-occurrence
// @returns  method STRING, kind STRING, community INTEGER, label STRING, to INTEGER, toLabel STRING, outside FLOAT,
//           participation FLOAT, key STRING HIDDEN
// @drill    methods-with entity:{key}
// @source   methods that are most often mentioned together with methods of other communities, which are those of the
//           exploration method-communities; outside is the share of these. participation: Guimerà and Amaral 2005,
//           doi:10.1038/nature03288, from 0 where all stay in one community towards 1 where they spread evenly. to is
//           the community, other than its own, that it is most often together with
// @needs    mentions
// @example  method-bridges
// @example  method-bridges --kind dataset,benchmark,model
WITH leastOf($minPapers, digits) AS least
MATCH (m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND COUNT { (m)<-[:MENTIONS]-() } >= least
MATCH (m)<-[r:MENTIONS]-(p:Paper)
WHERE sure(r)
  AND inScope(p)
RETURN p.work AS node, collect(DISTINCT m.key) AS others;

// @rows     the methods, those with most links outside first
UNWIND range(0, size($computed) - 1) AS place
WITH place, $computed[place] AS c
MATCH (m:Entity {key: c.node})
WITH place, c, m,
     [core IN [c.homeCore, c.toCore] | COLLECT { UNWIND core[..3] AS key MATCH (o:Entity {key: key}) RETURN o.name }] AS names
WITH place, c, m, [n IN names | substring(reduce(label = '', name IN n | label + ' · ' + name), 3)] AS labels
RETURN m.name AS method, m.kind AS kind, c.home AS community, labels[0] AS label, c.to AS to, labels[1] AS toLabel,
       round(c.outside, 2) AS outside, round(c.participation, 2) AS participation, m.key AS key
ORDER BY place;

// @graph    those methods, and papers that mention them with one of the best joined methods of both communities
UNWIND $computed AS c
CALL (c) {
  MATCH (m:Entity {key: c.node})<-[r:MENTIONS]-(p:Paper)-[s:MENTIONS]->(o:Entity)
  WHERE o.key IN c.homeCore[..3] + c.toCore[..3]
    AND o.key <> c.node
    AND sure(r)
    AND sure(s)
    AND inScope(p)
  RETURN m, r, p, s, o
  ORDER BY p.id, o.key
  LIMIT 10
}
RETURN m, r, p, s, o;
