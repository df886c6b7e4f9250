// @title    Names that stand for several things
// @param    name STRING              only this name, in any case
// @param    minConfidence FLOAT      leave out mentions and introductions that are less sure than this, 0 to 1
// @param    limit INTEGER = 50       number of rows, one for each thing; 0 for all
// @returns  name STRING, thing STRING, means STRING, kind STRING, papers INTEGER, introducedBy STRING, key STRING HIDDEN
// @unit     meaning
// @drill    papers-with-method entity:{key}
// @source   a name is what a thing is called here, or a short form in capitals that papers write for a thing with another
//           name: QE for quality estimation and for query expansion. papers counts works that mention the thing by any of
//           its names: a preprint and what was published of it count once
// @needs    mentions
// @example  homonyms
// @example  homonyms SAM
MATCH (e:Entity)
CALL (e) {
  RETURN split(e.key, '~')[0] AS name, e.name AS written
UNION
  WITH e
  WHERE NOT e.name =~ '[A-Z][A-Z0-9]+'
  MATCH (e)<-[m:MENTIONS]-(:Paper)
  WHERE sure(m)
  UNWIND m.surfaces AS written
  WITH DISTINCT written
  WHERE written =~ '[A-Z][A-Z0-9]+'
  RETURN toLower(written) AS name, written
}
WITH name, written, e
WHERE $name IS NULL OR toLower(written) = toLower($name)
WITH name, min(written) AS written, collect(DISTINCT e) AS things
WHERE size(things) > 1
UNWIND things AS e
OPTIONAL MATCH (e)<-[i:INTRODUCES]-(p:Paper)
WHERE sure(i)
WITH name, written, size(things) AS meanings, e, p
ORDER BY p.id <> p.work, p.id
// the first work to introduce it, by its first version, and named by the paper that stands for it
WITH name, written, meanings, e, p.work AS work, min(coalesce(p.year, 9999)) AS year, collect(p)[0] AS p
ORDER BY year, p.title, p.id
WITH name, written, meanings, e, collect(p.title)[0] AS introducedBy
WITH name, written, meanings, e, introducedBy,
     COUNT { MATCH (e)<-[m:MENTIONS]-(p:Paper)
             WHERE sure(m)
             RETURN DISTINCT p.work } AS papers
ORDER BY meanings DESC, name, papers DESC, e.key
LIMIT $limit
RETURN written AS name, e.name AS thing, e.longName AS means, e.kind AS kind, papers, introducedBy, e.key AS key
ORDER BY meanings DESC, toLower(name), papers DESC, key;

// @graph    those things and the papers that mention them
MATCH (e:Entity)
CALL (e) {
  RETURN split(e.key, '~')[0] AS name, e.name AS written
UNION
  WITH e
  WHERE NOT e.name =~ '[A-Z][A-Z0-9]+'
  MATCH (e)<-[m:MENTIONS]-(:Paper)
  WHERE sure(m)
  UNWIND m.surfaces AS written
  WITH DISTINCT written
  WHERE written =~ '[A-Z][A-Z0-9]+'
  RETURN toLower(written) AS name, written
}
WITH name, written, e
WHERE $name IS NULL OR toLower(written) = toLower($name)
WITH name, min(written) AS written, collect(DISTINCT e) AS things
WHERE size(things) > 1
UNWIND things AS e
WITH name, size(things) AS meanings, e,
     COUNT { MATCH (e)<-[m:MENTIONS]-(p:Paper)
             WHERE sure(m)
             RETURN DISTINCT p.work } AS papers
ORDER BY meanings DESC, name, papers DESC, e.key
LIMIT $limit
OPTIONAL MATCH (e)<-[r:MENTIONS]-(p:Paper)
WHERE sure(r)
// of the versions of a work one is drawn: the paper that stands for it, where it is among them
WITH e, p, r
ORDER BY p.id <> p.work, p.id
WITH e, p.work AS work, collect(r)[0] AS r
RETURN e, r, startNode(r) AS p;
