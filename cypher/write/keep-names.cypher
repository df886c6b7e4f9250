// A work that loses its last record: the shelves that it stands on keep all names and the title that it had.
// rows: one per work, {id, names: ids, fingerprints}
UNWIND $rows AS row
MATCH (w:Work {id: row.id})<-[h:HOLDS]-()
SET h.names = coalesce(h.names, []) + [name IN row.names WHERE NOT name IN coalesce(h.names, [])],
    h.title = coalesce(w.title, h.title)
