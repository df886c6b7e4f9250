// @title    Profile of a method: where it comes from, what it is used with, what grew out of it
// @param    name ENTITY!             method, model, data set, tool, metric or task
// @param    each INTEGER = 5         number of rows of each aspect that has several, such as data sets
// @param    minConfidence FLOAT      leave out mentions, introductions and code that are less sure than this, 0 to 1
// @scope    all
// @returns  aspect STRING, value STRING, papers INTEGER, year INTEGER, what STRING HIDDEN, key STRING HIDDEN
// @drill    show {what} {key}
// @source   papers counts works in scope, a preprint and what was published of it once. The share is of all works in
//           scope. The peak year has the most papers, the earliest of such years. A variant holds this name as
//           a word or a part (BERT-large, QLoRA), or a paper introduces it and says that it extends this one; papers and
//           year are the variant's own, year that of its first paper. Data sets, methods and tasks are those that the same
//           papers mention. Code implements it, or is that of a paper that introduces it; papers are those that link to it.
//           It is not introduced by a paper two years younger, or more, than one that mentions it
// @needs    mentions
// @example  method-profile LoRA
// @example  method-profile BERT --each 10 --since 2020
MATCH (m:Entity {key: $name})
CALL (m) {
  MATCH (m)<-[r:MENTIONS]-(p:Paper)
  WHERE inScope(p)
    AND sure(r)
  RETURN collect(p) AS versions
}
CALL (versions) {
  UNWIND versions AS p
  WITH p.work AS work, collect(CASE p.id WHEN p.work THEN p END) AS standing, collect(p) AS others
  // of the versions of a work the paper that stands for it, where it is among them
  WITH CASE WHEN size(standing) > 0 THEN standing[0]
            WHEN size(others) = 1 THEN others[0]
            ELSE COLLECT { UNWIND others AS v WITH v ORDER BY v.id LIMIT 1 RETURN v }[0] END AS paper
  RETURN collect(paper) AS papers
}
WITH m, papers, versions, worksInScope() AS works,
     [k IN [['method', 'model'], ['dataset', 'benchmark'], ['tool'], ['metric'], ['task']] WHERE m.kind IN k][0] AS kinds,
     '\\Q' + m.name + '\\E' AS quoted
WITH m, papers, versions, works, kinds,
     CASE
       // LoRA: nobody writes so by chance
       WHEN m.name =~ '(?=.*\\p{Ll})(.*\\p{Lu}){2}.*' AND size(m.name) >= 4
         THEN '.*' + quoted + '.*|(?i)(.*[^\\p{L}\\p{N}])?' + quoted + '([^\\p{L}\\p{N}].*)?'
       // BERT: begins or ends a part, as in DistilBERT, ALBERT and BERTweet
       WHEN m.name =~ '[\\p{Lu}\\p{N}]{4,}'
         THEN '(.*[^\\p{L}\\p{N}]|.*\\p{Ll})?' + quoted + '.*|.*' + quoted + '([^\\p{L}\\p{N}].*)?'
       // GAN, Transformer: is a part, as in CycleGAN and Transformer-XL, but not in SLOGAN
       WHEN m.name =~ '\\p{Lu}.*'
         THEN '(.*[^\\p{L}\\p{N}]|.*\\p{Ll})?' + quoted + '([^\\p{L}].*)?'
       ELSE '(.*[^\\p{L}\\p{N}])?' + quoted + '([^\\p{L}\\p{N}].*)?'
     END AS holds
