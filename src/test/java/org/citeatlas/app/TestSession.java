package org.citeatlas.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.explore.Shipped;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.TestGraph;

/** A session over the test server's graph, emptied. */
final class TestSession {
    private TestSession() {}

    static GraphSession empty() {
        TestGraph.empty();
        return new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
    }

    /** The same, with the corpus that ships. */
    static GraphSession ofStarter() {
        GraphSession session = empty();
        new ImportPapers(session).run(new ImportRequest(List.of("starter")), ImportProgress.NONE);
        return session;
    }

    /** The answer of a shipped exploration. @param values names of parameters, and behind each what is typed for it */
    static Answer run(GraphSession session, String name, String... values) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i], values[i + 1]);
        }
        return new RunExploration(session).run(Shipped.named(name), given, QueryOptions.DEFAULT);
    }

    static Graph graph(GraphSession session) {
        return session.graph();
    }
}
