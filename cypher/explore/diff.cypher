// @title    What is new, and what rose and fell, from some papers to others
// @param    old PAPERS!              the papers before: years such as 2018-2020, a collection, a source, a date such as
//           2026-11-28 for what was imported by then; or a method, topic, author, venue or institution
// @param    new PAPERS!              the papers after, of any sort
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task|topic|author|venue  only these
// @param    change STRING LIST of new|rose|fell|gone  only what has changed so
// @param    minPapers INTEGER = 1    smallest number of papers, before and after together
// @param    generic BOOLEAN = false  count common techniques too, such as "attention" or "fine-tuning"
// @param    minConfidence FLOAT      leave out authors and mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 30       number of rows; 0 for all
// @scope    all
// @returns  name STRING, kind STRING, change STRING, before INTEGER, after INTEGER, shareBefore FLOAT, shareAfter FLOAT,
//           strength FLOAT, what STRING HIDDEN, key STRING HIDDEN
// @drill    show {what} {key}
// @source   before and after are papers that have the thing, the shares are of all papers before and after. strength is the
//           log-likelihood ratio G² of both shares being one (Dunning 1993, aclanthology.org/J93-1003): 3.84 and more comes
//           by chance one time in twenty, where the thing was picked beforehand and no paper is in both. What
//           has the same share is left out. A preprint and what was published of it count once
// @needs    mentions, authors
// @example  diff 2018-2020 2021-2023
// @example  diff 2018-2020 2021-2023 --kind topic --change new,rose
CALL () {
  MATCH papersOf(p, $old)
  WHERE inScope(p)
  RETURN collect(DISTINCT p) AS olds, count(DISTINCT p.work) AS ofOld
}
CALL () {
  MATCH papersOf(p, $new)
  WHERE inScope(p)
  RETURN collect(DISTINCT p) AS news, count(DISTINCT p.work) AS ofNew
}
CALL (olds, news) {
  UNWIND olds AS p
  MATCH (p)-[r:MENTIONS|ABOUT|WROTE|PUBLISHED_IN]-(n:Entity|Topic|Author|Venue)
  WHERE ($generic OR NOT coalesce(n.generic, false))
    AND ($kind IS NULL OR CASE WHEN n:Entity THEN n.kind ELSE toLower(labels(n)[0]) END IN $kind)
    AND sure(r)
  RETURN n, count(DISTINCT p.work) AS before, 0 AS after
UNION ALL
  UNWIND news AS p
  MATCH (p)-[r:MENTIONS|ABOUT|WROTE|PUBLISHED_IN]-(n:Entity|Topic|Author|Venue)
  WHERE ($generic OR NOT coalesce(n.generic, false))
    AND ($kind IS NULL OR CASE WHEN n:Entity THEN n.kind ELSE toLower(labels(n)[0]) END IN $kind)
    AND sure(r)
  RETURN n, 0 AS before, count(DISTINCT p.work) AS after
}
WITH ofOld, ofNew, n, sum(before) AS before, sum(after) AS after
WHERE before + after >= $minPapers
  AND (ofOld = 0 OR ofNew = 0 OR before * ofNew <> after * ofOld)
WITH *, CASE WHEN before = 0 THEN 'new' WHEN after = 0 THEN 'gone'
             WHEN before * ofNew < after * ofOld THEN 'rose' ELSE 'fell' END AS change,
     1.0 * (before + after) / (ofOld + ofNew) AS share
WHERE $change IS NULL OR change IN $change
WITH *, round(2 * reduce(g = 0.0, x IN [[before, ofOld * share], [after, ofNew * share],
                                  [ofOld - before, ofOld * (1 - share)], [ofNew - after, ofNew * (1 - share)]] |
                   g + CASE x[0] WHEN 0 THEN 0.0 ELSE x[0] * log(x[0] / x[1]) END), 2) AS strength
ORDER BY strength DESC, before + after DESC, toLower(coalesce(n.name, n.label)), labels(n)[0], n.key
LIMIT $limit
RETURN coalesce(n.name, n.label) AS name, CASE WHEN n:Entity THEN n.kind ELSE toLower(labels(n)[0]) END AS kind, change,
       before, after, CASE ofOld WHEN 0 THEN null ELSE round(1.0 * before / ofOld, 4) END AS shareBefore,
       CASE ofNew WHEN 0 THEN null ELSE round(1.0 * after / ofNew, 4) END AS shareAfter, strength,
       CASE WHEN n:Entity THEN 'entity' ELSE toLower(labels(n)[0]) END AS what,
       CASE WHEN n:Entity THEN 'entity:' ELSE '' END + n.key AS key
ORDER BY strength DESC, before + after DESC, toLower(name), labels(n)[0], key;

// @graph    those things, and the papers before and after that have them
CALL () {
  MATCH papersOf(p, $old)
  WHERE inScope(p)
  RETURN collect(DISTINCT p) AS olds, count(DISTINCT p.work) AS ofOld
}
CALL () {
  MATCH papersOf(p, $new)
  WHERE inScope(p)
  RETURN collect(DISTINCT p) AS news, count(DISTINCT p.work) AS ofNew
}
CALL (olds, news) {
  UNWIND olds AS p
  RETURN p, 1 AS before, 0 AS after
UNION ALL
  UNWIND news AS p
  RETURN p, 0 AS before, 1 AS after
}
WITH ofOld, ofNew, p, max(before) AS before, max(after) AS after
MATCH (p)-[r:MENTIONS|ABOUT|WROTE|PUBLISHED_IN]-(n:Entity|Topic|Author|Venue)
WHERE ($generic OR NOT coalesce(n.generic, false))
  AND ($kind IS NULL OR CASE WHEN n:Entity THEN n.kind ELSE toLower(labels(n)[0]) END IN $kind)
  AND sure(r)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH ofOld, ofNew, p, r, n, before, after
ORDER BY p.id <> p.work, p.id
WITH ofOld, ofNew, n, p.work AS work, max(before) AS before, max(after) AS after, collect(r)[0] AS r
WITH ofOld, ofNew, n, sum(before) AS before, sum(after) AS after, collect(r) AS edges
WHERE before + after >= $minPapers
  AND (ofOld = 0 OR ofNew = 0 OR before * ofNew <> after * ofOld)
WITH *, CASE WHEN before = 0 THEN 'new' WHEN after = 0 THEN 'gone'
             WHEN before * ofNew < after * ofOld THEN 'rose' ELSE 'fell' END AS change,
     1.0 * (before + after) / (ofOld + ofNew) AS share
WHERE $change IS NULL OR change IN $change
WITH *, round(2 * reduce(g = 0.0, x IN [[before, ofOld * share], [after, ofNew * share],
                                  [ofOld - before, ofOld * (1 - share)], [ofNew - after, ofNew * (1 - share)]] |
                   g + CASE x[0] WHEN 0 THEN 0.0 ELSE x[0] * log(x[0] / x[1]) END), 2) AS strength
ORDER BY strength DESC, before + after DESC, toLower(coalesce(n.name, n.label)), labels(n)[0], n.key
LIMIT $limit
UNWIND edges AS e
RETURN e;
