// @title    Papers that lack references, year or abstract
// @param    lacks STRING LIST of abstract|authors|references|venue|year = references,year,abstract  what to look for
// @param    minConfidence FLOAT      take references that are less sure than this for none, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  paper STRING, lacks STRING LIST, id STRING
// @drill    show paper {id}
// @source   papers, not works: each version of a work lacks things of its own; those that lack most come first
// @example  missing --limit 0
// @example  missing year
MATCH (p:Paper)
WHERE inScope(p)
WITH p, [x IN [
       {name: 'abstract', lacking: p.abstract IS NULL},
       {name: 'authors', lacking: NOT EXISTS { (p)<-[:WROTE]-() }},
       {name: 'references', lacking: NOT EXISTS { MATCH (p)-[r:CITES]->() WHERE sure(r) }},
       {name: 'venue', lacking: NOT EXISTS { (p)-[:PUBLISHED_IN]->() }},
       {name: 'year', lacking: p.year IS NULL}
     ] WHERE x.lacking AND x.name IN $lacks | x.name] AS lacks
WHERE size(lacks) > 0
WITH p, lacks
ORDER BY size(lacks) DESC, p.title, p.id
LIMIT $limit
RETURN p.title AS paper, lacks, p.id AS id
ORDER BY size(lacks) DESC, paper, id;

// @graph    those papers and the sources that they came from
MATCH (p:Paper)
WHERE inScope(p)
WITH p, [x IN [
       {name: 'abstract', lacking: p.abstract IS NULL},
       {name: 'authors', lacking: NOT EXISTS { (p)<-[:WROTE]-() }},
       {name: 'references', lacking: NOT EXISTS { MATCH (p)-[r:CITES]->() WHERE sure(r) }},
       {name: 'venue', lacking: NOT EXISTS { (p)-[:PUBLISHED_IN]->() }},
       {name: 'year', lacking: p.year IS NULL}
     ] WHERE x.lacking AND x.name IN $lacks | x.name] AS lacks
WHERE size(lacks) > 0
WITH p, lacks
ORDER BY size(lacks) DESC, p.title, p.id
LIMIT $limit
MATCH e = (p)-[:FROM]->(:Source)
RETURN e;
