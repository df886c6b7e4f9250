// @title    Works that join communities
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    by STRING of citations|coupling|co-citation = citations  what joins two works; coupling: references that they share
// @param    resolution FLOAT = 1     larger for more and smaller communities
// @param    seed INTEGER = 0         the same seed gives the same communities
// @param    stubs BOOLEAN = true    take in works that are known by reference only
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @computed bridges
// @returns  work STRING, year INTEGER, community INTEGER, label STRING, to INTEGER, toLabel STRING, outside FLOAT,
//           participation FLOAT, id STRING HIDDEN
// @drill    references {id}
// @source   works with most links into other communities than their own, which are those of the exploration communities;
//           outside is their share of its links. participation: Guimerà and Amaral 2005, doi:10.1038/nature03288, from 0
//           where all links stay in one community towards 1 where they spread evenly. to is the community, other than
//           its own, that most of them go to
// @needs    references
// @example  bridges
// @example  bridges --by coupling --limit 50
MATCH (p:Work)-[r:CITES]->(w:Work)
WHERE ($stubs OR w:Paper)
  AND sure(r)
  AND inScope(p)
RETURN coalesce(p.work, p.id) AS node, collect(DISTINCT coalesce(w.work, w.id)) AS others;

// @rows     the works, those with most links outside first
MATCH (p:Paper)
WITH count(p) AS papers
UNWIND range(0, size($computed) - 1) AS place
WITH papers, place, $computed[place] AS c
MATCH (w:Work {id: c.node})
CALL (c, papers) {
  UNWIND [c.homeCore, c.toCore] AS core
  CALL (core, papers) {
    UNWIND core AS id
    MATCH (p:Work&Paper {id: id})-[:MENTIONS|ABOUT]->(x:Entity|Topic)
    WHERE NOT coalesce(x.generic, false)
    WITH x, count(DISTINCT p) AS inside, COUNT { (x)<-[:MENTIONS|ABOUT]-() } AS everywhere
    WITH x, inside * log(1.0 * inside * papers / (size(core) * everywhere)) AS telling
    ORDER BY telling DESC, x.key
    WITH toLower(coalesce(x.name, x.label)) AS word, collect(coalesce(x.name, x.label))[0] AS name, max(telling) AS telling
    ORDER BY telling DESC, word
    LIMIT 3
    RETURN collect(name) AS names
  }
  RETURN collect(substring(reduce(label = '', name IN names | label + ' · ' + name), 3)) AS labels
}
RETURN coalesce(w.title, w.id) AS work, w.year AS year, c.home AS community, labels[0] AS label, c.to AS to, labels[1] AS toLabel,
       round(c.outside, 2) AS outside, round(c.participation, 2) AS participation, w.id AS id
ORDER BY place;

// @graph    those works, and the citations between them and the best joined works of both communities
UNWIND $computed AS c
WITH c, c.homeCore[..10] + c.toCore[..10] AS ids
MATCH (w:Work {id: c.node})
OPTIONAL MATCH (w)-[:SAME_AS*0..2]-(v:Work)-[r:CITES]-(o:Work)
WHERE coalesce(o.work, o.id) IN ids
RETURN w, r, v, o;
