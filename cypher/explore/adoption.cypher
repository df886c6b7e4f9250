// @title    Share of the papers of each year that mention a method
// @param    name ENTITY!             method, model, data set, tool, metric or task
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @scope    all
// @returns  year INTEGER, papers INTEGER, of INTEGER, share FLOAT, chart STRING, key STRING HIDDEN
// @drill    papers-with-method entity:{key} --since {year} --until {year}
// @source   papers that mention it by all papers of the year, in scope; a preprint and what was published of it count
//           once, in the year of the paper that stands for the work. The longest bar is the largest share
// @needs    year, mentions
// @example  adoption LoRA
// @example  adoption BERT --topic "machine translation"
MATCH (m:Entity {key: $name})
CALL (m) {
  MATCH (m)<-[r:MENTIONS]-(:Paper)-[:SAME_AS*0..1]->(p:Paper)
  WHERE p.id = p.work
    AND p.year IS NOT NULL
    AND sure(r)
    AND inScope(p)
  WITH p.year AS year, count(DISTINCT p) AS papers
  RETURN collect({year: year, papers: papers}) AS mentioned, min(year) AS first
}
MATCH (p:Paper)
WHERE p.id = p.work
  AND p.year >= first
  AND inScope(p)
WITH m, mentioned, p.year AS year, count(*) AS of
WITH m, year, of, coalesce([x IN mentioned WHERE x.year = year | x.papers][0], 0) AS papers
WITH m, collect({year: year, of: of, papers: papers}) AS years, max(1.0 * papers / of) AS most
UNWIND years AS y
RETURN y.year AS year, y.papers AS papers, y.of AS of, round(1.0 * y.papers / y.of, 4) AS share,
       left('████████████████████████████████████████', toInteger(ceil(40.0 * y.papers / y.of / most))) AS chart,
       m.key AS key
ORDER BY year;

// @graph    the method and the papers with a year that mention it
MATCH (m:Entity {key: $name})<-[r:MENTIONS]-(v:Paper)-[:SAME_AS*0..1]->(p:Paper)
WHERE p.id = p.work
  AND p.year IS NOT NULL
  AND sure(r)
  AND inScope(p)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH m, p, r, v
ORDER BY v <> p, v.id
WITH m, p, collect(r)[0] AS r
RETURN m, r, startNode(r) AS p;

// @chart    papers that mention it, % of the papers of the year
UNWIND $rows AS r
MATCH (m:Entity {key: r.key})
RETURN m.name AS series, r.year AS year, 100.0 * r.papers / r.of AS value
ORDER BY year;
