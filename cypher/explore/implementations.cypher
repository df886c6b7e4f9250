// @title    Code that exists for a method
// @param    name ENTITY!             method, model, data set, tool, metric or task
// @param    minConfidence FLOAT      leave out introductions, mentions and code that are less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  repository STRING, code STRING, official BOOLEAN, framework STRING, paper STRING, papers INTEGER,
//           url STRING HIDDEN
// @drill    show repository {url}
// @source   code tells three things apart: "introduces" is the code of a paper that introduces the method,
//           "implements" is code that a source or a text calls an implementation, "uses" is the code of a paper that
//           uses or extends the method. A repository is listed once, under the first that fits.
//           A preprint and what was published of it are one paper, the one that stands for the work where it fits
// @needs    code
// @example  implementations LoRA
MATCH (m:Entity {key: $name})
CALL (m) {
  MATCH (m)<-[i:INTRODUCES]-(p:Paper)-[h:HAS_REPOSITORY]->(r:Repository)
  WHERE inScope(p)
    AND sure(i)
    AND sure(h)
  RETURN r, p, 0 AS rank, null AS implements
  UNION ALL
  MATCH (m)<-[i:IMPLEMENTS]-(r:Repository)
  WHERE sure(i)
  OPTIONAL MATCH (p:Work:Paper {id: i.paper})
  WITH r, p, i
  WHERE inScope(p)
  RETURN r, p, 1 AS rank, i AS implements
  UNION ALL
  MATCH (m)<-[u:MENTIONS]-(p:Paper)-[h:HAS_REPOSITORY]->(r:Repository)
  WHERE u.intent IN ['uses', 'extends']
    AND inScope(p)
    AND sure(u)
    AND sure(h)
  RETURN r, p, 2 AS rank, null AS implements
}
WITH r, p, rank, implements
ORDER BY p.id <> p.work, p.id, implements.framework
WITH r, rank, p.work AS work, min(coalesce(p.year, 9999)) AS year, collect(p)[0] AS p,
     collect(implements.official) AS official, collect(implements.framework)[0] AS framework
ORDER BY rank, year, p.title, p.id, framework
WITH r, min(rank) AS rank, collect(p.title)[0] AS paper, count(DISTINCT work) AS papers,
     collect(official) AS official, collect(framework)[0] AS framework
WITH r, rank, paper, papers, framework, reduce(all = [], some IN official | all + some) AS official
WITH r, rank, paper, papers, framework,
     CASE WHEN rank = 0 OR true IN official THEN true WHEN false IN official THEN false END AS official
ORDER BY rank, coalesce(official, false) DESC, papers DESC, r.url
LIMIT $limit
RETURN coalesce(r.owner + '/' + r.name, r.url) AS repository, ['introduces', 'implements', 'uses'][rank] AS code,
       official, framework, paper, papers, r.url AS url
ORDER BY rank, coalesce(official, false) DESC, papers DESC, url;

// @graph    the method, the repositories, and the papers between them
MATCH (m:Entity {key: $name})
CALL (m) {
  MATCH e = (m)<-[i:INTRODUCES]-(p:Paper)-[h:HAS_REPOSITORY]->(r:Repository)
  WHERE inScope(p)
    AND sure(i)
    AND sure(h)
  RETURN e, p, 0 AS rank, r.url AS url
  UNION ALL
  MATCH e = (m)<-[i:IMPLEMENTS]-(r:Repository)
  WHERE sure(i)
  OPTIONAL MATCH (p:Work:Paper {id: i.paper})
  WITH e, r, p
  WHERE inScope(p)
  RETURN e, r AS p, 1 AS rank, r.url AS url
  UNION ALL
  MATCH e = (m)<-[u:MENTIONS]-(p:Paper)-[h:HAS_REPOSITORY]->(r:Repository)
  WHERE u.intent IN ['uses', 'extends']
    AND inScope(p)
    AND sure(u)
    AND sure(h)
  RETURN e, p, 2 AS rank, r.url AS url
}
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH e, p, rank, url
ORDER BY p.id <> p.work, p.id
WITH rank, url, p.work AS work, collect({node: p, path: e}) AS found
UNWIND [x IN found WHERE x.node = found[0].node | x.path] AS e
WITH e, rank, url, work
ORDER BY rank, url, work
LIMIT $limit
RETURN e;
