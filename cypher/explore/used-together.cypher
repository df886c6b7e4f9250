// @title    Pairs of methods that papers mention together more often than chance would have it
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    minPapers INTEGER        smallest number of papers that mention both; without it a tenth of the square root
//           of the number of papers in scope, and 2 at the least: 2 of 70 papers, 23 of 51,000, 100 of 1,000,000
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to look for
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @returns  method STRING, with STRING, together INTEGER, papers INTEGER, withPapers INTEGER, strength FLOAT,
//           key STRING HIDDEN, withKey STRING HIDDEN
// @unit     pair
// @drill    compare entity:{key} entity:{withKey}
// @source   strength is the association strength, together * all papers / (papers * withPapers): 1.0 is what chance
//           would give, 3.0 three times as often; van Eck and Waltman 2009, doi:10.1002/asi.21075. All papers are those in
//           scope. It favours rare names, hence minPapers. Of a pair the one in more papers comes first. A preprint and
//           what was published of it count once
// @needs    mentions
// @example  used-together
// @example  used-together --kind method,model,dataset,benchmark --since 2020 --min-papers 5
WITH worksInScope() AS total, leastOf($minPapers, root) AS least
MATCH (m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  // what fewer papers mention has no pair of so many
  AND COUNT { (m)<-[:MENTIONS]-() } >= least
CALL (m, least) {
  MATCH (m)<-[r:MENTIONS]-(p:Paper)
  WHERE inScope(p)
    AND sure(r)
  MATCH (p)-[s:MENTIONS]->(o:Entity)
  WHERE m.key < o.key
    AND o.kind IN $kind
    AND ($generic OR NOT coalesce(o.generic, false))
    AND COUNT { (o)<-[:MENTIONS]-() } >= least
    AND sure(s)
  WITH o, count(DISTINCT p.work) AS together
  WHERE together >= least
  RETURN o, together
}
// the papers of each are counted once, however many pairs it is in
WITH total, m, collect({node: o, together: together}) AS pairs
WITH total, m, pairs,
     COUNT { MATCH (m)<-[r:MENTIONS]-(p:Paper)
             WHERE inScope(p)
               AND sure(r)
             RETURN DISTINCT p.work } AS papers
UNWIND pairs AS pair
WITH total, pair.node AS o, collect({node: m, papers: papers, together: pair.together}) AS pairs
WITH total, o, pairs,
     COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
             WHERE inScope(p)
               AND sure(r)
             RETURN DISTINCT p.work } AS papers
UNWIND pairs AS pair
WITH pair.node AS m, pair.papers AS mPapers, o, papers AS oPapers, pair.together AS together,
     round(1.0 * pair.together * total / (pair.papers * papers), 2) AS strength
// the one in more papers first
WITH CASE WHEN mPapers > oPapers OR mPapers = oPapers AND toLower(m.name) <= toLower(o.name)
          THEN [m, o] ELSE [o, m] END AS pair, CASE WHEN mPapers > oPapers THEN mPapers ELSE oPapers END AS most,
     CASE WHEN mPapers > oPapers THEN oPapers ELSE mPapers END AS fewest, together, strength
WITH pair[0] AS m, pair[1] AS o, most, fewest, together, strength
ORDER BY strength DESC, together DESC, toLower(m.name), m.key, toLower(o.name), o.key
LIMIT $limit
RETURN m.name AS method, o.name AS with, together, most AS papers, fewest AS withPapers, strength,
       m.key AS key, o.key AS withKey
ORDER BY strength DESC, together DESC, toLower(method), key, toLower(with), withKey;

// @graph    the methods of those pairs, and the papers that mention both
WITH worksInScope() AS total, leastOf($minPapers, root) AS least
MATCH (m:Entity)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  // what fewer papers mention has no pair of so many
  AND COUNT { (m)<-[:MENTIONS]-() } >= least
CALL (m, least) {
  MATCH (m)<-[r:MENTIONS]-(p:Paper)
  WHERE inScope(p)
    AND sure(r)
  MATCH (p)-[s:MENTIONS]->(o:Entity)
  WHERE m.key < o.key
    AND o.kind IN $kind
    AND ($generic OR NOT coalesce(o.generic, false))
    AND COUNT { (o)<-[:MENTIONS]-() } >= least
    AND sure(s)
  WITH o, count(DISTINCT p.work) AS together
  WHERE together >= least
  RETURN o, together
}
// the papers of each are counted once, however many pairs it is in
WITH total, m, collect({node: o, together: together}) AS pairs
WITH total, m, pairs,
     COUNT { MATCH (m)<-[r:MENTIONS]-(p:Paper)
             WHERE inScope(p)
               AND sure(r)
             RETURN DISTINCT p.work } AS papers
UNWIND pairs AS pair
WITH total, pair.node AS o, collect({node: m, papers: papers, together: pair.together}) AS pairs
WITH total, o, pairs,
     COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
             WHERE inScope(p)
               AND sure(r)
             RETURN DISTINCT p.work } AS papers
UNWIND pairs AS pair
WITH pair.node AS m, pair.papers AS mPapers, o, papers AS oPapers, pair.together AS together,
     round(1.0 * pair.together * total / (pair.papers * papers), 2) AS strength
// the one in more papers first
WITH CASE WHEN mPapers > oPapers OR mPapers = oPapers AND toLower(m.name) <= toLower(o.name)
          THEN [m, o] ELSE [o, m] END AS pair, CASE WHEN mPapers > oPapers THEN mPapers ELSE oPapers END AS most,
     CASE WHEN mPapers > oPapers THEN oPapers ELSE mPapers END AS fewest, together, strength
WITH pair[0] AS m, pair[1] AS o, most, fewest, together, strength
ORDER BY strength DESC, together DESC, toLower(m.name), m.key, toLower(o.name), o.key
LIMIT $limit
MATCH (m)<-[r:MENTIONS]-(p:Paper)-[s:MENTIONS]->(o)
WHERE inScope(p)
  AND sure(r)
  AND sure(s)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH m, o, p, r, s
ORDER BY p.id <> p.work, p.id
WITH m, o, p.work AS work, collect([r, s])[0] AS both
RETURN m, both[0] AS mention, startNode(both[0]) AS p, both[1] AS other, o;
