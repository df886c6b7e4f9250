package org.citeatlas.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.KnownWork;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.graph.model.WorkParts;
import org.neo4j.driver.TransactionContext;

/**
 * Takes works apart again when what held their ids together is gone: each work is grouped anew from the records and
 * citations that it still has, and every record and citation goes to the part that it names.
 */
final class WorkSplitter {
    private final TransactionContext tx;
    private final WorkLookup lookup = new WorkLookup();
    private final Apart apart;

    WorkSplitter(TransactionContext tx, Apart apart) {
        this.tx = tx;
        this.apart = apart;
    }

    /**
     * Splits these works where they must be.
     *
     * @param lostRecords those among them that a record was taken from
     * @return ids of papers that must be written anew
     */
    Set<String> split(Collection<String> works, Set<String> lostRecords) {
        Map<String, List<SourceRecord>> records = lookup.records(tx, works);
        Map<String, List<String>> citations = WorkLookup.citations(tx, works);
        Map<String, KnownWork> known = lookup.find(tx, works);
        Set<String> papers = new TreeSet<>();
        for (String work : new TreeSet<>(works)) {
            WorkParts parts = new WorkParts(
                    records.getOrDefault(work, List.of()), citations.getOrDefault(work, List.of()), apart);
            if (parts.isEmpty()) {
                continue;
            }
            KnownWork before = known.get(work);
            boolean same = before != null && parts.isOnly(work, before.ids());
            if (!same) {
                separate(work, parts);
            }
            if (!same || lostRecords.contains(work)) {
                papers.addAll(parts.recorded());
            }
        }
        return papers;
    }

    /** The node goes on as the part that keeps its id, else as the first; the others get nodes of their own. */
    private void separate(String work, WorkParts parts) {
        Set<String> ids = parts.nodeIds();
        String heir = ids.contains(work) ? work : ids.iterator().next();
        if (!heir.equals(work)) {
            Statements.run(tx, "write/rename", List.of(Map.of("from", work, "to", heir)));
        }
        ids.forEach(id -> tx.run(
                        "MERGE (w:Work {id: $id}) ON CREATE SET w:Stub SET w = $properties",
                        Map.of("id", id, "properties", parts.properties(id)))
                .consume());
        parts.citations().forEach((as, id) -> {
            if (!id.equals(heir)) {
                moveCitation(heir, as, id);
            }
        });
        parts.records().forEach((record, id) -> {
            if (!id.equals(heir)) {
                moveRecord(heir, record, id);
            }
        });
    }

    private void moveCitation(String from, String as, String to) {
        tx.run(
                        "MATCH (p)-[c:CITES {as: $as}]->(:Work {id: $from}) MATCH (t:Work {id: $to}) "
                                + "MERGE (p)-[d:CITES {as: $as}]->(t) SET d = properties(c) DELETE c",
                        Map.of("from", from, "as", as, "to", to))
                .consume();
    }

    private void moveRecord(String from, SourceRecord record, String to) {
        tx.run(
                        "MATCH (:Work {id: $from})-[f:FROM {record: $record}]->(s:Source {id: $source}) "
                                + "MATCH (t:Work {id: $to}) MERGE (t)-[g:FROM {record: $record}]->(s) "
                                + "SET g = properties(f) DELETE f",
                        Map.of("from", from, "to", to, "record", record.paper().number(), "source", record.source()))
                .consume();
    }
}
