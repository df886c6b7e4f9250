// @title    How the share of each topic rose and fell
// @param    scheme STRING LIST       only topics of these schemes: openalex, arxiv, keyword, extracted
// @param    sort STRING of papers|rise = papers  papers, or rise for those first whose share grew most
// @param    periods INTEGER = 10     number of equal periods that the years are split into, at most
// @param    minPapers INTEGER = 2    smallest number of papers of a topic
// @param    minConfidence FLOAT      leave out topics that the source itself scores lower for a paper, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  topic STRING, scheme STRING, papers INTEGER, first INTEGER, latest INTEGER, trend STRING, years STRING,
//           early FLOAT, late FLOAT, change FLOAT, lateFrom INTEGER, key STRING HIDDEN
// @drill    topic-profile {key}
// @source   trend is a bar for each of the periods that years names: the share of the papers of that period that have a
//           topic of the same scheme, the highest bar being the topic's own largest share. early and late are its shares
//           before lateFrom and from then on, the year that splits those papers of the scheme into halves as equal as can
//           be; change is the difference. A preprint and what was published of it count once, in the year of the earlier
// @needs    topics, year
// @example  topics-over-time --since 2015
// @example  topics-over-time --scheme extracted --sort rise
// papers of each scheme in each year
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
WITH t.scheme AS scheme, p.work AS work, min(p.year) AS year
WITH scheme, year, count(*) AS papers
ORDER BY scheme, year
WITH scheme, collect({year: year, papers: papers}) AS years, sum(papers) AS of
WITH scheme, of, years,
     [k IN range(0, size(years) - 1) |
       {year: years[k].year, before: reduce(n = 0, y IN years[0..k] | n + y.papers)}] AS splits
WITH collect({scheme: scheme, of: of, years: years,
              // the first of the years that come nearest to the half; one year alone has no half before it
              from: reduce(best = splits[0], s IN splits |
                      CASE WHEN abs(2 * s.before - of) < abs(2 * best.before - of) THEN s ELSE best END)}) AS schemes,
     min(years[0].year) AS firstYear, max(years[-1].year) AS lastYear
WITH schemes, firstYear, lastYear,
     CASE WHEN $periods < 1 THEN 1 ELSE toInteger(ceil(1.0 * (lastYear - firstYear + 1) / $periods)) END AS width
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
WITH schemes, firstYear, lastYear, width, t, p.work AS work, min(p.year) AS year
WITH schemes, firstYear, lastYear, width, t, year, count(*) AS papers
WITH schemes, firstYear, lastYear, width, t, sum(papers) AS papers, min(year) AS first, max(year) AS latest,
     collect({year: year, papers: papers}) AS years
WHERE papers >= $minPapers
WITH firstYear, lastYear, width, t, papers, first, latest, years, [s IN schemes WHERE s.scheme = t.scheme][0] AS scheme
WITH firstYear, lastYear, width, t, papers, first, latest, years, scheme, scheme.from.year AS lateFrom,
     scheme.from.before AS earlyOf, scheme.of - scheme.from.before AS lateOf,
     reduce(n = 0, y IN years | n + CASE WHEN y.year < scheme.from.year THEN y.papers ELSE 0 END) AS before
WITH *, CASE WHEN earlyOf > 0 THEN 1.0 * before / earlyOf END AS early, 1.0 * (papers - before) / lateOf AS late
WITH *, CASE WHEN $sort = 'rise' THEN coalesce(late - early, -1.0) ELSE papers END AS rank
ORDER BY rank DESC, papers DESC, toLower(t.label), t.key
LIMIT $limit
WITH *, [from IN range(firstYear, lastYear, width) |
          {papers: reduce(n = 0, y IN years | n + CASE WHEN y.year >= from AND y.year < from + width THEN y.papers ELSE 0 END),
           of: reduce(n = 0, y IN scheme.years | n + CASE WHEN y.year >= from AND y.year < from + width THEN y.papers ELSE 0 END)}] AS bars
