// An entity is what the catalogue, else its papers, say.
// rows: one per entity, {key, label, properties}
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
REMOVE e:Method:Dataset:Tool:Metric:Task
SET e:$(row.label), e = row.properties
