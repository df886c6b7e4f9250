// @title    Lineage of a method: what extends it, uses it or takes its name, and what grew out of those
// @param    name ENTITY!             method or model that the others come from
// @param    generations INTEGER = 2  depth of the tree, 3 at the most
// @param    width INTEGER = 12       most successors of each that are shown and followed
// @param    how STRING LIST of extends|name|uses = extends,name,uses  what makes a successor
// @param    kind STRING LIST of method|model|dataset|benchmark|tool|metric|task = method,model  what to look for
// @param    minConfidence FLOAT      leave out mentions and introductions that are less sure than this, 0 to 1
// @param    limit INTEGER = 100      number of rows; 0 for all
// @scope    all
// @returns  method STRING, how STRING, year INTEGER, papers INTEGER, paper STRING, from STRING, generation INTEGER,
//           name STRING HIDDEN, key STRING HIDDEN
// @drill    method-profile entity:{key}
// @source   extends and uses: a paper that introduces the successor says so of the one above it. name: its name holds
//           that of the method as a word or a part (BERT-large, QLoRA); it stands below the longest such name that is
//           mentioned more, and of more than 300 the ones mentioned most are taken. Each successor is there once, in its first generation, by the
//           first of extends, name, uses. Of each method those that extend it or have its name come first, then those
//           that most papers mention. papers counts works in scope that mention it; paper is the first in scope that
//           introduces it, and year that of this paper, else of the first that mentions it. A paper does not introduce what
//           another mentions two years before it or earlier
// @needs    mentions
// @example  lineage LoRA
// @example  lineage BERT --generations 3 --width 5 --how extends,name
MATCH (m:Entity {key: $name})
WITH m, '\\Q' + m.name + '\\E' AS quoted
WITH m,
     CASE
       // LoRA: nobody writes so by chance
       WHEN m.name =~ '(?=.*\\p{Ll})(.*\\p{Lu}){2}.*' AND size(m.name) >= 4
         THEN '.*' + quoted + '.*|(?i)(.*[^\\p{L}\\p{N}])?' + quoted + '([^\\p{L}\\p{N}].*)?'
       // BERT: begins or ends a part, as in DistilBERT, ALBERT and BERTweet
       WHEN m.name =~ '[\\p{Lu}\\p{N}]{4,}'
         THEN '(.*[^\\p{L}\\p{N}]|.*\\p{Ll})?' + quoted + '.*|.*' + quoted + '([^\\p{L}\\p{N}].*)?'
       // GAN, Transformer: is a part, as in CycleGAN and Transformer-XL, but not in SLOGAN
       WHEN m.name =~ '\\p{Lu}.*'
         THEN '(.*[^\\p{L}\\p{N}]|.*\\p{Ll})?' + quoted + '([^\\p{L}].*)?'
       ELSE '(.*[^\\p{L}\\p{N}])?' + quoted + '([^\\p{L}\\p{N}].*)?'
     END AS holds
// by name: below the longest other name that it holds and that no fewer papers mention
CALL (m, holds) {
  MATCH (o:Entity)
  WHERE 'name' IN $how
    AND o.foldedName CONTAINS m.foldedName // there is an index for that
    AND toLower(o.name) CONTAINS toLower(m.name)
    AND toLower(o.name) <> toLower(m.name)
    AND o.kind IN $kind
    AND o.name =~ holds
  WITH o
  ORDER BY COUNT { (o)<-[:MENTIONS]-() } DESC, o.key
  LIMIT 300
  WITH collect(o) AS family
  UNWIND range(0, size(family) - 1) AS at
  WITH m, family[at] AS o, family[..at] AS before
  UNWIND before + [m] AS other
  WITH m, o, other
  WHERE other = m
     OR o.name CONTAINS other.name
       AND size(other.name) < size(o.name)
       // mBERT is no part of CamemBERT
       AND (other.name =~ '[^\\p{Ll}].*' OR o.name =~ '(.*[^\\p{L}\\p{N}])?\\Q' + other.name + '\\E.*')
  ORDER BY other = m, size(other.name) DESC, other.key
  WITH o, collect(other)[0] AS parent
  RETURN collect({node: o, parent: parent}) AS names
}
WITH m, names, COUNT { MATCH (m)<-[r:MENTIONS]-(p:Paper)
                       WHERE inScope(p)
                         AND sure(r)
                       RETURN DISTINCT p.work } AS papers