WITH *, [b IN bars | CASE b.of WHEN 0 THEN 0.0 ELSE 1.0 * b.papers / b.of END] AS shares
WITH *, reduce(most = 0.0, s IN shares | CASE WHEN s > most THEN s ELSE most END) AS most
RETURN t.label AS topic, t.scheme AS scheme, papers, first, latest,
       reduce(line = '', s IN shares | line + substring('▁▂▃▄▅▆▇█', toInteger(ceil(7.0 * s / most)), 1)) AS trend,
       firstYear + CASE WHEN lastYear > firstYear THEN '–' + lastYear + CASE width WHEN 1 THEN '' ELSE ' by ' + width END ELSE '' END AS years,
       round(early, 4) AS early, round(late, 4) AS late, round(late - early, 4) AS change, lateFrom, t.key AS key
ORDER BY rank DESC, papers DESC, toLower(topic), key;

// @graph    those topics and their papers with a year
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
WITH t.scheme AS scheme, p.work AS work, min(p.year) AS year
WITH scheme, year, count(*) AS papers
ORDER BY scheme, year
WITH scheme, collect({year: year, papers: papers}) AS years, sum(papers) AS of
WITH scheme, of, [k IN range(0, size(years) - 1) |
       {year: years[k].year, before: reduce(n = 0, y IN years[0..k] | n + y.papers)}] AS splits
WITH collect({scheme: scheme, of: of,
              from: reduce(best = splits[0], s IN splits |
                      CASE WHEN abs(2 * s.before - of) < abs(2 * best.before - of) THEN s ELSE best END)}) AS schemes
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
WITH schemes, t, p.work AS work, min(p.year) AS year
WITH t, [s IN schemes WHERE s.scheme = t.scheme][0] AS scheme, collect(year) AS years
WITH t, scheme, size(years) AS papers, size([y IN years WHERE y < scheme.from.year]) AS before
WHERE papers >= $minPapers
WITH t, papers, CASE WHEN $sort = 'rise'
                     THEN CASE scheme.from.before WHEN 0 THEN -1.0
                               ELSE 1.0 * (papers - before) / (scheme.of - scheme.from.before) - 1.0 * before / scheme.from.before END
                     ELSE papers END AS rank
ORDER BY rank DESC, papers DESC, toLower(t.label), t.key
LIMIT $limit
MATCH (p:Paper)-[a:ABOUT]->(t)
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND inScope(p)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH t, p, a
ORDER BY p.id <> p.work, p.id
WITH t, p.work AS work, collect(a)[0] AS a
RETURN t, a, startNode(a) AS p;

// @chart    papers of the topic, % of the papers of the year that have a topic of its scheme
MATCH (p:Paper)-[a:ABOUT]->(t:Topic)
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND ($scheme IS NULL OR t.scheme IN $scheme)
  AND inScope(p)
WITH t.scheme AS scheme, p.work AS work, min(p.year) AS year
WITH scheme, year, count(*) AS of
ORDER BY scheme, year
WITH scheme, collect({year: year, of: of}) AS years
WITH collect({scheme: scheme, years: years}) AS schemes
UNWIND range(0, size($rows) - 1) AS place
MATCH (p:Paper)-[a:ABOUT]->(t:Topic {key: $rows[place].key})
WHERE p.year IS NOT NULL
  AND sure(a.score)
  AND inScope(p)
WITH schemes, place, t, p.work AS work, min(p.year) AS year
WITH schemes, place, t, year, count(*) AS papers
WITH schemes, place, t, collect({year: year, papers: papers}) AS counted
UNWIND [s IN schemes WHERE s.scheme = t.scheme | s.years][0] AS y
RETURN t.label AS series, y.year AS year,
       100.0 * coalesce([c IN counted WHERE c.year = y.year | c.papers][0], 0) / y.of AS value
ORDER BY place, year;
