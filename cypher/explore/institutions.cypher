// @title    Institutions by number of papers
// @param    country STRING LIST      only institutions of these countries, by their two letters: CH,US
// @param    minConfidence FLOAT      leave out authors where the source is less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  institution STRING, country STRING, papers INTEGER, share FLOAT, authors INTEGER, collaborative FLOAT,
//           international FLOAT, citations INTEGER, first INTEGER, latest INTEGER, key STRING HIDDEN
// @drill    show institution {key}
// @source   full counting: a paper counts as one for each institution that an author of it gives there, so that shares add
//           up to more than 1 (fractional counting would part it: Waltman and van Eck 2015, doi:10.1016/j.joi.2015.08.001).
//           share is of the papers in scope with an institution; collaborative and international are the parts of its
//           papers with another institution, and with another country. citations adds up those that sources state, and is
//           empty where none does. A preprint and what was published of it count once
// @needs    institutions
// @example  institutions --since 2020
// @example  institutions --country CH,AT --limit 10
MATCH (:Author)-[w:WROTE]->(p:Paper)
WHERE w.institutions IS NOT NULL
  AND inScope(p)
  AND sure(w)
UNWIND range(0, size(w.institutions) - 1) AS k
WITH p.work AS work, min(p.year) AS first, max(p.year) AS latest, max(p.citationCount) AS cited, collect(DISTINCT w.institutions[k]) AS keys,
     count(DISTINCT CASE WHEN w.countries[k] <> '-' THEN w.countries[k] END) AS countries
WITH collect({first: first, latest: latest, cited: cited, keys: keys, countries: countries}) AS works
WITH works, size(works) AS of
UNWIND works AS x
UNWIND x.keys AS key
WITH key, of, count(*) AS papers, sum(x.cited) AS cited, count(x.cited) AS known, min(x.first) AS first, max(x.latest) AS latest,
     count(CASE WHEN size(x.keys) > 1 THEN 1 END) AS withOthers, count(CASE WHEN x.countries > 1 THEN 1 END) AS abroad
MATCH (i:Institution {key: key})
WHERE $country IS NULL OR i.country IN $country
WITH *
ORDER BY papers DESC, toLower(i.name), key
LIMIT $limit
RETURN i.name AS institution, i.country AS country, papers, round(1.0 * papers / of, 3) AS share,
       COUNT { MATCH (i)<-[:AFFILIATED_WITH]-(a:Author)-[w:WROTE]->(p:Paper)
               WHERE key IN w.institutions
                 AND inScope(p)
                 AND sure(w)
               RETURN DISTINCT a } AS authors,
       round(1.0 * withOthers / papers, 3) AS collaborative, round(1.0 * abroad / papers, 3) AS international,
       CASE WHEN known > 0 THEN cited END AS citations, first, latest, key
ORDER BY papers DESC, toLower(institution), key;

// @graph    those institutions, their authors, and what they wrote there
MATCH (:Author)-[w:WROTE]->(p:Paper)
WHERE w.institutions IS NOT NULL
  AND inScope(p)
  AND sure(w)
UNWIND w.institutions AS key
WITH key, count(DISTINCT p.work) AS papers
MATCH (i:Institution {key: key})
WHERE $country IS NULL OR i.country IN $country
WITH i, papers
ORDER BY papers DESC, toLower(i.name), i.key
LIMIT $limit
MATCH (i)<-[f:AFFILIATED_WITH]-(a:Author)-[w:WROTE]->(p:Paper)
WHERE i.key IN w.institutions
  AND inScope(p)
  AND sure(w)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH i, f, a, w, p
ORDER BY p.id <> p.work, p.id
WITH i, f, a, p.work AS work, collect(w)[0] AS w
RETURN i, f, a, w, endNode(w) AS p;
