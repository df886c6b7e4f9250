package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.graph.model.Persons;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Brings together under one author what one person wrote, by {@link Persons}. */
final class PersonSettlement {
    private static final String BY_ID = """
            UNWIND $keys AS key
            MATCH (a:Author)-[w:WROTE {personId: key}]->()
            RETURN key, collect(DISTINCT w.orcid) AS orcids,
                   collect(DISTINCT CASE WHEN w.orcid IS NULL THEN a.key END) AS now
            """;
    private static final String BY_NAME = """
            UNWIND $keys AS key
            MATCH (a:Author)-[w:WROTE {foldedName: key}]->()
            RETURN key, collect(DISTINCT CASE WHEN w.orcid IS NOT NULL OR w.personId IS NOT NULL THEN a.key END) AS identified,
                   collect(DISTINCT CASE WHEN w.assumed THEN a.key END) AS now
            """;

    private final Touched touched;

    PersonSettlement(Touched touched) {
        this.touched = touched;
    }

    /** Sends what has a source's id to the person with the ORCID that was seen with it. */
    void settleIds(TransactionContext tx, List<String> personIds) {
        Statements.run(tx, "write/settle-person-ids", idMoves(tx, personIds));
    }

    /** What has to move, as rows {@code {personId, from, to}}; touches the authors concerned. */
    List<Map<String, Object>> idMoves(TransactionContext tx, List<String> personIds) {
        List<Map<String, Object>> moves = new ArrayList<>();
        tx.run(BY_ID, Map.of("keys", personIds)).forEachRemaining(row -> {
            String id = row.get("key").asString();
            String to = Persons.ofId(id, row.get("orcids").asList(Value::asString));
            row.get("now").asList(Value::asString).forEach(now -> move(moves, "personId", id, now, to));
        });
        return moves;
    }

    /** Sends what has a name only to the one person with an id that bears it. */
    void settleNames(TransactionContext tx, List<String> foldedNames) {
        Statements.run(tx, "write/settle-person-names", nameMoves(tx, foldedNames));
    }

    /** What has to move, as rows {@code {foldedName, from, to}}; touches the authors concerned. */
    List<Map<String, Object>> nameMoves(TransactionContext tx, List<String> foldedNames) {
        List<Map<String, Object>> moves = new ArrayList<>();
        tx.run(BY_NAME, Map.of("keys", foldedNames)).forEachRemaining(row -> {
            String name = row.get("key").asString();
            String to = Persons.ofName(name, row.get("identified").asList(Value::asString));
            row.get("now").asList(Value::asString).forEach(now -> move(moves, "foldedName", name, now, to));
        });
        return moves;
    }

    private void move(List<Map<String, Object>> moves, String property, String value, String now, String to) {
        touched.authors().add(now);
        touched.authors().add(to);
        if (!now.equals(to)) {
            moves.add(new HashMap<>(Map.of(property, value, "from", now, "to", to)));
        }
    }
}
