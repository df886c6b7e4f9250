// @title    Who wrote with an author
// @param    name AUTHOR!             name of the author
// @param    limit INTEGER = 50       number of rows; 0 for all
// @param    minConfidence FLOAT      leave out authors where the source is less sure than this, 0 to 1
// @scope    all
// @returns  author STRING, together INTEGER, papers INTEGER, first INTEGER, latest INTEGER, key STRING HIDDEN
// @drill    co-authors {key}
// @source   together counts works that both wrote, papers those of the co-author; versions of a work count once
// @needs    authors
// @example  co-authors "Ashish Vaswani"
MATCH (:Author {key: $name})-[v:WROTE]->(p:Paper)<-[w:WROTE]-(a:Author)
WHERE a.key <> $name
  AND inScope(p)
  AND sure(v)
  AND sure(w)
WITH a, count(DISTINCT p.work) AS together, min(p.year) AS first, max(p.year) AS latest
ORDER BY together DESC, toLower(a.name), a.key
LIMIT $limit
RETURN a.name AS author, together,
       worksOf(a, WROTE) AS papers,
       first, latest, a.key AS key
ORDER BY together DESC, toLower(author), key;

// @graph    the author, the co-authors, and the papers that they wrote together
MATCH (o:Author {key: $name})-[mine:WROTE]->(p:Paper)<-[theirs:WROTE]-(a:Author)
WHERE a <> o
  AND inScope(p)
  AND sure(mine)
  AND sure(theirs)
WITH o, a, p, mine, theirs
ORDER BY p.id <> p.work, p.id
WITH o, a, p.work AS work, collect([mine, theirs])[0] AS pair
WITH o, a, count(*) AS together, collect(pair) AS pairs
ORDER BY together DESC, toLower(a.name), a.key
LIMIT $limit
UNWIND pairs AS pair
RETURN o, pair[0] AS mine, endNode(pair[0]) AS p, pair[1] AS theirs, a;
