// @title    Results on a data set, as the sources report them
// @param    dataset ENTITY!          data set or benchmark
// @param    metric STRING            only this metric, in any case
// @param    minConfidence FLOAT      leave out results where the source is less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows; 0 for all
// @scope    all
// @returns  result STRING, metric STRING, task STRING, paper STRING, year INTEGER, introduces STRING LIST,
//           sources STRING LIST, id STRING HIDDEN
// @drill    mentions-of-paper {id}
// @source   results are as reported, and not checked. Within a task and a metric the highest number comes first, which is
//           the best one only where higher is better: for error rates and perplexity lower is, and the sources do not
//           say which. Results that are no numbers come behind them, and papers of which a source says no more than that
//           they use the data set come last, the newest first. introduces names the methods and models that the paper
//           introduces; which of them reached the result no source states. Versions of a work that report the same are
//           one row, with the paper that stands for it where that fits
// @needs    results
// @example  results GLUE
// @example  results SQuAD --metric F1 --since 2018
MATCH (:Entity {key: $dataset})<-[r:EVALUATED_ON]-(p:Paper)
WHERE ($metric IS NULL OR toLower(r.metric) = toLower($metric))
  AND sure(r)
  AND inScope(p)
// what a source leaves open may be an empty text
WITH p, r.source AS source, nullIf(r.task, '') AS task, nullIf(r.metric, '') AS metric, nullIf(r.value, '') AS value
ORDER BY p.id <> p.work, p.id
WITH p.work AS work, task, metric, value, collect(p)[0] AS p, collect(DISTINCT source) AS sources
// the number of "1,093.5", "93.2%" and "93.2 ± 0.1"
WITH p, task, metric, value, sources,
     toFloat(split(split(split(trim(replace(value, ',', '')), ' ')[0], '%')[0], '±')[0]) AS number
ORDER BY value IS NULL, toLower(coalesce(task, '')), task, toLower(coalesce(metric, '')), metric, number IS NULL,
         number DESC, value, CASE WHEN value IS NULL THEN -coalesce(p.year, 0) ELSE coalesce(p.year, 9999) END, p.title, p.id
LIMIT $limit
RETURN value AS result, metric, task, p.title AS paper, p.year AS year,
       COLLECT { MATCH (p)-[:SAME_AS*0..2]-(:Paper)-[:INTRODUCES]->(m:Entity)
                 WHERE m.kind IN ['method', 'model']
                 WITH DISTINCT m
                 RETURN m.name ORDER BY toLower(m.name), m.key } AS introduces,
       COLLECT { MATCH (s:Source)
                 WHERE s.id IN sources
                 RETURN s.name ORDER BY s.name, s.id } AS sources,
       p.id AS id
ORDER BY value IS NULL, toLower(coalesce(task, '')), task, toLower(coalesce(metric, '')), metric, number IS NULL,
         number DESC, value, CASE WHEN value IS NULL THEN -coalesce(year, 0) ELSE coalesce(year, 9999) END, paper, id;

// @graph    the data set and the papers with a result on it
MATCH (d:Entity {key: $dataset})<-[r:EVALUATED_ON]-(p:Paper)
WHERE ($metric IS NULL OR toLower(r.metric) = toLower($metric))
  AND sure(r)
  AND inScope(p)
WITH d, p, r, nullIf(r.task, '') AS task, nullIf(r.metric, '') AS metric, nullIf(r.value, '') AS value
ORDER BY p.id <> p.work, p.id
// of what two versions or two sources report alike one edge is drawn
WITH d, p.work AS work, task, metric, value, collect(r)[0] AS r, collect(p)[0] AS p
WITH d, p, r, task, metric, value,
     toFloat(split(split(split(trim(replace(value, ',', '')), ' ')[0], '%')[0], '±')[0]) AS number
ORDER BY value IS NULL, toLower(coalesce(task, '')), task, toLower(coalesce(metric, '')), metric, number IS NULL,
         number DESC, value, CASE WHEN value IS NULL THEN -coalesce(p.year, 0) ELSE coalesce(p.year, 9999) END, p.title, p.id
LIMIT $limit
RETURN d, r, p;
