package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.graph.model.CitedPaper;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Leads citations in running text to the papers that fit them, and back to stubs when these are gone. */
final class CitationSettlement {
    private static final String CITATIONS = """
            UNWIND $keys AS key
            MATCH (p:Work)-[c:CITES {authorYear: key}]->(w:Work)
            RETURN key, p.id AS paper, c.as AS as, c.entity AS entity, w.id AS now, c.candidates AS candidates,
                   c.candidateCount AS count
            """;
    private static final String FITTING = """
            UNWIND $keys AS key
            MATCH (p:Paper {authorYear: key})
            RETURN key, p.id AS paper, COLLECT { MATCH (p)-[:INTRODUCES]->(e) RETURN DISTINCT e.foldedName } AS introduces
            """;

    private final Touched touched;

    CitationSettlement(Touched touched) {
        this.touched = touched;
    }

    void settle(TransactionContext tx, List<String> authorYears) {
        Statements.run(tx, "write/settle-citations", changes(tx, authorYears));
    }

    /** What has to change, as rows {@code {paper, as, to, candidates, candidateCount}}; touches the stubs concerned. */
    List<Map<String, Object>> changes(TransactionContext tx, List<String> authorYears) {
        List<Record> citations = tx.run(CITATIONS, Map.of("keys", authorYears)).list();
        Set<String> cited = new HashSet<>();
        citations.forEach(citation -> cited.add(citation.get("key").asString()));
        Map<String, Map<String, Set<String>>> fitting = fitting(tx, cited);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Record citation : citations) {
            compare(citation, fitting.getOrDefault(citation.get("key").asString(), Map.of()), rows);
        }
        return rows;
    }

    /** For each author and year the ids of the papers that fit, each with the folded names of what it introduces. */
    private static Map<String, Map<String, Set<String>>> fitting(TransactionContext tx, Set<String> authorYears) {
        Map<String, Map<String, Set<String>>> fitting = new HashMap<>();
        tx.run(FITTING, Map.of("keys", List.copyOf(authorYears)))
                .forEachRemaining(row -> fitting.computeIfAbsent(row.get("key").asString(), any -> new TreeMap<>())
                        .put(
                                row.get("paper").asString(),
                                Set.copyOf(row.get("introduces").asList(Value::asString))));
        return fitting;
    }

    private void compare(Record citation, Map<String, Set<String>> fitting, List<Map<String, Object>> rows) {
        String paper = citation.get("paper").asString();
        Set<String> others = new TreeSet<>(fitting.keySet());
        others.remove(paper);
        Set<String> introducing = new TreeSet<>(others);
        introducing.removeIf(other -> !fitting.getOrDefault(other, Set.of())
                .contains(citation.get("entity").asString("")));
        String as = citation.get("as").asString();
        String to = CitedPaper.of(as, others, introducing);
        List<String> candidates = CitedPaper.candidates(others);
        String now = citation.get("now").asString();
        if (!to.equals(now)
                || others.size() != citation.get("count").asInt(0)
                || !candidates.equals(citation.get("candidates").asList(Value::asString, List.of()))) {
            rows.add(Map.of(
                    "paper", paper, "as", as, "to", to, "candidates", candidates, "candidateCount", others.size()));
            touched.stubs().add(now);
            touched.stubs().add(to);
        }
    }
}
