// The first row names the node until the import settles what it is.
// rows: one per paper and entity, {key, label, properties}
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
ON CREATE SET e:$(row.label), e += row.properties
