// @title    What the papers have and what they lack
// @param    source SOURCE            only papers from this source
// @param    minConfidence FLOAT      count references, mentions and code only where they are as sure as this, 0 to 1
// @scope    all
// @returns  property STRING, have INTEGER, lack INTEGER, share FLOAT, statement STRING HIDDEN
// @source   papers, not works: each version of a work has and lacks things of its own
// @drill    query {statement}
// @example  coverage
// @example  coverage papers.jsonl
MATCH (p:Paper)
WHERE ($source IS NULL OR EXISTS { (p)-[:FROM]->(:Source {id: $source}) })
  AND inScope(p)
WITH count(p) AS papers,
     count(p.abstract) AS abstracts,
     count(p.year) AS years,
     count(CASE WHEN NOT p.id STARTS WITH 'fp:' THEN 1 END) AS ids,
     count(CASE WHEN EXISTS { (p)<-[:WROTE]-() } THEN 1 END) AS authors,
     count(CASE WHEN EXISTS { (p)-[:PUBLISHED_IN]->() } THEN 1 END) AS venues,
     count(CASE WHEN EXISTS { MATCH (p)-[r:CITES]->() WHERE sure(r) } THEN 1 END)
       AS references,
     count(p.citationCount) AS counts,
     count(CASE WHEN EXISTS { MATCH (p)-[r:MENTIONS]->() WHERE sure(r) } THEN 1 END)
       AS mentions,
     count(CASE WHEN EXISTS { MATCH (p)-[r:HAS_REPOSITORY]->() WHERE sure(r) } THEN 1 END)
       AS code,
     count(CASE WHEN EXISTS { (p)-[:ABOUT]->() } THEN 1 END) AS topics,
     count(CASE WHEN EXISTS { (p)-[:EVALUATED_ON]->() } THEN 1 END) AS results
WITH *, CASE WHEN $minConfidence IS NULL THEN ''
             ELSE ' WHERE coalesce(r.confidence, 1.0) >= ' + toString($minConfidence) END AS sure,
     {topic: replace(replace($topic, '\\', '\\\\'), '"', '\\"'), venue: replace(replace($venue, '\\', '\\\\'), '"', '\\"'),
      in: replace(replace($in, '\\', '\\\\'), '"', '\\"')} AS text
UNWIND [
  {name: 'abstract', have: abstracts, lacks: 'p.abstract IS NULL'},
  {name: 'year', have: years, lacks: 'p.year IS NULL'},
  {name: 'external id', have: ids, lacks: 'p.id STARTS WITH "fp:"'},
  {name: 'authors', have: authors, lacks: 'NOT EXISTS { (p)<-[:WROTE]-() }'},
  {name: 'venue', have: venues, lacks: 'NOT EXISTS { (p)-[:PUBLISHED_IN]->() }'},
  {name: 'references', have: references, lacks: 'NOT EXISTS { (p)-[r:CITES]->()' + sure + ' }'},
  {name: 'citation count', have: counts, lacks: 'p.citationCount IS NULL'},
  {name: 'mentions', have: mentions, lacks: 'NOT EXISTS { (p)-[r:MENTIONS]->()' + sure + ' }'},
  {name: 'own code', have: code, lacks: 'NOT EXISTS { (p)-[r:HAS_REPOSITORY]->()' + sure + ' }'},
  {name: 'topics', have: topics, lacks: 'NOT EXISTS { (p)-[:ABOUT]->() }'},
  {name: 'results', have: results, lacks: 'NOT EXISTS { (p)-[:EVALUATED_ON]->() }'}
] AS x
RETURN x.name AS property, x.have AS have, papers - x.have AS lack,
       CASE papers WHEN 0 THEN null ELSE round(1.0 * x.have / papers, 3) END AS share,
       'MATCH (p:Paper) WHERE ' + x.lacks
         + coalesce(' AND EXISTS { (p)-[:FROM]->(:Source {id: "' + $source + '"}) }', '')
         + coalesce(' AND p.year >= ' + toString($since), '')
         + coalesce(' AND p.year <= ' + toString($until), '')
         + coalesce(' AND EXISTS { (p)-[:ABOUT]->(:Topic {key: "' + text.topic + '"}) }', '')
         + coalesce(' AND EXISTS { (p)-[:PUBLISHED_IN]->(:Venue {key: "' + text.venue + '"}) }', '')
         + coalesce(' AND (EXISTS { (p)-[:FROM]->(:Source {id: "' + text.in + '"}) }'
                    + ' OR EXISTS { (:Collection {name: "' + text.in + '"})-[:HOLDS]->(p) })', '')
         + ' RETURN p.title AS paper, p.year AS year, p.id AS id ORDER BY paper, id' AS statement;

// @graph    the papers and the sources that they came from
MATCH e = (p:Paper)-[:FROM]->(s:Source)
WHERE ($source IS NULL OR s.id = $source)
  AND inScope(p)
RETURN e;
