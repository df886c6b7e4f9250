// p.work names the paper that stands for the work, and SAME_AS leads there.
// keys: ids of works; examples: how many to give
UNWIND $keys AS key
MATCH (p:Work {id: key})
WHERE p:Paper
WITH p, COLLECT { MATCH (p)-[:SAME_AS]->(w) RETURN w.id } AS of
WITH CASE
  WHEN p.work IS NULL THEN p.id + ': names no work'
  WHEN of = [] AND p.work <> p.id THEN p.id + ': is of work ' + p.work + ', and no SAME_AS leads there'
  WHEN of <> [] AND of <> [p.work] THEN p.id + ': is of work ' + p.work + ', and SAME_AS leads to ' + of[0]
  WHEN NOT EXISTS { MATCH (w:Work {id: p.work}) WHERE w:Paper AND w.work = w.id }
    THEN p.id + ': is of work ' + p.work + ', which is no paper that stands for itself'
END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
