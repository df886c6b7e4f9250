// @title    Two things side by side: their papers, methods, data sets, topics, people and venues
// @param    a PAPERS!                what to compare: a method, topic, author, venue, institution, collection or source, years
//           such as 2018-2020, or a date such as 2026-11-28 for what was imported by then
// @param    b PAPERS!                what to compare it with, of any sort
// @param    top INTEGER = 3          methods, data sets, topics, authors and venues of both, and of each alone, at most
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out authors and mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 100      number of rows; 0 for all
// @scope    all
// @returns  aspect STRING, name STRING, a STRING, b STRING, inA INTEGER HIDDEN, inB INTEGER HIDDEN, what STRING HIDDEN,
//           key STRING HIDDEN
// @drill    show {what} {key}
// @source   papers of each that have the thing, and their share of its papers; those of both are sorted by the sum of the
//           two shares, and what is compared is not among them. years are the shares of the papers of each period, the
//           highest bar being the largest share of its own side. citations are those that sources state. A preprint and
//           what was published of it count once. A row without a name leads to the most cited paper of the two, or to the
//           first, or the latest
// @needs    mentions, authors
// @example  compare LoRA BERT
// @example  compare 2018-2020 2021-2023 --topic "machine translation"
CALL () {
  CALL () {
    MATCH papersOf(p, $a)
    WHERE inScope(p)
    RETURN p, 1 AS inA, 0 AS inB
  UNION ALL
    MATCH papersOf(p, $b)
    WHERE inScope(p)
    RETURN p, 0 AS inA, 1 AS inB
  }
  WITH p, max(inA) AS inA, max(inB) AS inB
  RETURN collect({node: p, inA: inA, inB: inB}) AS papers
}
CALL (papers) {
  UNWIND papers AS x
  WITH x, x.node AS p
  WITH p.work AS work, max(x.inA) AS inA, max(x.inB) AS inB, min(p.year) AS first, max(p.year) AS latest,
       max(p.citationCount) AS cited, max(EXISTS { (p)-[:HAS_REPOSITORY]->() }) AS code
  WITH work, inA, inB, first, latest, cited, code, inA = 1 AS isInA, inB = 1 AS isInB
  RETURN sum(inA) AS ofA, sum(inB) AS ofB, sum(inA * inB) AS both,
         sum(CASE WHEN code THEN inA ELSE 0 END) AS codeA, sum(CASE WHEN code THEN inB ELSE 0 END) AS codeB,
         percentileCont(CASE WHEN isInA THEN cited END, 0.5) AS medianA,
         percentileCont(CASE WHEN isInB THEN cited END, 0.5) AS medianB,
         min(CASE WHEN isInA THEN first END) AS firstA, min(CASE WHEN isInB THEN first END) AS firstB,
         max(CASE WHEN isInA THEN latest END) AS latestA, max(CASE WHEN isInB THEN latest END) AS latestB,
         collect(CASE WHEN isInA THEN first END) AS yearsA, collect(CASE WHEN isInB THEN first END) AS yearsB,
         min(first) AS from, max(first) AS to, min([-coalesce(cited, -1), work])[1] AS best,
         min(CASE WHEN first IS NOT NULL THEN [first, work] END)[1] AS firstKey,
         min(CASE WHEN latest IS NOT NULL THEN [-latest, work] END)[1] AS latestKey
}
CALL (*) {
  RETURN 1 AS part, 0.0 AS rank, 'papers of' AS aspect, null AS name, nameOf($a) AS a, nameOf($b) AS b, ofA AS inA,
         ofB AS inB, 'paper' AS what, best AS key
UNION ALL
  RETURN 2 AS part, 0.0 AS rank, 'papers' AS aspect, null AS name, toString(ofA) AS a, toString(ofB) AS b, ofA AS inA,
         ofB AS inB, 'paper' AS what, best AS key
UNION ALL
  RETURN 3 AS part, 0.0 AS rank, 'papers of both' AS aspect, null AS name,
         both + CASE ofA WHEN 0 THEN '' ELSE ' (' + round(100.0 * both / ofA, 1) + '%)' END AS a,
         both + CASE ofB WHEN 0 THEN '' ELSE ' (' + round(100.0 * both / ofB, 1) + '%)' END AS b,
         both AS inA, both AS inB, 'paper' AS what, best AS key
UNION ALL
  WITH *
  WHERE firstKey IS NOT NULL
  RETURN 4 AS part, 0.0 AS rank, 'first' AS aspect, null AS name, toString(firstA) AS a, toString(firstB) AS b,
         firstA AS inA, firstB AS inB, 'paper' AS what, firstKey AS key
UNION ALL
  WITH *
  WHERE latestKey IS NOT NULL
  RETURN 5 AS part, 0.0 AS rank, 'latest' AS aspect, null AS name, toString(latestA) AS a, toString(latestB) AS b,
         latestA AS inA, latestB AS inB, 'paper' AS what, latestKey AS key
UNION ALL
  WITH *
  WHERE from IS NOT NULL
  WITH *, toInteger(ceil((to - from + 1) / 10.0)) AS width
  CALL (from, to, width) {
    CALL (from, to, width) {
      MATCH (p:Paper)
      WHERE p.year >= from
        AND p.year <= to
        AND inScope(p)
      RETURN (p.year - from) / width AS period, count(*) AS papers
    UNION ALL
      // works are papers without the further versions of the same period: few, where works are many
      MATCH (w:Paper)<-[:SAME_AS]-(:Paper)
      WITH DISTINCT from, to, width, w
      MATCH (w)<-[:SAME_AS*0..1]-(p:Paper)
      WHERE p.year >= from
        AND p.year <= to
        AND inScope(p)
      WITH (p.year - from) / width AS period, w, count(*) - 1 AS further
      RETURN period, -sum(further) AS papers
    }
    WITH period, sum(papers) AS of
    RETURN collect({period: period, of: of}) AS periods
  }
  CALL (yearsA, from, width) {
    UNWIND yearsA AS year
    WITH (year - from) / width AS period, count(*) AS papers
    RETURN collect({period: period, papers: papers}) AS foundA
  }
  CALL (yearsB, from, width) {
    UNWIND yearsB AS year
    WITH (year - from) / width AS period, count(*) AS papers
    RETURN collect({period: period, papers: papers}) AS foundB
  }
  WITH best, from, to, width, [k IN range(0, (to - from) / width) |
         {of: coalesce([x IN periods WHERE x.period = k | x.of][0], 1),
          inA: coalesce([x IN foundA WHERE x.period = k | x.papers][0], 0),
          inB: coalesce([x IN foundB WHERE x.period = k | x.papers][0], 0)}] AS bars
  WITH best, from, to, width, [y IN bars | 1.0 * y.inA / y.of] AS inA, [y IN bars | 1.0 * y.inB / y.of] AS inB
  WITH *, reduce(most = 1.0e-9, s IN inA | CASE WHEN s > most THEN s ELSE most END) AS mostA,
       reduce(most = 1.0e-9, s IN inB | CASE WHEN s > most THEN s ELSE most END) AS mostB
  RETURN 6 AS part, 0.0 AS rank, 'years' AS aspect,
         from + CASE WHEN to > from THEN '–' + to + CASE width WHEN 1 THEN '' ELSE ' by ' + width END ELSE '' END AS name,
         reduce(line = '', s IN inA | line + substring('▁▂▃▄▅▆▇█', toInteger(ceil(7.0 * s / mostA)), 1)) AS a,
         reduce(line = '', s IN inB | line + substring('▁▂▃▄▅▆▇█', toInteger(ceil(7.0 * s / mostB)), 1)) AS b,
         null AS inA, null AS inB, 'paper' AS what, best AS key
UNION ALL
  RETURN 7 AS part, 0.0 AS rank, 'with code of their own' AS aspect, null AS name,
         codeA + CASE ofA WHEN 0 THEN '' ELSE ' (' + round(100.0 * codeA / ofA, 1) + '%)' END AS a,
         codeB + CASE ofB WHEN 0 THEN '' ELSE ' (' + round(100.0 * codeB / ofB, 1) + '%)' END AS b,
         codeA AS inA, codeB AS inB, 'paper' AS what, best AS key
UNION ALL
  WITH *
  WHERE medianA IS NOT NULL OR medianB IS NOT NULL
  RETURN 8 AS part, 0.0 AS rank, 'citations, median' AS aspect, null AS name, toString(medianA) AS a,
         toString(medianB) AS b, toInteger(medianA) AS inA, toInteger(medianB) AS inB, 'paper' AS what, best AS key
UNION ALL
  UNWIND papers AS x
  WITH ofA, ofB, x.node AS p, x.inA = 1 AS isInA, x.inB = 1 AS isInB, x.node.work AS work
  WITH ofA, ofB, p, CASE WHEN isInA THEN work END AS workA, CASE WHEN isInB THEN work END AS workB
  MATCH (p)-[r:MENTIONS|ABOUT|WROTE|PUBLISHED_IN]-(n)
  WHERE sure(r)
  WITH ofA, ofB, n, count(DISTINCT workA) AS inA, count(DISTINCT workB) AS inB
  WHERE NOT n.key IN [$a, $b]
    AND (NOT n:Entity OR n.kind IN ['method', 'model', 'dataset', 'benchmark']
                         AND ($generic OR NOT coalesce(n.generic, false)))
  WITH n, inA, inB, CASE WHEN n:Venue THEN 5 WHEN n:Author THEN 4 WHEN n:Topic THEN 3
                         WHEN n.kind IN ['dataset', 'benchmark'] THEN 2 ELSE 1 END AS sort,
       CASE 0 WHEN inB THEN 2 WHEN inA THEN 3 ELSE 1 END AS side,
       CASE ofA WHEN 0 THEN 0.0 ELSE 1.0 * inA / ofA END AS shareA,
       CASE ofB WHEN 0 THEN 0.0 ELSE 1.0 * inB / ofB END AS shareB
  ORDER BY shareA + shareB DESC
  WITH sort, side, collect({node: n, inA: inA, inB: inB, shareA: shareA, shareB: shareB, rank: shareA + shareB}) AS found
  // names are looked at for those that may be among the rows
  UNWIND [x IN found WHERE size(found) <= $top OR x.rank >= found[$top - 1].rank] AS x
  WITH sort, side, x
  ORDER BY x.rank DESC, toLower(coalesce(x.node.name, x.node.label)), x.node.key
  WITH sort, side, collect(x)[0..$top] AS most
  UNWIND most AS x
  RETURN 10 * sort + side AS part, x.rank AS rank,
         ['method', 'data set', 'topic', 'author', 'venue'][sort - 1]
           + [' of both', ' of a alone', ' of b alone'][side - 1] AS aspect,
         coalesce(x.node.name, x.node.label) AS name,
         CASE x.inA WHEN 0 THEN null ELSE x.inA + ' (' + round(100 * x.shareA, 1) + '%)' END AS a,
         CASE x.inB WHEN 0 THEN null ELSE x.inB + ' (' + round(100 * x.shareB, 1) + '%)' END AS b, x.inA AS inA, x.inB AS inB,
         ['entity', 'entity', 'topic', 'author', 'venue'][sort - 1] AS what,
         CASE WHEN sort < 3 THEN 'entity:' ELSE '' END + x.node.key AS key
}
WITH *
WHERE ofA + ofB > 0
RETURN aspect, name, a, b, inA, inB, what, key
ORDER BY part, rank DESC, toLower(name), key
LIMIT $limit;

