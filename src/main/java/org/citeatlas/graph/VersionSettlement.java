package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.Versions;
import org.citeatlas.graph.model.Versions.Candidate;
import org.citeatlas.graph.model.Versions.Version;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Ties the versions of one work together with {@code SAME_AS}, by {@link Versions}. */
final class VersionSettlement {
    private static final String PAPERS = """
            UNWIND $keys AS key
            MATCH (p:Paper {titleKey: key})
            OPTIONAL MATCH (p)-[same:SAME_AS]->(w)
            RETURN key, p.id AS id, p {%s} AS ids, p.otherIds AS otherIds, p.year AS year, p.firstAuthor AS author,
                   p.work AS work, w.id AS version, same.reason AS reason,
                   EXISTS { (p)-[:PUBLISHED_IN]->() } AND NOT EXISTS { (p)-[e:PUBLISHED_IN]->() WHERE coalesce(e.type, '') <> 'repository' } AS repository
            """.formatted(WorkIds.PROPERTIES);

    private final Versions versions;

    VersionSettlement(Apart apart) {
        this.versions = new Versions(apart);
    }

    void settle(TransactionContext tx, List<String> titleKeys) {
        Statements.run(tx, "write/settle-versions", changes(tx, titleKeys));
    }

    /** What has to change, as rows {@code {paper, work, properties}}. */
    List<Map<String, Object>> changes(TransactionContext tx, List<String> titleKeys) {
        Map<String, List<Record>> papers = new TreeMap<>();
        tx.run(PAPERS, Map.of("keys", titleKeys))
                .forEachRemaining(row -> papers.computeIfAbsent(row.get("key").asString(), any -> new ArrayList<>())
                        .add(row));
        List<Map<String, Object>> rows = new ArrayList<>();
        papers.forEach((titleKey, group) -> compare(titleKey, group, rows));
        return rows;
    }

    private void compare(String titleKey, List<Record> group, List<Map<String, Object>> rows) {
        Map<String, Version> found = new HashMap<>();
        versions.among(
                        titleKey,
                        group.stream().map(VersionSettlement::candidate).toList())
                .forEach(version -> found.put(version.id(), version));
        for (Record paper : group) {
            String id = paper.get("id").asString();
            Version version = found.get(id);
            String work = version == null ? id : version.of();
            String before = paper.get("version").asString(id);
            boolean same = work.equals(before)
                    && work.equals(paper.get("work").asString(""))
                    && (version == null
                            || version.reason().equals(paper.get("reason").asString("")));
            if (!same) {
                Map<String, Object> edge = version == null ? Map.of() : Versions.edge(version);
                rows.add(Map.of("paper", id, "work", work, "properties", edge));
            }
        }
    }

    private static Candidate candidate(Record paper) {
        List<String> ids = new ArrayList<>(paper.get("otherIds").asList(Value::asString, List.of()));
        WorkIds.of(paper.get("ids").asMap()).forEach(id -> ids.add(id.toString()));
        ids.removeIf(id -> id.startsWith("fp:"));
        return new Candidate(
                paper.get("id").asString(),
                ids,
                paper.get("year").isNull() ? null : paper.get("year").asInt(),
                paper.get("author").asString(null),
                paper.get("repository").asBoolean());
    }
}
