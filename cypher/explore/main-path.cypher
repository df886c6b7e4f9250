// @title    Main path of the citation network
// @param    route STRING of global|local = global  global: the path that is best as a whole; local: always on over the best citation
// @param    stubs BOOLEAN = false   take in works that are known by reference only
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @scope    all
// @computed main-path
// @returns  work STRING, year INTEGER, stop INTEGER, share FLOAT, chart STRING, furtherOn STRING, branches INTEGER, cycle INTEGER,
//           inGraph BOOLEAN, title STRING HIDDEN, id STRING HIDDEN
// @drill    show paper {id}
// @source   search path count: Hummon and Doreian 1989, doi:10.1016/0378-8733(89)90017-8; counts and the path that is best
//           as a whole: Batagelj 2003, arXiv:cs/0309023. From the oldest work on; share is of all ways through the
//           network how many lead from this stop to the next, and the longest bar is the largest share. furtherOn: stops beyond
//           the next that cite this one too; branches: how many works that are not of the path cite it. Works that cite
//           each other in a circle are one stop, drawn as a fork, and cycle says how many they are. The scope is of the works that cite
// @needs    references
// @example  main-path
// @example  main-path local --topic "machine translation"
MATCH (p:Work)-[r:CITES]->(w:Work)
WHERE ($stubs OR w:Paper)
  AND sure(r)
  AND inScope(p)
RETURN coalesce(p.work, p.id) AS node, collect(DISTINCT coalesce(w.work, w.id)) AS others;

// @rows     the works of the path
WITH [c IN $computed | c.node] AS path, last($computed).stop AS end, reduce(most = 0.0, c IN $computed |
       CASE WHEN c.share > most THEN c.share ELSE most END) AS most
UNWIND $computed AS c
MATCH (w:Work {id: c.node})
CALL (c, w, path) {
  OPTIONAL MATCH (w)-[:SAME_AS*0..2]-(u:Work)<-[r:CITES]-(v:Work)
  WHERE coalesce(u.work, u.id) = c.node
    AND sure(r)
    AND inScope(v)
  WITH c, path, collect(DISTINCT coalesce(v.work, v.id)) AS citing
  RETURN size([x IN citing WHERE NOT x IN path]) AS branches,
         reduce(all = '', x IN [x IN $computed WHERE x.stop > c.stop + 1 AND x.node IN citing | toString(x.stop)] |
           all + CASE all WHEN '' THEN '' ELSE ', ' END + x) AS furtherOn
}
WITH c, w, end, most, branches, furtherOn, size([x IN $computed WHERE x.stop = c.stop AND x.node < c.node]) AS before
WITH c, w, most, branches, furtherOn,
     CASE WHEN before = 0 THEN CASE c.stop WHEN 1 THEN '┌' WHEN end THEN '└' ELSE '├' END
          WHEN c.stop = end THEN ' '
          ELSE '│' END
     + CASE WHEN c.cycle IS NULL THEN ' '
            WHEN before = 0 THEN '┬ '
            WHEN before = c.cycle - 1 THEN '└ '
            ELSE '├ ' END AS lead
RETURN lead + coalesce(w.title, w.id) AS work, w.year AS year, c.stop AS stop, round(c.share, 4) AS share,
       left('████████████████████', toInteger(ceil(20.0 * c.share / most))) AS chart,
       furtherOn, branches, c.cycle AS cycle, w:Paper AS inGraph, coalesce(w.title, w.id) AS title, w.id AS id
ORDER BY stop, id;

// @graph    the works of the path and the citations from each stop to the one before
UNWIND $computed AS c
UNWIND [x IN $computed WHERE x.stop IN [c.stop, c.stop - 1]] AS b
MATCH (w:Work {id: c.node})-[:SAME_AS*0..2]-(v:Work)-[r:CITES]->(u:Work)
WHERE coalesce(u.work, u.id) = b.node
  AND b.node <> c.node
RETURN w, v, r, u;
