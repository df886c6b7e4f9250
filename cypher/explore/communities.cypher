// @title    Communities of works
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    by STRING of citations|coupling|co-citation = citations  what joins two works; coupling: references that they share
// @param    resolution FLOAT = 1     larger for more and smaller communities
// @param    minSize INTEGER = 3      leave out communities with fewer works than this
// @param    seed INTEGER = 0         the same seed gives the same communities
// @param    stubs BOOLEAN = true    take in works that are known by reference only
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @computed communities
// @returns  community INTEGER, label STRING, works INTEGER, inside FLOAT, leading STRING, id STRING HIDDEN
// @drill    show paper {id}
// @source   Leiden algorithm, modularity: Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z. Works that share
//           references, or that are cited together, are joined by the cosine of what they share (Salton and McGill
//           1983). inside is the share of the links of its works that stay inside. label names what the hundred best
//           joined works of the community mention or are about, and others do not. leading is the best joined work. The
//           scope is of the works that cite
// @needs    references
// @example  communities
// @example  communities --by coupling --since 2020
MATCH (p:Work)-[r:CITES]->(w:Work)
WHERE ($stubs OR w:Paper)
  AND sure(r)
  AND inScope(p)
RETURN coalesce(p.work, p.id) AS node, collect(DISTINCT coalesce(w.work, w.id)) AS others;

// @rows     the communities, the largest first
MATCH (p:Paper)
WITH count(p) AS papers
UNWIND $computed AS c
CALL (c, papers) {
  UNWIND c.core AS id
  MATCH (p:Work&Paper {id: id})-[:MENTIONS|ABOUT]->(x:Entity|Topic)
  WHERE NOT coalesce(x.generic, false)
  WITH x, count(DISTINCT p) AS inside, COUNT { (x)<-[:MENTIONS|ABOUT]-() } AS everywhere
  // papers of the community by what is expected of as many others: Church and Hanks 1990, weighted by papers
  WITH x, inside * log(1.0 * inside * papers / (size(c.core) * everywhere)) AS telling
  ORDER BY telling DESC, x.key
  WITH toLower(coalesce(x.name, x.label)) AS word, collect(coalesce(x.name, x.label))[0] AS name, max(telling) AS telling
  ORDER BY telling DESC, word
  LIMIT 3
  RETURN collect(name) AS names
}
CALL (c) {
  UNWIND range(0, size(c.core) - 1) AS place
  MATCH (w:Work {id: c.core[place]})
  RETURN w AS leading ORDER BY NOT w:Paper, place LIMIT 1
}
RETURN c.community AS community, substring(reduce(label = '', name IN names | label + ' · ' + name), 3) AS label,
       c.size AS works, round(c.inside, 2) AS inside, coalesce(leading.title, leading.id) AS leading, leading.id AS id
ORDER BY community;

// @graph    the fifteen best joined works of each community, and the citations between them
WITH reduce(ids = [], c IN $computed | ids + c.core[..15]) AS ids
UNWIND ids AS id
MATCH (w:Work {id: id})
OPTIONAL MATCH (w)-[:SAME_AS*0..2]-(v:Work)-[r:CITES]->(o:Work)
WHERE coalesce(o.work, o.id) IN ids
  AND coalesce(o.work, o.id) <> id
RETURN w, r, v, o;
