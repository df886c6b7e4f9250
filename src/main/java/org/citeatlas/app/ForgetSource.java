package org.citeatlas.app;

import java.util.Map;
import java.util.function.Consumer;
import org.citeatlas.domain.Candidate;
import org.citeatlas.explore.Requirement;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.PaperCounts;
import org.citeatlas.graph.SourceLedger;
import org.citeatlas.graph.WritersTurn;

/** Takes a source out again, with everything that only it brought. */
public final class ForgetSource {
    private final GraphSession session;

    public ForgetSource(GraphSession session) {
        this.session = session;
    }

    /**
     * What went.
     *
     * @param source name of the source
     * @param id its id
     * @param papers papers that no other source knows
     * @param nodes nodes of any kind
     * @param edges edges of any kind
     */
    public record Forgotten(String source, String id, long papers, long nodes, long edges) {}

    /**
     * @param source id, name or path
     * @param waits see {@link WritersTurn#during}
     */
    public Forgotten run(String source, Consumer<String> waits) {
        Graph graph = session.graph();
        return WritersTurn.during(graph, "forgetting", waits, () -> run(graph, source));
    }

    private static Forgotten run(Graph graph, String source) {
        Candidate found = QueryOptions.DEFAULT.names(graph).resolve("source", source);
        long[] before = size(graph);
        long papers = new SourceLedger(graph)
                .forget(found.key(), () -> Lexicon.of(graph).reading())
                .size();
        PaperCounts.count(graph, Requirement.lacking());
        long[] after = size(graph);
        return new Forgotten(found.label(), found.key(), papers, before[0] - after[0], before[1] - after[1]);
    }

    private static long[] size(Graph graph) {
        Map<String, Object> counts = graph.read("RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS edges", Map.of())
                .get(0);
        return new long[] {(Long) counts.getOrDefault("nodes", 0L), (Long) counts.getOrDefault("edges", 0L)};
    }
}
