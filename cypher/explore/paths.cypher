// @title    All shortest citation paths between two works
// @param    from WORK!               title or id of the work that the paths begin at
// @param    to WORK!                 title or id of the work that they lead to
// @param    maxHops INTEGER = 6      longest path, in citations
// @param    turns BOOLEAN = false    let a path change its direction, such as over a work that cites both
// @param    minConfidence FLOAT      leave out citations that are less sure than this, 0 to 1
// @param    limit INTEGER = 20       number of rows; 0 for all
// @scope    all
// @returns  path STRING, length INTEGER, years STRING, works STRING LIST HIDDEN, via STRING HIDDEN
// @drill    show paper {via}
// @source   from each work to one that it cites (→) or that cites it (←), all the way in one direction unless --turns.
//           length counts citations. A path may go on from another version of a work, which adds nothing to its length,
//           twice on its way and at both ends. The scope is of the works between the two. The next question is about the
//           first of them
// @needs    references of all
// @example  paths arxiv:2106.09685 arxiv:1706.03762
// @example  paths arxiv:2106.09685 arxiv:2005.14165 --turns --max-hops 3
MATCH (:Work {id: $from})-[:SAME_AS*0..2]-(a:Work)
WITH collect(DISTINCT a) AS froms
MATCH (:Work {id: $to})-[:SAME_AS*0..2]-(b:Work)
WITH froms, collect(DISTINCT b) AS tos
WHERE NOT froms[0] IN tos
// from the citing end to the cited one, whichever of the two that is
UNWIND [false, true] AS back
WITH CASE WHEN back THEN tos ELSE froms END AS starts, CASE WHEN back THEN froms ELSE tos END AS ends, back
UNWIND starts AS a
UNWIND ends AS b
CALL (a, b, back) {
  WITH a, b
  WHERE NOT $turns
  MATCH found = ALL SHORTEST (a)
    (()-[c:CITES]->(x:Work) WHERE sure(c) AND (x = b OR inScope(x)))*
    (()-[:SAME_AS]-()){0,2}
    (()-[d:CITES]->(y:Work) WHERE sure(d) AND (y = b OR inScope(y)))*
    (()-[:SAME_AS]-()){0,2}
    (()-[e:CITES]->(z:Work) WHERE sure(e) AND (z = b OR inScope(z)))*
    (b)
  RETURN found
  UNION
  WITH a, b
  WHERE $turns
    AND NOT back
  MATCH found = ALL SHORTEST (a)
    (()-[c:CITES|SAME_AS]-(x:Work) WHERE sure(c) AND (x = b OR inScope(x)))+
    (b)
  RETURN found
}
WITH DISTINCT CASE WHEN back THEN reverse(nodes(found)) ELSE nodes(found) END AS ns,
     CASE WHEN back THEN reverse(relationships(found)) ELSE relationships(found) END AS rs
WITH [i IN range(0, size(rs) - 1) WHERE rs[i]:CITES | {edge: rs[i], source: ns[i], target: ns[i + 1]}] AS steps
WITH collect(steps) AS paths, min(size(steps)) AS least
WHERE least <= $maxHops
UNWIND [steps IN paths WHERE size(steps) = least] AS steps
// a work is shown as the version that is cited; two sources, and two versions, may state the same citation
WITH DISTINCT [steps[0].source] + [s IN steps | s.target] AS ns,
     [s IN steps | CASE WHEN startNode(s.edge) = s.source THEN ' → ' ELSE ' ← ' END] AS arrows
ORDER BY [n IN ns | n.id]
WITH [n IN ns | coalesce(n.work, n.id)] AS works, arrows, collect(ns)[0] AS ns
WITH reduce(t = ns[0].title, i IN range(1, size(arrows)) | t + arrows[i - 1] + ns[i].title) AS path, size(arrows) AS length,
     reduce(t = coalesce(toString(ns[0].year), '?'), i IN range(1, size(arrows)) |
            t + arrows[i - 1] + coalesce(toString(ns[i].year), '?')) AS years, works, ns[1].id AS via
ORDER BY path, works
LIMIT $limit
RETURN path, length, years, works, via
ORDER BY path, works;

// @graph    the works and the citations of those paths
MATCH (:Work {id: $from})-[:SAME_AS*0..2]-(a:Work)
WITH collect(DISTINCT a) AS froms
MATCH (:Work {id: $to})-[:SAME_AS*0..2]-(b:Work)
WITH froms, collect(DISTINCT b) AS tos
WHERE NOT froms[0] IN tos
// from the citing end to the cited one, whichever of the two that is
UNWIND [false, true] AS back
WITH CASE WHEN back THEN tos ELSE froms END AS starts, CASE WHEN back THEN froms ELSE tos END AS ends, back
UNWIND starts AS a
UNWIND ends AS b
CALL (a, b, back) {
  WITH a, b
  WHERE NOT $turns
  MATCH found = ALL SHORTEST (a)
    (()-[c:CITES]->(x:Work) WHERE sure(c) AND (x = b OR inScope(x)))*
    (()-[:SAME_AS]-()){0,2}
    (()-[d:CITES]->(y:Work) WHERE sure(d) AND (y = b OR inScope(y)))*
    (()-[:SAME_AS]-()){0,2}
    (()-[e:CITES]->(z:Work) WHERE sure(e) AND (z = b OR inScope(z)))*
    (b)
  RETURN found
  UNION
  WITH a, b
  WHERE $turns
    AND NOT back
  MATCH found = ALL SHORTEST (a)
    (()-[c:CITES|SAME_AS]-(x:Work) WHERE sure(c) AND (x = b OR inScope(x)))+
    (b)
  RETURN found
}
WITH DISTINCT CASE WHEN back THEN reverse(nodes(found)) ELSE nodes(found) END AS ns,
     CASE WHEN back THEN reverse(relationships(found)) ELSE relationships(found) END AS rs
WITH ns, rs, [i IN range(0, size(rs) - 1) WHERE rs[i]:CITES | {edge: rs[i], source: ns[i], target: ns[i + 1]}] AS steps
WITH collect({nodes: ns, edges: rs, steps: steps}) AS paths, min(size(steps)) AS least
WHERE least <= $maxHops
UNWIND [x IN paths WHERE size(x.steps) = least] AS x
WITH x, [x.steps[0].source] + [s IN x.steps | s.target] AS ns,
     [s IN x.steps | CASE WHEN startNode(s.edge) = s.source THEN ' → ' ELSE ' ← ' END] AS arrows
ORDER BY [n IN ns | n.id]
WITH [n IN ns | coalesce(n.work, n.id)] AS works, arrows, collect(ns)[0] AS ns, collect(x) AS found
WITH works, [x IN found WHERE [x.steps[0].source] + [s IN x.steps | s.target] = ns] AS found,
     reduce(t = ns[0].title, i IN range(1, size(arrows)) | t + arrows[i - 1] + ns[i].title) AS path
ORDER BY path, works
LIMIT $limit
UNWIND found AS x
RETURN x.nodes AS works, x.edges AS citations;
