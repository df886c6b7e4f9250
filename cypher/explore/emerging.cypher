// @title    Methods with a burst of papers
// @param    limit INTEGER = 20       number of rows; 0 for all
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to look for
// @param    generic BOOLEAN = false  look for common techniques too, such as "attention" or "fine-tuning"
// @param    minPapers INTEGER = 3    leave out what fewer papers mention
// @param    scale FLOAT = 2          how many times its usual share something has in a burst
// @param    gamma FLOAT = 1          how hard it is to begin one; larger for fewer bursts
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @computed bursts
// @returns  method STRING, kind STRING, from INTEGER, until INTEGER, lasts BOOLEAN, papers INTEGER, share FLOAT, usual FLOAT,
//           weight FLOAT, trend STRING, key STRING HIDDEN
// @drill    adoption entity:{key}
// @source   Kleinberg 2003, doi:10.1023/A:1024940629314: the automaton of two states for batches, the papers of a year. Bursts
//           that last to the latest year come first, then the heavier ones. share is of the papers of the burst, usual of
//           those of all other years; trend has a column for each year up to the
//           latest of all papers, as high as the share of that year's papers. A preprint
//           and what was published of it count once, in the year of the paper that stands for the work
// @needs    year, mentions
// @example  emerging
// @example  emerging --kind dataset,benchmark --since 2015
MATCH (m:Entity)<-[r:MENTIONS]-(v:Paper)
WHERE m.kind IN $kind
  AND ($generic OR NOT coalesce(m.generic, false))
  AND sure(r)
MATCH (p:Work:Paper {id: v.work})
WHERE p.year IS NOT NULL
  AND inScope(p)
RETURN m.key AS node, p.year AS year, count(DISTINCT p) AS papers
UNION ALL
MATCH (p:Paper)
WHERE p.id = p.work
  AND p.year IS NOT NULL
  AND inScope(p)
RETURN null AS node, p.year AS year, count(*) AS papers;

// @rows     the bursts
UNWIND range(0, size($computed) - 1) AS place
WITH place, $computed[place] AS c
MATCH (m:Entity {key: c.node})
RETURN m.name AS method, m.kind AS kind, c.from AS from, c.until AS until, c.lasts AS lasts, c.papers AS papers,
       round(c.share, 4) AS share, round(c.usual, 4) AS usual, round(c.weight, 1) AS weight, c.trend AS trend, m.key AS key
ORDER BY place;

// @graph    those methods and the papers of their bursts
UNWIND $computed AS c
MATCH (m:Entity {key: c.node})<-[r:MENTIONS]-(v:Paper)
WHERE sure(r)
MATCH (p:Work:Paper {id: v.work})
WHERE p.year >= c.from
  AND p.year <= c.until
  AND inScope(p)
// of the versions of a work one is drawn: the paper that stands for it, where it mentions the method
WITH m, p, r, v
ORDER BY v.id <> p.id, v.id
WITH m, p, collect(r)[0] AS r
OPTIONAL MATCH (p)<-[same:SAME_AS]-(v:Work)
WHERE v = startNode(r)
RETURN m, r, startNode(r) AS v, same, p;

// @chart    papers that mention it, % of the papers of the year
MATCH (p:Paper)
WHERE p.id = p.work
  AND p.year IS NOT NULL
  AND inScope(p)
WITH p.year AS year, count(*) AS of
ORDER BY year
WITH collect({year: year, of: of}) AS years
UNWIND range(0, size($rows) - 1) AS place
WITH years, place, $rows[place].key AS key
// a method with several bursts is one line
WITH years, key, min(place) AS place
MATCH (m:Entity {key: key})<-[r:MENTIONS]-(v:Paper)
WHERE sure(r)
MATCH (p:Work:Paper {id: v.work})
WHERE p.year IS NOT NULL
  AND inScope(p)
WITH years, place, m, p.year AS year, count(DISTINCT p) AS papers
WITH years, place, m, collect({year: year, papers: papers}) AS counted, min(year) AS first
UNWIND [y IN years WHERE y.year >= first] AS y
RETURN m.name AS series, y.year AS year,
       100.0 * coalesce([c IN counted WHERE c.year = y.year | c.papers][0], 0) / y.of AS value
ORDER BY place, year;
