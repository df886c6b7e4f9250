// What a paper's own code implements; clear took what it said before.
// rows: one per repository, entity and paper that says so, {url, key, paper, properties}
UNWIND $rows AS row
MATCH (r:Repository {url: row.url})
MATCH (e:Entity {key: row.key})
CREATE (r)-[i:IMPLEMENTS]->(e)
SET i = row.properties
