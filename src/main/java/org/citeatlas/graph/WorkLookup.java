package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.WorkId;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.KnownWork;
import org.citeatlas.graph.model.RecordCodec;
import org.citeatlas.graph.model.SourceRecord;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds the works that ids and fingerprints lead to, and the records behind them. */
final class WorkLookup {
    private static final String RETURN_WORK = "RETURN DISTINCT w.id AS id, w {" + WorkIds.PROPERTIES + "} "
            + "AS ids, w.otherIds AS otherIds, w.fingerprint AS fingerprint, "
            + "EXISTS { (w)-[:FROM]->() } AS recorded";

    /** Ids and fingerprints beside the one property of their kind, by the id of their work. Few works have any. */
    private final Map<String, Set<String>> others = new HashMap<>();

    /** Reads what the indexes cannot find: works with two ids of one scheme. */
    void loadOtherIds(TransactionContext tx) {
        others.clear();
        tx.run("MATCH (w:Work) WHERE w.otherIds IS NOT NULL RETURN w.id AS id, w.otherIds AS others")
                .forEachRemaining(row -> row.get("others")
                        .asList(Value::asString)
                        .forEach(other -> learn(other, row.get("id").asString())));
    }

    /** What users took apart. */
    static Apart apart(TransactionContext tx) {
        return new Apart(Set.copyOf(
                tx.run("MATCH (s:Split) RETURN s.id").list(row -> row.get(0).asString())));
    }

    /** Says that {@code other} leads to this work from now on. */
    void learn(String other, String work) {
        others.computeIfAbsent(other, key -> new HashSet<>()).add(work);
    }

    /** The works that any of these ids or fingerprints leads to, by node id. */
    Map<String, KnownWork> find(TransactionContext tx, Collection<String> names) {
        Map<String, KnownWork> found = new LinkedHashMap<>();
        Map<String, List<String>> byProperty = new HashMap<>();
        for (String name : names) {
            byProperty.computeIfAbsent("id", key -> new ArrayList<>()).addAll(others.getOrDefault(name, Set.of()));
            byProperty.computeIfAbsent("id", key -> new ArrayList<>()).add(name);
            if (name.startsWith("fp:")) {
                byProperty
                        .computeIfAbsent("fingerprint", key -> new ArrayList<>())
                        .add(name);
            }
            WorkId.parse(name)
                    .ifPresent(id -> byProperty
                            .computeIfAbsent(id.scheme().property(), key -> new ArrayList<>())
                            .add(id.value()));
        }
        byProperty.forEach((property, values) -> tx.run(
                        "UNWIND $values AS value MATCH (w:Work {" + property + ": value}) " + RETURN_WORK,
                        Map.of("values", values))
                .forEachRemaining(row -> found.put(row.get("id").asString(), work(row))));
        return found;
    }

    /** The records of these papers, by node id. */
    Map<String, List<SourceRecord>> records(TransactionContext tx, Collection<String> papers) {
        Map<String, List<SourceRecord>> records = new HashMap<>();
        if (papers.isEmpty()) {
            return records;
        }
        tx.run(
                        "UNWIND $papers AS id MATCH (p:Work {id: id})-[f:FROM]->(s:Source) "
                                + "RETURN id, properties(f) AS record, s.id AS source, s.format AS format, "
                                + "coalesce(s.strictAuthors, false) AS strictAuthors",
                        Map.of("papers", List.copyOf(papers)))
                .forEachRemaining(row -> records.computeIfAbsent(row.get("id").asString(), key -> new ArrayList<>())
                        .add(new SourceRecord(
                                row.get("source").asString(),
                                row.get("format").asString(),
                                row.get("strictAuthors").asBoolean(),
                                RecordCodec.record(row.get("record").asMap()))));
        return records;
    }

    /** How works are cited by id or title, by node id: ids of one citation, parted by blanks. */
    static Map<String, List<String>> citations(TransactionContext tx, Collection<String> works) {
        Map<String, List<String>> citations = new HashMap<>();
        tx.run(
                        "UNWIND $works AS id MATCH (:Work {id: id})<-[c:CITES]-() WHERE NOT c.as STARTS WITH 'cite:' "
                                + "RETURN id, collect(DISTINCT c.as) AS as",
                        Map.of("works", List.copyOf(works)))
                .forEachRemaining(row ->
                        citations.put(row.get("id").asString(), row.get("as").asList(Value::asString)));
        return citations;
    }

    private static KnownWork work(Record row) {
        Set<String> ids = new HashSet<>();
        Set<String> fingerprints = new HashSet<>();
        WorkIds.of(row.get("ids").asMap()).forEach(id -> ids.add(id.toString()));
        List<String> more = new ArrayList<>(row.get("otherIds").asList(Value::asString, List.of()));
        if (!row.get("fingerprint").isNull()) {
            more.add(row.get("fingerprint").asString());
        }
        String id = row.get("id").asString();
        more.add(id);
        more.forEach(name -> (name.startsWith("fp:") ? fingerprints : ids).add(name));
        return new KnownWork(id, ids, fingerprints, row.get("recorded").asBoolean());
    }
}
