// One row per collection.
MATCH (c:Collection)
RETURN c.name AS collection, COUNT { (c)-[:HOLDS]->() } AS papers, COUNT { (c)-[:HOLDS]->(:Absent) } AS absent,
  c.createdAt AS createdAt
ORDER BY collection
