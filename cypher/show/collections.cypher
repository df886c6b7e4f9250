// One row per collection.
MATCH (c:Collection)
RETURN c.name AS collection, COUNT { (c)-[:HOLDS]->() } AS papers, COUNT { (c)-[:HOLDS]->(:Absent) } AS absent,
  datetime.truncate('second', c.createdAt) AS createdAt
ORDER BY collection
