package org.citeatlas.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.app.GraphCounts;
import org.citeatlas.app.ServerVersion;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Schema;
import org.citeatlas.graph.SourceLedger;

/** What a graph that answers holds. It is only read: its schema stays as it is. */
final class GraphFacts {
    private GraphFacts() {}

    /**
     * Connects, and looks.
     *
     * @throws CiteatlasException where it cannot be reached or read
     */
    static List<Fact> of(BoltLogin login) {
        try (Graph graph = Graph.connect(() -> login)) {
            List<Fact> facts = new ArrayList<>();
            facts.add(Fact.well("graph", "server", ServerVersion.of(graph)));
            int schema = Schema.version(graph);
            facts.add(new Fact(
                    "graph",
                    "schema",
                    schema + (schema < Schema.latest() ? ", brought to " + Schema.latest() + " when it is used" : ""),
                    schema > Schema.latest()
                            ? String.valueOf(Schema.newer("It", schema).getMessage())
                            : ""));
            facts.add(Fact.well("graph", "nodes", counts(new GraphCounts(graph).nodes())));
            facts.add(Fact.well("graph", "edges", counts(new GraphCounts(graph).edges())));
            if (new SourceLedger(graph).anyUnfinished()) {
                facts.add(new Fact(
                        "graph",
                        "sources",
                        "an import or a forget was not ended",
                        "'sources' shows which: say the same import or forget again."));
            }
            return facts;
        }
    }

    private static String counts(Map<String, Object> counts) {
        String some = counts.entrySet().stream()
                .filter(entry -> !Long.valueOf(0).equals(entry.getValue()))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "none" : some;
    }
}