CALL (m, papers, versions, works, kinds, holds) {
  MATCH (m)<-[i:INTRODUCES]-(p:Paper)
  WHERE inScope(p)
    AND sure(i)
    // what others mention long before is not of this paper
    AND NOT EXISTS { MATCH (m)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
  WITH p
  ORDER BY p.id <> p.work, p.id
  WITH p.work AS work, min(coalesce(p.year, 9999)) AS first, collect(p)[0] AS p
  ORDER BY first, p.title, p.id
  LIMIT 1
  RETURN 0 AS rank, 'introduced by' AS aspect, p.title AS value, null AS count, p.year AS year, 'paper' AS what, p.id AS key
  UNION ALL
  UNWIND [[1, 'long name', m.longName],
          [2, 'kind', m.kind + CASE WHEN coalesce(m.generic, false) THEN ', a common technique' ELSE '' END],
          [3, 'also written', reduce(t = '', a IN coalesce(m.aliases, []) | t + CASE t WHEN '' THEN '' ELSE ', ' END + a)]] AS row
  WITH m, row
  WHERE row[2] <> ''
  RETURN row[0] AS rank, row[1] AS aspect, row[2] AS value, null AS count, null AS year, 'entity' AS what, m.key AS key
  UNION ALL
  WITH m, papers, works
  WHERE works > 0
  RETURN 4 AS rank, 'share' AS aspect,
         toString(round(100.0 * size(papers) / works, 2)) + '% of ' + toString(works) + ' papers' AS value,
         size(papers) AS count, null AS year, 'entity' AS what, m.key AS key
  UNION ALL
  UNWIND papers AS p
  WITH p
  WHERE p.year IS NOT NULL
  ORDER BY p.year, p.title, p.id
  WITH collect(p) AS dated
  UNWIND CASE size(dated) WHEN 0 THEN [] ELSE [[5, 'first paper', dated[0]], [6, 'latest paper', dated[-1]]] END AS row
  WITH row[0] AS rank, row[1] AS aspect, row[2] AS p
  RETURN rank, aspect, p.title AS value, null AS count, p.year AS year, 'paper' AS what, p.id AS key
  UNION ALL
  UNWIND papers AS p
  WITH m, p
  WHERE p.year IS NOT NULL
  WITH m, p.year AS year, count(*) AS count
  ORDER BY count DESC, year
  LIMIT 1
  RETURN 7 AS rank, 'peak year' AS aspect, toString(year) AS value, count, year, 'entity' AS what, m.key AS key
  UNION ALL
  CALL (m, kinds, holds) {
    MATCH (o:Entity)
    WHERE o.foldedName CONTAINS m.foldedName // there is an index for that
      AND toLower(o.name) CONTAINS toLower(m.name)
      AND toLower(o.name) <> toLower(m.name)
      AND o.kind IN kinds
      AND o.name =~ holds
    RETURN o
    UNION
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent = 'extends'
      AND o <> m
      AND o.kind IN kinds
      AND inScope(p)
      AND sure(r)
      AND sure(i)
    RETURN o
  }
  MATCH (o)<-[s:MENTIONS]-(q:Paper)
  WHERE inScope(q)
    AND sure(s)
  WITH o, count(DISTINCT q.work) AS count, min(q.year) AS year
  ORDER BY count DESC, toLower(o.name), o.key
  LIMIT $each
  RETURN 8 AS rank, 'variant' AS aspect, o.name AS value, count, year, 'entity' AS what, o.key AS key
  UNION ALL
  UNWIND versions AS p
  WITH m, p, p.work AS work
  MATCH (p)-[s:MENTIONS]->(o:Entity)
  WHERE o <> m
    AND sure(s)
  WITH o, count(DISTINCT work) AS count
  WHERE o.kind = 'task'
     OR NOT coalesce(o.generic, false)
  WITH CASE WHEN o.kind IN ['dataset', 'benchmark'] THEN [9, 'data set']
            WHEN o.kind IN ['method', 'model'] THEN [10, 'used with']
            WHEN o.kind = 'task' THEN [11, 'task'] END AS group, o, count
  WHERE group IS NOT NULL
  ORDER BY count DESC
  WITH group, collect({node: o, count: count}) AS found
  // names are looked at for those that may be among the rows
  UNWIND [x IN found WHERE size(found) <= $each OR x.count >= found[$each - 1].count] AS x
  WITH group, x.node AS o, x.count AS count
  ORDER BY count DESC, toLower(o.name), o.key
  WITH group, collect({node: o, count: count})[..$each] AS most
  UNWIND most AS one
  RETURN group[0] AS rank, group[1] AS aspect, one.node.name AS value, one.count AS count, null AS year, 'entity' AS what,
         one.node.key AS key
  UNION ALL
  CALL (m) {
    MATCH (m)<-[i:IMPLEMENTS]-(r:Repository)
    WHERE sure(i)
    RETURN r
    UNION
    MATCH (m)<-[i:INTRODUCES]-(p:Paper)-[h:HAS_REPOSITORY]->(r:Repository)
    WHERE inScope(p)
      AND sure(i)
      AND sure(h)
    RETURN r
  }
  WITH r, COUNT { MATCH (r)<-[l:HAS_REPOSITORY|USES_REPOSITORY]-(q:Paper)
                  WHERE inScope(q)
                    AND sure(l)
                  RETURN DISTINCT q.work } AS count
  ORDER BY count DESC, r.url
  LIMIT $each
  RETURN 12 AS rank, 'code' AS aspect, coalesce(r.owner + '/' + r.name, r.url) AS value, count, null AS year,
         'repository' AS what, r.url AS key
  UNION ALL
  UNWIND versions AS p
  MATCH (p)-[:PUBLISHED_IN]->(v:Venue)
  WITH v, count(DISTINCT p.work) AS count
  ORDER BY count DESC, toLower(v.name), v.key
  LIMIT $each
  RETURN 13 AS rank, 'venue' AS aspect, v.name AS value, count, null AS year, 'venue' AS what, v.key AS key
  UNION ALL
  UNWIND versions AS p
  WITH p, p.work AS work
  MATCH (p)-[:ABOUT]->(t:Topic)
  WITH t, count(DISTINCT work) AS count
  ORDER BY count DESC, toLower(t.label), t.key
  LIMIT $each
  RETURN 14 AS rank, 'topic' AS aspect, t.label AS value, count, null AS year, 'topic' AS what, t.key AS key
}
RETURN aspect, value, count AS papers, year, what, key
ORDER BY rank, coalesce(papers, 0) DESC, toLower(value), key;

// @graph    the method, what the same papers mention most, the papers and code that it comes from
MATCH (m:Entity {key: $name})
CALL (m) {
  MATCH (m)<-[r:MENTIONS]-(p:Paper)-[s:MENTIONS]->(o:Entity)
  WHERE o <> m
    AND o.kind IN ['dataset', 'benchmark', 'method', 'model', 'task']
    AND (o.kind = 'task' OR NOT coalesce(o.generic, false))
    AND inScope(p)
    AND sure(r)
    AND sure(s)
  WITH o, p, [r, s] AS edges
  ORDER BY p.id <> p.work, p.id
  WITH o, p.work AS work, collect(edges)[0] AS edges
  WITH CASE WHEN o.kind IN ['dataset', 'benchmark'] THEN 9 WHEN o.kind = 'task' THEN 11 ELSE 10 END AS rank, o,
       collect(edges) AS found
  ORDER BY size(found) DESC, toLower(o.name), o.key
  WITH rank, collect(found)[..$each] AS most
  UNWIND most AS found
  UNWIND found AS edges
  RETURN startNode(edges[0]) AS from, edges, endNode(edges[1]) AS to
  UNION
  MATCH (p:Paper)-[i:INTRODUCES]->(m)
  WHERE inScope(p)
    AND sure(i)
    AND NOT EXISTS { MATCH (m)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
  WITH p, i
  ORDER BY p.id <> p.work, p.id
  WITH p.work AS work, min(coalesce(p.year, 9999)) AS first, collect(i)[0] AS i, collect(p)[0] AS p
  ORDER BY first, p.title, p.id
  LIMIT 1
  RETURN p AS from, [i] AS edges, null AS to
  UNION
  CALL (m) {
    MATCH (m)<-[i:IMPLEMENTS]-(r:Repository)
    WHERE sure(i)
    RETURN r, i, null AS h
    UNION
    MATCH (m)<-[i:INTRODUCES]-(p:Paper)-[h:HAS_REPOSITORY]->(r:Repository)
    WHERE inScope(p)
      AND sure(i)
      AND sure(h)
    RETURN r, i, h
  }
  WITH r, collect([i, h]) AS edges,
       COUNT { MATCH (r)<-[l:HAS_REPOSITORY|USES_REPOSITORY]-(q:Paper)
               WHERE inScope(q)
                 AND sure(l)
               RETURN DISTINCT q.work } AS count
  ORDER BY count DESC, r.url
  LIMIT $each
  UNWIND edges AS edge
  RETURN startNode(edge[0]) AS from, edge AS edges, r AS to
}
RETURN m, from, edges, to;
