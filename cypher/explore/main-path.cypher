// @title    Main path of the citation network
// @param    route STRING of global|local = global  global: the path that is best as a whole; local: always on over the best citation
// @param    stubs BOOLEAN = false   take in works that are known by reference only
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @computed main-path
// @returns  work STRING, stop INTEGER, year INTEGER, share FLOAT, cycle INTEGER, inGraph BOOLEAN, id STRING HIDDEN
// @drill    show paper {id}
// @source   search path count: Hummon and Doreian 1989, doi:10.1016/0378-8733(89)90017-8; counts and the path that is best
//           as a whole: Batagelj 2003, arXiv:cs/0309023. From the oldest work on; share is of all ways through the
//           network how many lead from this stop to the next. Works that cite each other in a circle are one stop, and
//           cycle says how many they are. The scope is of the works that cite
// @needs    references
// @example  main-path
// @example  main-path local --topic "machine translation"
MATCH (p:Work)-[r:CITES]->(w:Work)
WHERE ($stubs OR w:Paper)
  AND sure(r)
  AND inScope(p)
RETURN coalesce(p.work, p.id) AS node, collect(DISTINCT coalesce(w.work, w.id)) AS others;

// @rows     the works of the path
UNWIND $computed AS c
MATCH (w:Work {id: c.node})
RETURN coalesce(w.title, w.id) AS work, c.stop AS stop, w.year AS year, round(c.share, 4) AS share, c.cycle AS cycle, w:Paper AS inGraph,
       w.id AS id
ORDER BY stop, id;

// @graph    the works of the path and the citations from each stop to the one before
UNWIND $computed AS c
UNWIND [x IN $computed WHERE x.stop IN [c.stop, c.stop - 1]] AS b
MATCH (w:Work {id: c.node})-[:SAME_AS*0..2]-(v:Work)-[r:CITES]->(u:Work)
WHERE coalesce(u.work, u.id) = b.node
  AND b.node <> c.node
RETURN w, v, r, u;