// @graph    those methods, data sets, topics, authors and venues, and the papers of both that have them
CALL () {
  CALL () {
    MATCH papersOf(p, $a)
    WHERE inScope(p)
    RETURN p, 1 AS inA, 0 AS inB
  UNION ALL
    MATCH papersOf(p, $b)
    WHERE inScope(p)
    RETURN p, 0 AS inA, 1 AS inB
  }
  WITH p, max(inA) AS inA, max(inB) AS inB
  RETURN collect({node: p, inA: inA, inB: inB}) AS papers,
         count(DISTINCT CASE inA WHEN 1 THEN p.work END) AS ofA, count(DISTINCT CASE inB WHEN 1 THEN p.work END) AS ofB
}
UNWIND papers AS x
WITH ofA, ofB, x, x.node AS p
MATCH (p)-[r:MENTIONS|ABOUT|WROTE|PUBLISHED_IN]-(n:Entity|Topic|Author|Venue)
WHERE NOT n.key IN [$a, $b]
  AND (NOT n:Entity OR n.kind IN ['method', 'model', 'dataset', 'benchmark']
                       AND ($generic OR NOT coalesce(n.generic, false)))
  AND sure(r)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH ofA, ofB, n, p, x, r
ORDER BY p.id <> p.work, p.id
WITH ofA, ofB, n, p.work AS work, max(x.inA) AS inA, max(x.inB) AS inB, collect(r)[0] AS r
WITH ofA, ofB, n, sum(inA) AS inA, sum(inB) AS inB, collect(r) AS edges
WITH *, CASE WHEN n:Venue THEN 5 WHEN n:Author THEN 4 WHEN n:Topic THEN 3
             WHEN n.kind IN ['dataset', 'benchmark'] THEN 2 ELSE 1 END AS sort,
     CASE 0 WHEN inB THEN 2 WHEN inA THEN 3 ELSE 1 END AS side,
     CASE ofA WHEN 0 THEN 0.0 ELSE 1.0 * inA / ofA END + CASE ofB WHEN 0 THEN 0.0 ELSE 1.0 * inB / ofB END AS rank
ORDER BY rank DESC, toLower(coalesce(n.name, n.label)), n.key
WITH sort, side, collect(edges)[0..$top] AS most
UNWIND most AS edges
UNWIND edges AS e
RETURN e;
