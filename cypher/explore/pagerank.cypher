// @title    Works by PageRank in the citation network
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    damping FLOAT = 0.85     how much of a work's weight goes on to what it cites; the rest goes to all works alike
// @param    stubs BOOLEAN = true    take in works that are known by reference only
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @computed pagerank
// @returns  work STRING, year INTEGER, pagerank FLOAT, citedBy INTEGER, byCitations INTEGER, inGraph BOOLEAN, id STRING HIDDEN
// @drill    cited-by {id}
// @source   Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X; for citations Chen et al. 2007,
//           doi:10.1016/j.joi.2006.06.001. pagerank is a multiple of the average of all works in the network, which is
//           1; byCitations is the place of a work by number of citing works. The scope is of the works that cite, and
//           versions of a work are one
// @needs    references
// @example  pagerank
// @example  pagerank --since 2018 --limit 50
MATCH (p:Work)-[r:CITES]->(w:Work)
WHERE ($stubs OR w:Paper)
  AND sure(r)
  AND inScope(p)
RETURN coalesce(p.work, p.id) AS node, collect(DISTINCT coalesce(w.work, w.id)) AS others;

// @rows     the works with their places
UNWIND $computed AS c
MATCH (w:Work {id: c.node})
RETURN coalesce(w.title, w.id) AS work, w.year AS year, round(c.score, 2) AS pagerank, c.cited AS citedBy, c.byCitations AS byCitations,
       w:Paper AS inGraph, w.id AS id
ORDER BY c.rank;

// @graph    those works and the citations between them
WITH [c IN $computed | c.node] AS ids
UNWIND ids AS id
MATCH (w:Work {id: id})
OPTIONAL MATCH (w)-[:SAME_AS*0..2]-(v:Work)-[r:CITES]->(o:Work)
WHERE coalesce(o.work, o.id) IN ids
  AND coalesce(o.work, o.id) <> id
RETURN w, r, v, o;
