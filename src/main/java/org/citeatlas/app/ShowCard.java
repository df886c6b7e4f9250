package org.citeatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Candidate;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NameIndex;
import org.citeatlas.graph.PaperOrigins;

/** Shows one thing with all that hangs on it. */
public final class ShowCard {
    /** What can be shown, as it is typed. */
    public static final List<String> KINDS = NameIndex.KINDS;

    private final GraphSession session;

    public ShowCard(GraphSession session) {
        this.session = session;
    }

    /**
     * A card: one row whose list values are sections.
     *
     * @throws org.citeatlas.domain.AmbiguousNameException where the name fits several things of this kind
     */
    public Answer run(String kind, String name, QueryOptions options) {
        Graph graph = session.graph();
        Candidate thing = options.names(graph).resolve(kind, name);
        String statement = NameIndex.general(kind);
        Graph.Rows rows = graph.readNamed("show/" + statement, Map.of("key", thing.key()), options.limits());
        Map<String, Object> card =
                new LinkedHashMap<>(Sentences.cutIn(rows.rows()).get(0));
        if (statement.equals("paper")) {
            card.put("values", PaperOrigins.of(graph, thing.key()));
        }
        card.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
        return Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE);
    }
}
