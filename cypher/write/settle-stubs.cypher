// A stub shows what the citations of it say: of several, the first by the alphabet.
// rows: one per work, {key}
UNWIND $rows AS row
MATCH (s:Work:Stub {id: row.key})
CALL (s) {
  MATCH (s)<-[c:CITES]-()
  RETURN min(c.title) AS title, min(c.text) AS text, min(c.year) AS year, min(c.firstAuthor) AS firstAuthor, min(c.venue) AS venue
}
SET s.title = coalesce(title, text), s.year = year, s.firstAuthor = firstAuthor, s.venue = venue
