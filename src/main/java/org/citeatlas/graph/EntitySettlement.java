package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.graph.model.EntityTally;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.Senses;
import org.neo4j.driver.TransactionContext;

/** Sends each mention to the thing that its paper means, and says of each thing what its papers say. */
final class EntitySettlement {
    private static final String SENSES = """
            UNWIND $names AS name
            MATCH (:Entity {foldedName: name})<-[m:MENTIONS]-(:Paper)
            WITH name, m.longName AS longName, m.intent = 'introduces' AS introduces,
                 CASE m.rule WHEN 'catalogue' THEN m.name END AS listed
            WHERE longName IS NOT NULL OR introduces OR listed IS NOT NULL
            RETURN name, longName, introduces, listed, count(*) AS papers
            """;
    private static final String MEANT = """
            UNWIND $names AS name
            MATCH (e:Entity {foldedName: name})<-[m:MENTIONS]-(p:Paper)
            WHERE m.longName IS NOT NULL OR e.key <> name
            RETURN name, e.key AS key, p.id AS paper, m.longName AS longName, m.kind AS kind
            """;
    private static final String TALLIES = """
            UNWIND $names AS name
            MATCH (e:Entity {foldedName: name})<-[m:MENTIONS]-(p:Paper)
            WITH e.key AS key, count(*) AS papers, min(p.id) AS first,
                 {name: m.name, kind: m.kind, generic: m.generic, longName: m.longName, teaches: m.teaches,
                  intent: CASE m.intent WHEN 'introduces' THEN 'introduces' ELSE '' END,
                  rule: CASE WHEN m.rule IN ['catalogue', 'corpus'] THEN m.rule ELSE '' END} AS mention
            RETURN key, mention, papers, first
            """;
    private static final String SURFACES = """
            UNWIND $names AS name
            MATCH (e:Entity {foldedName: name})<-[m:MENTIONS]-(:Paper)
            WHERE NOT e.catalogue
            UNWIND m.surfaces AS surface
            RETURN e.key AS key, surface, count(*) AS times
            """;
    private static final String RESULTS = """
            UNWIND $names AS name
            MATCH (e:Entity {foldedName: name})<-[v:EVALUATED_ON]-(:Paper)
            RETURN e.key AS key, v.name AS name, count(*) AS results
            """;

    private final Reading reading;

    EntitySettlement(Reading reading) {
        this.reading = reading;
    }

    void settle(TransactionContext tx, List<String> names) {
        Statements.run(tx, "write/settle-senses", moves(tx, names));
        List<Map<String, Object>> things = new ArrayList<>();
        List<Map<String, Object>> learnt = new ArrayList<>();
        for (EntityTally tally : tallies(tx, names)) {
            Map<String, Object> properties = tally.properties(reading);
            things.add(Map.of("key", tally.key(), "label", tally.label(), "properties", properties));
            if (tally.isLearnt()) {
                learnt.add(Map.of("key", tally.key(), "properties", tally.learnt()));
            }
        }
        Statements.run(tx, "write/settle-entities", things);
        Statements.run(tx, "write/settle-learnt", learnt);
    }

    /** What has to move, as rows {@code {paper, name, to, label}}. */
    List<Map<String, Object>> moves(TransactionContext tx, List<String> names) {
        Map<String, Senses> senses = new HashMap<>();
        tx.run(SENSES, Map.of("names", names)).forEachRemaining(row -> {
            String name = row.get("name").asString();
            Senses told = senses.computeIfAbsent(name, Senses::new);
            told.add(
                    row.get("longName").asString(null),
                    row.get("introduces").asBoolean(),
                    row.get("papers").asLong());
            if (!row.get("listed").isNull()) {
                told.catalogue(
                        (String) reading.listed(row.get("listed").asString()).get("longName"));
            }
        });
        List<Map<String, Object>> moves = new ArrayList<>();
        tx.run(MEANT, Map.of("names", names)).forEachRemaining(row -> {
            String name = row.get("name").asString();
            String to = senses.computeIfAbsent(name, Senses::new)
                    .key(row.get("longName").asString(null));
            if (!to.equals(row.get("key").asString())) {
                String label = EntityKind.of(row.get("kind").asString()).label();
                moves.add(Map.of("paper", row.get("paper").asString(), "name", name, "to", to, "label", label));
            }
        });
        return moves;
    }

    /** What papers say of the things of these names, by key. */
    static Collection<EntityTally> tallies(TransactionContext tx, List<String> names) {
        Map<String, EntityTally> tallies = new TreeMap<>();
        Map<String, Object> parameters = Map.of("names", names);
        tx.run(TALLIES, parameters)
                .forEachRemaining(row -> tallies.computeIfAbsent(row.get("key").asString(), EntityTally::new)
                        .add(
                                row.get("mention").asMap(),
                                row.get("papers").asLong(),
                                row.get("first").asString()));
        tx.run(SURFACES, parameters)
                .forEachRemaining(row -> tallies.computeIfAbsent(row.get("key").asString(), EntityTally::new)
                        .addSurface(
                                row.get("surface").asString(), row.get("times").asLong()));
        tx.run(RESULTS, parameters)
                .forEachRemaining(row -> tallies.computeIfAbsent(row.get("key").asString(), EntityTally::new)
                        .addResults(
                                row.get("name").asString(), row.get("results").asLong()));
        return tallies.values();
    }
}