WITH names, [m] AS met, [{node: m, papers: papers, generation: 0, order: [], lead: '', last: true}] AS root
CALL (names, met, root) {
  CALL (names, root) {
    UNWIND root AS parent
    UNWIND [n IN names WHERE n.parent = parent.node] AS n
    RETURN parent, n.node AS o, 1 AS rank
    UNION ALL
    UNWIND root AS parent
    WITH parent, parent.node AS m
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent IN ['extends', 'uses']
      AND r.intent IN $how
      AND o.kind IN $kind
      AND NOT coalesce(o.generic, false)
      AND inScope(p)
      AND sure(r)
      AND sure(i)
      // what others mention long before is not of this paper
      AND NOT EXISTS { MATCH (o)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
    RETURN parent, o, CASE r.intent WHEN 'extends' THEN 0 ELSE 2 END AS rank
  }
  WITH parent, o, rank
  WHERE $generations >= 1
    AND NOT o IN met
  ORDER BY rank, parent.order
  WITH o, collect({parent: parent, rank: rank})[0] AS best
  WITH o, best.parent AS parent, best.rank AS rank,
       COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
               WHERE inScope(p)
                 AND sure(r)
               RETURN DISTINCT p.work } AS papers
  WHERE papers > 0
  ORDER BY rank = 2, papers DESC, toLower(o.name), o.key
  WITH parent, collect({node: o, rank: rank, papers: papers}) AS children
  WITH parent, children, CASE WHEN size(children) < $width THEN size(children) ELSE $width END AS shown
  WITH collect({nodes: [c IN children | c.node],
                rows: [at IN range(0, shown - 1) |
                       {node: children[at].node, from: parent.node, rank: children[at].rank, papers: children[at].papers,
                        generation: 1, order: parent.order + [at], last: at = shown - 1,
                        lead: parent.lead + CASE WHEN parent.generation = 0 THEN '' WHEN parent.last THEN '  ' ELSE '│ ' END}]}) AS found
  RETURN reduce(t = [], f IN found | t + f.rows) AS first, reduce(t = [], f IN found | t + f.nodes) AS new
}
WITH names, met + new AS met, root, first
CALL (names, met, first) {
  CALL (names, first) {
    UNWIND first AS parent
    UNWIND [n IN names WHERE n.parent = parent.node] AS n
    RETURN parent, n.node AS o, 1 AS rank
    UNION ALL
    UNWIND first AS parent
    WITH parent, parent.node AS m
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent IN ['extends', 'uses']
      AND r.intent IN $how
      AND o.kind IN $kind
      AND NOT coalesce(o.generic, false)
      AND inScope(p)
      AND sure(r)
      AND sure(i)
      // what others mention long before is not of this paper
      AND NOT EXISTS { MATCH (o)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
    RETURN parent, o, CASE r.intent WHEN 'extends' THEN 0 ELSE 2 END AS rank
  }
  WITH parent, o, rank
  WHERE $generations >= 2
    AND NOT o IN met
  ORDER BY rank, parent.order
  WITH o, collect({parent: parent, rank: rank})[0] AS best
  WITH o, best.parent AS parent, best.rank AS rank,
       COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
               WHERE inScope(p)
                 AND sure(r)
               RETURN DISTINCT p.work } AS papers
  WHERE papers > 0
  ORDER BY rank = 2, papers DESC, toLower(o.name), o.key
  WITH parent, collect({node: o, rank: rank, papers: papers}) AS children
  WITH parent, children, CASE WHEN size(children) < $width THEN size(children) ELSE $width END AS shown
  WITH collect({nodes: [c IN children | c.node],
                rows: [at IN range(0, shown - 1) |
                       {node: children[at].node, from: parent.node, rank: children[at].rank, papers: children[at].papers,
                        generation: 2, order: parent.order + [at], last: at = shown - 1,
                        lead: parent.lead + CASE WHEN parent.generation = 0 THEN '' WHEN parent.last THEN '  ' ELSE '│ ' END}]}) AS found
  RETURN reduce(t = [], f IN found | t + f.rows) AS second, reduce(t = [], f IN found | t + f.nodes) AS new
}
WITH names, met + new AS met, root, first, second
CALL (names, met, second) {
  CALL (names, second) {
    UNWIND second AS parent
    UNWIND [n IN names WHERE n.parent = parent.node] AS n
    RETURN parent, n.node AS o, 1 AS rank
    UNION ALL
    UNWIND second AS parent
    WITH parent, parent.node AS m
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent IN ['extends', 'uses']
      AND r.intent IN $how
      AND o.kind IN $kind
      AND NOT coalesce(o.generic, false)
      AND inScope(p)
      AND sure(r)
      AND sure(i)
      // what others mention long before is not of this paper
      AND NOT EXISTS { MATCH (o)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
    RETURN parent, o, CASE r.intent WHEN 'extends' THEN 0 ELSE 2 END AS rank
  }
  WITH parent, o, rank
  WHERE $generations >= 3
    AND NOT o IN met
  ORDER BY rank, parent.order
  WITH o, collect({parent: parent, rank: rank})[0] AS best
  WITH o, best.parent AS parent, best.rank AS rank,
       COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
               WHERE inScope(p)
                 AND sure(r)
               RETURN DISTINCT p.work } AS papers
  WHERE papers > 0
  ORDER BY rank = 2, papers DESC, toLower(o.name), o.key
  WITH parent, collect({node: o, rank: rank, papers: papers}) AS children
  WITH parent, children, CASE WHEN size(children) < $width THEN size(children) ELSE $width END AS shown
  WITH collect({nodes: [c IN children | c.node],
                rows: [at IN range(0, shown - 1) |
                       {node: children[at].node, from: parent.node, rank: children[at].rank, papers: children[at].papers,
                        generation: 3, order: parent.order + [at], last: at = shown - 1,
                        lead: parent.lead + CASE WHEN parent.generation = 0 THEN '' WHEN parent.last THEN '  ' ELSE '│ ' END}]}) AS found
  RETURN reduce(t = [], f IN found | t + f.rows) AS third, reduce(t = [], f IN found | t + f.nodes) AS new
}
WITH names, met + new AS met, root + first + second + third AS rows
UNWIND rows AS row
WITH row, row.node AS m
ORDER BY row.order
LIMIT $limit
CALL (m) {
  OPTIONAL MATCH (p:Paper)-[i:INTRODUCES]->(m)
  WHERE inScope(p)
    AND sure(i)
    AND NOT EXISTS { MATCH (m)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
  WITH p
  ORDER BY p.id <> p.work, p.id
  WITH p.work AS work, min(coalesce(p.year, 9999)) AS first, collect(p)[0] AS p
  ORDER BY first, p.title, p.id
  LIMIT 1
  RETURN p
}
CALL (m) {
  MATCH (m)<-[r:MENTIONS]-(q:Paper)
  WHERE inScope(q)
    AND sure(r)
  RETURN min(q.year) AS mentioned
}
RETURN row.lead + CASE WHEN row.generation = 0 THEN '' WHEN row.last THEN '└ ' ELSE '├ ' END + m.name AS method,
       ['extends', 'name', 'uses'][row.rank] AS how, coalesce(p.year, mentioned) AS year, row.papers AS papers,
       p.title AS paper, row.from.name AS from, row.generation AS generation, m.name AS name, m.key AS key
ORDER BY row.order;

// @graph    the methods of that tree, the papers that introduced them, and what these say of the method above
MATCH (m:Entity {key: $name})
WITH m, '\\Q' + m.name + '\\E' AS quoted
WITH m,
     CASE
       // LoRA: nobody writes so by chance
       WHEN m.name =~ '(?=.*\\p{Ll})(.*\\p{Lu}){2}.*' AND size(m.name) >= 4
         THEN '.*' + quoted + '.*|(?i)(.*[^\\p{L}\\p{N}])?' + quoted + '([^\\p{L}\\p{N}].*)?'
       // BERT: begins or ends a part, as in DistilBERT, ALBERT and BERTweet
       WHEN m.name =~ '[\\p{Lu}\\p{N}]{4,}'
         THEN '(.*[^\\p{L}\\p{N}]|.*\\p{Ll})?' + quoted + '.*|.*' + quoted + '([^\\p{L}\\p{N}].*)?'
       // GAN, Transformer: is a part, as in CycleGAN and Transformer-XL, but not in SLOGAN
       WHEN m.name =~ '\\p{Lu}.*'
         THEN '(.*[^\\p{L}\\p{N}]|.*\\p{Ll})?' + quoted + '([^\\p{L}].*)?'
       ELSE '(.*[^\\p{L}\\p{N}])?' + quoted + '([^\\p{L}\\p{N}].*)?'
     END AS holds
// by name: below the longest other name that it holds and that no fewer papers mention
CALL (m, holds) {
  MATCH (o:Entity)
  WHERE 'name' IN $how
    AND o.foldedName CONTAINS m.foldedName // there is an index for that
    AND toLower(o.name) CONTAINS toLower(m.name)
    AND toLower(o.name) <> toLower(m.name)
    AND o.kind IN $kind
    AND o.name =~ holds
  WITH o
  ORDER BY COUNT { (o)<-[:MENTIONS]-() } DESC, o.key
  LIMIT 300
  WITH collect(o) AS family
  UNWIND range(0, size(family) - 1) AS at
  WITH m, family[at] AS o, family[..at] AS before
  UNWIND before + [m] AS other
  WITH m, o, other
  WHERE other = m
     OR o.name CONTAINS other.name
       AND size(other.name) < size(o.name)
       // mBERT is no part of CamemBERT
       AND (other.name =~ '[^\\p{Ll}].*' OR o.name =~ '(.*[^\\p{L}\\p{N}])?\\Q' + other.name + '\\E.*')
  ORDER BY other = m, size(other.name) DESC, other.key
  WITH o, collect(other)[0] AS parent
  RETURN collect({node: o, parent: parent}) AS names
}
WITH m, names, COUNT { MATCH (m)<-[r:MENTIONS]-(p:Paper)
                       WHERE inScope(p)
                         AND sure(r)
                       RETURN DISTINCT p.work } AS papers
WITH names, [m] AS met, [{node: m, papers: papers, generation: 0, order: [], lead: '', last: true}] AS root
CALL (names, met, root) {
  CALL (names, root) {
    UNWIND root AS parent
    UNWIND [n IN names WHERE n.parent = parent.node] AS n
    RETURN parent, n.node AS o, 1 AS rank
    UNION ALL
    UNWIND root AS parent
    WITH parent, parent.node AS m
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent IN ['extends', 'uses']
      AND r.intent IN $how
      AND o.kind IN $kind
      AND NOT coalesce(o.generic, false)
      AND inScope(p)
      AND sure(r)
      AND sure(i)
      // what others mention long before is not of this paper
      AND NOT EXISTS { MATCH (o)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
    RETURN parent, o, CASE r.intent WHEN 'extends' THEN 0 ELSE 2 END AS rank
  }
  WITH parent, o, rank
  WHERE $generations >= 1
    AND NOT o IN met
  ORDER BY rank, parent.order
  WITH o, collect({parent: parent, rank: rank})[0] AS best
  WITH o, best.parent AS parent, best.rank AS rank,
       COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
               WHERE inScope(p)
                 AND sure(r)
               RETURN DISTINCT p.work } AS papers
  WHERE papers > 0
  ORDER BY rank = 2, papers DESC, toLower(o.name), o.key
  WITH parent, collect({node: o, rank: rank, papers: papers}) AS children
  WITH parent, children, CASE WHEN size(children) < $width THEN size(children) ELSE $width END AS shown
  WITH collect({nodes: [c IN children | c.node],
                rows: [at IN range(0, shown - 1) |
                       {node: children[at].node, from: parent.node, rank: children[at].rank, papers: children[at].papers,
                        generation: 1, order: parent.order + [at], last: at = shown - 1,
                        lead: parent.lead + CASE WHEN parent.generation = 0 THEN '' WHEN parent.last THEN '  ' ELSE '│ ' END}]}) AS found
  RETURN reduce(t = [], f IN found | t + f.rows) AS first, reduce(t = [], f IN found | t + f.nodes) AS new
}
WITH names, met + new AS met, root, first
CALL (names, met, first) {
  CALL (names, first) {
    UNWIND first AS parent
    UNWIND [n IN names WHERE n.parent = parent.node] AS n
    RETURN parent, n.node AS o, 1 AS rank
    UNION ALL
    UNWIND first AS parent
    WITH parent, parent.node AS m
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent IN ['extends', 'uses']
      AND r.intent IN $how
      AND o.kind IN $kind
      AND NOT coalesce(o.generic, false)
      AND inScope(p)
      AND sure(r)
      AND sure(i)
      // what others mention long before is not of this paper
      AND NOT EXISTS { MATCH (o)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
    RETURN parent, o, CASE r.intent WHEN 'extends' THEN 0 ELSE 2 END AS rank
  }
  WITH parent, o, rank
  WHERE $generations >= 2
    AND NOT o IN met
  ORDER BY rank, parent.order
  WITH o, collect({parent: parent, rank: rank})[0] AS best
  WITH o, best.parent AS parent, best.rank AS rank,
       COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
               WHERE inScope(p)
                 AND sure(r)
               RETURN DISTINCT p.work } AS papers
  WHERE papers > 0
  ORDER BY rank = 2, papers DESC, toLower(o.name), o.key
  WITH parent, collect({node: o, rank: rank, papers: papers}) AS children
  WITH parent, children, CASE WHEN size(children) < $width THEN size(children) ELSE $width END AS shown
  WITH collect({nodes: [c IN children | c.node],
                rows: [at IN range(0, shown - 1) |
                       {node: children[at].node, from: parent.node, rank: children[at].rank, papers: children[at].papers,
                        generation: 2, order: parent.order + [at], last: at = shown - 1,
                        lead: parent.lead + CASE WHEN parent.generation = 0 THEN '' WHEN parent.last THEN '  ' ELSE '│ ' END}]}) AS found
  RETURN reduce(t = [], f IN found | t + f.rows) AS second, reduce(t = [], f IN found | t + f.nodes) AS new
}
WITH names, met + new AS met, root, first, second
CALL (names, met, second) {
  CALL (names, second) {
    UNWIND second AS parent
    UNWIND [n IN names WHERE n.parent = parent.node] AS n
    RETURN parent, n.node AS o, 1 AS rank
    UNION ALL
    UNWIND second AS parent
    WITH parent, parent.node AS m
    MATCH (m)<-[r:MENTIONS]-(p:Paper)-[i:INTRODUCES]->(o:Entity)
    WHERE r.intent IN ['extends', 'uses']
      AND r.intent IN $how
      AND o.kind IN $kind
      AND NOT coalesce(o.generic, false)
      AND inScope(p)
      AND sure(r)
      AND sure(i)
      // what others mention long before is not of this paper
      AND NOT EXISTS { MATCH (o)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
    RETURN parent, o, CASE r.intent WHEN 'extends' THEN 0 ELSE 2 END AS rank
  }
  WITH parent, o, rank
  WHERE $generations >= 3
    AND NOT o IN met
  ORDER BY rank, parent.order
  WITH o, collect({parent: parent, rank: rank})[0] AS best
  WITH o, best.parent AS parent, best.rank AS rank,
       COUNT { MATCH (o)<-[r:MENTIONS]-(p:Paper)
               WHERE inScope(p)
                 AND sure(r)
               RETURN DISTINCT p.work } AS papers
  WHERE papers > 0
  ORDER BY rank = 2, papers DESC, toLower(o.name), o.key
  WITH parent, collect({node: o, rank: rank, papers: papers}) AS children
  WITH parent, children, CASE WHEN size(children) < $width THEN size(children) ELSE $width END AS shown
  WITH collect({nodes: [c IN children | c.node],
                rows: [at IN range(0, shown - 1) |
                       {node: children[at].node, from: parent.node, rank: children[at].rank, papers: children[at].papers,
                        generation: 3, order: parent.order + [at], last: at = shown - 1,
                        lead: parent.lead + CASE WHEN parent.generation = 0 THEN '' WHEN parent.last THEN '  ' ELSE '│ ' END}]}) AS found
  RETURN reduce(t = [], f IN found | t + f.rows) AS third, reduce(t = [], f IN found | t + f.nodes) AS new
}
WITH names, met + new AS met, root + first + second + third AS rows
UNWIND rows AS row
WITH row, row.node AS m
ORDER BY row.order
LIMIT $limit
WITH row, m, row.from AS parent
OPTIONAL MATCH (p:Paper)-[i:INTRODUCES]->(m)
WHERE inScope(p)
  AND sure(i)
  AND NOT EXISTS { MATCH (m)<-[:MENTIONS]-(q:Paper) WHERE q.year < p.year - 1 }
OPTIONAL MATCH (p)-[r:MENTIONS]->(parent)
WHERE r.intent = ['extends', '', 'uses'][row.rank]
  AND sure(r)
WITH row, m, p, i, r
ORDER BY r IS NULL, coalesce(p.year, 9999), p.id <> p.work, p.id
// the first paper that says so
WITH row, m, collect([p, i, r])[0] AS one
RETURN m, row.from AS parent, one;
