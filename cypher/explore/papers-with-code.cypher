// @title    Papers that come with code, newest first
// @param    method ENTITY            only papers that mention this method, model, data set, tool, metric or task
// @param    uses BOOLEAN = false     list code of somebody else that a paper uses, too
// @param    minConfidence FLOAT      leave out code and mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  paper STRING, year INTEGER, repository STRING, code STRING, url STRING HIDDEN, id STRING HIDDEN
// @drill    show repository {url}
// @source   versions of a work are one paper: the one that stands for it where that fits what is asked, else the
//           version that does. It is listed with the repositories of all versions that fit
// @needs    code
// @example  papers-with-code
// @example  papers-with-code LoRA --uses
MATCH (p:Paper)-[r:HAS_REPOSITORY|USES_REPOSITORY]->(repository:Repository)
WHERE ($uses OR type(r) = 'HAS_REPOSITORY')
  AND sure(r)
  AND ($method IS NULL
       OR EXISTS { MATCH (p)-[m:MENTIONS]->(:Entity {key: $method})
                   WHERE sure(m) })
  AND inScope(p)
WITH p, r, repository
ORDER BY p.id <> p.work, p.id
WITH p.work AS work, collect({paper: p, how: type(r), repository: repository}) AS found
WITH found[0].paper AS p, found
UNWIND found AS x
// a text and a record, and two versions, may state the same repository
WITH p, x.repository AS repository, CASE WHEN 'HAS_REPOSITORY' IN collect(x.how) THEN 'its own' ELSE 'uses' END AS code
ORDER BY coalesce(p.year, -1) DESC, p.title, p.id, code, repository.url
LIMIT $limit
RETURN p.title AS paper, p.year AS year, coalesce(repository.owner + '/' + repository.name, repository.url) AS repository,
       code, repository.url AS url, p.id AS id
ORDER BY coalesce(year, -1) DESC, paper, id, code, url;

// @graph    those papers and their repositories
MATCH (p:Paper)-[r:HAS_REPOSITORY|USES_REPOSITORY]->(repository:Repository)
WHERE ($uses OR type(r) = 'HAS_REPOSITORY')
  AND sure(r)
  AND ($method IS NULL
       OR EXISTS { MATCH (p)-[m:MENTIONS]->(:Entity {key: $method})
                   WHERE sure(m) })
  AND inScope(p)
WITH p, r
ORDER BY p.id <> p.work, p.id
WITH p.work AS work, collect(r) AS edges
WITH startNode(edges[0]) AS p, edges
UNWIND edges AS r
WITH p, startNode(r) AS version, r, endNode(r) AS repository
OPTIONAL MATCH (version)-[same:SAME_AS]->(p)
WITH p, version, same, r, repository
ORDER BY version <> p, version.id
WITH p, repository, collect({version: version, same: same, edge: r}) AS found,
     CASE WHEN 'HAS_REPOSITORY' IN collect(type(r)) THEN 'its own' ELSE 'uses' END AS code
ORDER BY coalesce(p.year, -1) DESC, p.title, p.id, code, repository.url
LIMIT $limit
RETURN p, found[0].same AS same,
       [x IN found WHERE x.version = found[0].version | x.edge] AS edges, repository;
