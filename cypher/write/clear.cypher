// Takes away what a Paper says of itself, before it says it anew.
// rows: one per paper, {id}
UNWIND $rows AS row
MATCH (p:Work {id: row.id})
CALL (p) {
  MATCH (p)-[:HAS_REPOSITORY]->(:Repository)-[i:IMPLEMENTS {paper: p.id}]->(:Entity)
  DELETE i
}
CALL (p) {
  MATCH (p)-[r:FROM|MENTIONS|INTRODUCES|HAS_REPOSITORY|USES_REPOSITORY|HAS_PAGE|CITES|ABOUT|PUBLISHED_IN|EVALUATED_ON|BUILDS_ON|SAME_AS]->()
  DELETE r
}
CALL (p) {
  MATCH (p)<-[r:WROTE]-(:Author)
  DELETE r
}
