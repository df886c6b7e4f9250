package org.citeatlas.app;

import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.graph.Graph;

/** Lists what was imported. */
public final class ListSources {
    private static final String SOURCES = """
            MATCH (s:Source)
            RETURN s.name AS source, s.format AS format, s.state AS state, COUNT { (s)<-[:FROM]-() } AS records,
                   s.rejected AS rejected, datetime.truncate('second', s.importedAt) AS importedAt, s.path AS path, s.id AS id
            ORDER BY s.importedAt, s.path
            """;

    private final GraphSession session;

    public ListSources(GraphSession session) {
        this.session = session;
    }

    /** One row per source, in the order of import. */
    public Answer run() {
        Graph.Rows rows = session.graph().read(SOURCES, Map.of(), Graph.Limits.NONE);
        long open = rows.rows().stream()
                .filter(row -> !"complete".equals(row.get("state")))
                .count();
        String sentence = open == 0
                ? ""
                : open + (open == 1 ? " source is" : " sources are") + " half in: the same import again finishes.";
        return new Answer(
                Layout.TABLE,
                rows.columns(),
                rows.rows(),
                new Coverage(Map.of("sources", rows.rows().size(), "incomplete", open), sentence),
                true,
                "show source {id}");
    }
}
