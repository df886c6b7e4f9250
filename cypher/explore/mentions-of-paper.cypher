// @title    What a paper introduces, extends, uses and mentions, each with its sentence
// @param    id WORK!                 title or id of the paper
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task  only these
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 100      number of rows; 0 for all
// @returns  name STRING, kind STRING, intent STRING, count INTEGER, papers INTEGER, sentence MAP, rule STRING HIDDEN,
//           confidence FLOAT HIDDEN, key STRING HIDDEN
// @drill    papers-with-method entity:{key}
// @source   papers counts the works that mention it: a preprint and what was published of it count once
// @needs    abstract
// @example  mentions-of-paper arxiv:2106.09685
// @example  mentions-of-paper "Attention Is All You Need" --kind dataset,benchmark
MATCH (p:Work:Paper {id: $id})-[r:MENTIONS]->(m:Entity)
WHERE ($kind IS NULL OR coalesce(r.kind, m.kind) IN $kind)
  AND sure(r)
WITH p, r, m, coalesce(r.name, m.name) AS name,
     coalesce([i IN range(0, 3) WHERE ['introduces', 'extends', 'uses', 'compares'][i] = r.intent][0], 4) AS rank
ORDER BY rank, coalesce(r.inTitle, false) DESC, r.count DESC, toLower(name), m.key
LIMIT $limit
WITH p, r, m, name, rank,
     coalesce([i IN range(0, size(r.fields) - 1) WHERE r.fields[i] = 'abstract'][0], 0) AS i
RETURN name, coalesce(r.kind, m.kind) AS kind, r.intent AS intent, r.count AS count,
       worksOf(m, MENTIONS) AS papers,
       {text: CASE r.fields[i] WHEN 'title' THEN p.title ELSE p.abstract END,
        field: r.fields[i], start: r.starts[i], end: r.ends[i]} AS sentence,
       r.rule AS rule, r.confidence AS confidence, m.key AS key
ORDER BY rank, coalesce(r.inTitle, false) DESC, count DESC, toLower(name), key;

// @graph    the paper and what it mentions
MATCH e = (p:Work:Paper {id: $id})-[r:MENTIONS]->(m:Entity)
WHERE ($kind IS NULL OR coalesce(r.kind, m.kind) IN $kind)
  AND sure(r)
RETURN e
ORDER BY coalesce([i IN range(0, 3) WHERE ['introduces', 'extends', 'uses', 'compares'][i] = r.intent][0], 4),
         coalesce(r.inTitle, false) DESC, r.count DESC, toLower(coalesce(r.name, m.name)), m.key
LIMIT $limit;
