// A stub shows what the citations of it say: of several, the first by the alphabet.
// keys: ids of works; examples: how many to give
UNWIND $keys AS key
MATCH (s:Work {id: key})
WHERE s:Stub
CALL (s) {
  MATCH (s)<-[c:CITES]-()
  RETURN min(c.title) AS title, min(c.text) AS text, min(c.year) AS year, min(c.firstAuthor) AS firstAuthor, min(c.venue) AS venue
}
WITH s, [value IN [['title', s.title, coalesce(title, text)], ['year', s.year, year],
                   ['firstAuthor', s.firstAuthor, firstAuthor], ['venue', s.venue, venue]]
         WHERE coalesce(toString(value[1]), '') <> coalesce(toString(value[2]), '')] AS other
WITH CASE WHEN other <> [] THEN s.id + ': ' + other[0][0] + ' is ' + coalesce(toString(other[0][1]), 'missing')
  + ', its citations say ' + coalesce(toString(other[0][2]), 'none') END AS wrong
RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
