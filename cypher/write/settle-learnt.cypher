// A mention that was learnt from another paper says what the thing is now, and who taught it.
// rows: one per entity, {key, properties}
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})<-[m:MENTIONS {rule: 'corpus'}]-()
SET m.inferredFrom = null, m += row.properties
