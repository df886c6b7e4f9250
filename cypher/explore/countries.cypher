// @title    Countries by number of papers
// @param    minConfidence FLOAT      leave out authors where the source is less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  country STRING, papers INTEGER, share FLOAT, institutions INTEGER, authors INTEGER, international FLOAT,
//           partner STRING, together INTEGER, citations INTEGER, first INTEGER, latest INTEGER
// @drill    institutions --country {country}
// @source   full counting: a paper counts as one for each country that an author of it gives there, so that shares add up
//           to more than 1 (fractional counting would part it: Waltman and van Eck 2015, doi:10.1016/j.joi.2015.08.001).
//           share is of the papers in scope with a country; international is the part of its papers with another country,
//           partner the country with which it has most, together. citations adds up those that sources state, and is
//           empty where none does. A preprint and what was published of it count once
// @needs    countries
// @example  countries --since 2020
MATCH (:Author)-[w:WROTE]->(p:Paper)
WHERE w.countries IS NOT NULL
  AND inScope(p)
  AND sure(w)
UNWIND w.countries AS country
WITH p, country
WHERE country <> '-'
WITH p.work AS work, min(p.year) AS first, max(p.year) AS latest, max(p.citationCount) AS cited, collect(DISTINCT country) AS countries
WITH collect({first: first, latest: latest, cited: cited, countries: countries}) AS works
WITH works, size(works) AS of
UNWIND works AS x
UNWIND x.countries AS country
WITH country, of, count(*) AS papers, sum(x.cited) AS cited, count(x.cited) AS known, min(x.first) AS first, max(x.latest) AS latest,
     [x IN collect(x.countries) WHERE size(x) > 1] AS shared
ORDER BY papers DESC, country
LIMIT $limit
CALL (country, shared) {
  UNWIND shared AS countries
  UNWIND countries AS other
  WITH country, other
  WHERE other <> country
  WITH other, count(*) AS together
  ORDER BY together DESC, other
  RETURN collect(other)[0] AS partner, collect(together)[0] AS together
}
WITH collect({country: country, papers: papers, share: round(1.0 * papers / of, 3),
              international: round(1.0 * size(shared) / papers, 3), partner: partner, together: coalesce(together, 0),
              citations: CASE WHEN known > 0 THEN cited END, first: first, latest: latest}) AS found
// who and where, in one pass for all of them
CALL () {
  MATCH (a:Author)-[w:WROTE]->(p:Paper)
  WHERE w.countries IS NOT NULL
    AND inScope(p)
    AND sure(w)
  UNWIND range(0, size(w.countries) - 1) AS k
  WITH w.countries[k] AS there, a, w.institutions[k] AS key
  RETURN there, count(DISTINCT a) AS authors, count(DISTINCT key) AS institutions
}
UNWIND found AS f
WITH f, there, authors, institutions
WHERE f.country = there
RETURN f.country AS country, f.papers AS papers, f.share AS share, institutions, authors,
       f.international AS international, f.partner AS partner, f.together AS together, f.citations AS citations,
       f.first AS first, f.latest AS latest
ORDER BY papers DESC, country;

// @graph    the institutions of those countries, and who wrote papers there
MATCH (:Author)-[w:WROTE]->(p:Paper)
WHERE w.countries IS NOT NULL
  AND inScope(p)
  AND sure(w)
UNWIND w.countries AS country
WITH country, p.work AS work
WHERE country <> '-'
WITH country, count(DISTINCT work) AS papers
ORDER BY papers DESC, country
LIMIT $limit
WITH collect(country) AS countries
MATCH (i:Institution)<-[f:AFFILIATED_WITH]-(a:Author)
WHERE EXISTS { MATCH (a)-[w:WROTE]->(p:Paper)
               WHERE i.key IN w.institutions
                 AND any(k IN range(0, size(w.institutions) - 1)
                         WHERE w.institutions[k] = i.key AND w.countries[k] IN countries)
                 AND inScope(p)
                 AND sure(w) }
RETURN a, f, i;
