// @title    Papers that mention a method, each with its sentence
// @param    name ENTITY!             method, model, data set, tool, metric or task
// @param    intent STRING LIST of introduces|extends|uses|compares|background  only papers that mention it so
// @param    minConfidence FLOAT      leave out mentions that are less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  paper STRING, year INTEGER, intent STRING, sentence MAP, id STRING HIDDEN
// @drill    mentions-of-paper {id}
// @source   versions of a work are one row: the paper that stands for it where that fits what is asked, else the
//           version that does
// @example  papers-with-method LoRA
// @example  papers-with-method LoRA --intent extends,introduces
MATCH (p:Paper)-[r:MENTIONS]->(m:Entity {key: $name})
WHERE inScope(p)
  AND ($intent IS NULL OR r.intent IN $intent)
  AND sure(r)
WITH p, r
ORDER BY p.id <> p.work, p.id
WITH p.work AS work, collect(r)[0] AS r
WITH startNode(r) AS p, r, CASE r.intent WHEN 'introduces' THEN 0 ELSE 1 END AS rank
ORDER BY rank, coalesce(p.year, -1) DESC, p.title, p.id
LIMIT $limit
// the sentence is taken from the abstract where it stands there: the title is a column of its own
WITH p, r, rank, coalesce([i IN range(0, size(r.fields) - 1) WHERE r.fields[i] = 'abstract'][0], 0) AS i
RETURN p.title AS paper, p.year AS year, r.intent AS intent,
       {text: CASE r.fields[i] WHEN 'title' THEN p.title ELSE p.abstract END,
        field: r.fields[i], start: r.starts[i], end: r.ends[i]} AS sentence,
       p.id AS id
ORDER BY rank, coalesce(year, -1) DESC, paper, id;

// @graph    the method and those papers
MATCH e = (p:Paper)-[r:MENTIONS]->(m:Entity {key: $name})
WHERE inScope(p)
  AND ($intent IS NULL OR r.intent IN $intent)
  AND sure(r)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH p, r, e
ORDER BY p.id <> p.work, p.id
WITH p.work AS work, collect({paper: p, edge: r, path: e})[0] AS found
WITH found.paper AS p, found.edge AS r, found.path AS e
RETURN e
ORDER BY CASE r.intent WHEN 'introduces' THEN 0 ELSE 1 END, coalesce(p.year, -1) DESC, p.title, p.id
LIMIT $limit;
