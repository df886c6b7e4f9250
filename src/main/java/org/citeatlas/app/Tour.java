package org.citeatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.Graph;

/** Chooses eight questions that the graph at hand has answers to, each a command line that a newcomer can type. */
public final class Tour {
    /** The name that most papers mention, of those that a paper here introduces where there are any; and that paper. */
    private static final String SUBJECT = """
            MATCH (m:Entity)<-[:MENTIONS]-(p:Paper)
            WHERE m.kind IN ['method', 'model'] AND NOT coalesce(m.generic, false)
            WITH m, count(DISTINCT p.work) AS papers
            ORDER BY papers DESC, m.key
            LIMIT 50
            OPTIONAL MATCH (m)<-[:INTRODUCES]-(p:Paper)
            WITH m, papers, p
            ORDER BY p.id
            WITH m, papers, collect(p.id)[0] AS introducedIn
            ORDER BY introducedIn IS NULL, papers DESC, m.key
            LIMIT 1
            RETURN m.name AS name, 'entity:' + m.key AS key, papers,
                   coalesce(introducedIn, [(m)<-[:MENTIONS]-(p:Paper) | p.id][0]) AS paper,
                   EXISTS { (m)<-[:IMPLEMENTS]-() } AS hasCode
            """;

    private static final String HAS = """
            RETURN EXISTS { (:Paper)-[:CITES]->(:Paper) } AS citations,
                   EXISTS { (p:Paper) WHERE p.year IS NOT NULL } AS years
            """;

    private final GraphSession session;

    public Tour(GraphSession session) {
        this.session = session;
    }

    /**
     * One question.
     *
     * @param question as a person asks it
     * @param line the command line that answers it
     */
    public record Stop(String question, String line) {}

    /** Eight of them, in the order in which to ask. @throws CiteatlasException (failed) where the graph is empty */
    public List<Stop> run() {
        Graph graph = session.graph();
        if (new GraphCounts(graph).papers() == 0) {
            throw CiteatlasException.failed("There is nothing to walk through yet. " + Stats.EMPTY);
        }
        List<Map<String, Object>> subject = graph.read(SUBJECT, Map.of());
        Map<String, Object> has = graph.read(HAS, Map.of()).get(0);
        boolean citations = Boolean.TRUE.equals(has.get("citations"));
        boolean years = Boolean.TRUE.equals(has.get("years"));
        return subject.isEmpty() ? withoutNames(citations, years) : about(subject.get(0), citations, years);
    }

    private static List<Stop> about(Map<String, Object> subject, boolean citations, boolean years) {
        String name = String.valueOf(subject.get("name"));
        String key = quoted(String.valueOf(subject.get("key")));
        boolean hasCode = Boolean.TRUE.equals(subject.get("hasCode"));
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("What do these papers work with?", "top-methods"));
        stops.add(new Stop("Who works with " + name + ", and what do they say of it?", "papers-with-method " + key));
        stops.add(
                new Stop("Which sentence says so?", "why " + quoted(String.valueOf(subject.get("paper"))) + " " + key));
        stops.add(
                hasCode
                        ? new Stop("Which code exists for " + name + "?", "implementations " + key)
                        : new Stop("Which papers come with code?", "papers-with-code"));
        stops.add(new Stop("What to read on " + name + ", and in which order?", "reading-list " + key));
        stops.add(
                citations
                        ? new Stop("Which parts does the field have?", "communities")
                        : new Stop("What goes together?", "method-communities"));
        stops.add(
                years
                        ? new Stop("What has come up of late?", "emerging")
                        : new Stop("What has nobody combined?", "never-combined"));
        stops.add(new Stop("What is not in the graph, so that no answer can count it?", "coverage"));
        return stops;
    }

    /** Papers whose texts mention nothing known, or that came without texts. */
    private static List<Stop> withoutNames(boolean citations, boolean years) {
        return List.of(
                new Stop("What is in the graph?", "stats"),
                new Stop("Where did it come from?", "sources"),
                new Stop("What are these papers about?", "topics"),
                new Stop("Who wrote them?", "authors"),
                new Stop("Where were they published?", "venues"),
                citations
                        ? new Stop("Which parts does the field have?", "communities")
                        : new Stop("What is cited most?", "most-cited"),
                years && citations
                        ? new Stop("How did it come about?", "main-path")
                        : new Stop("What is cited, and not in the graph?", "dangling"),
                new Stop("What is not in the graph, so that no answer can count it?", "coverage"));
    }

    private static String quoted(String text) {
        return text.matches("[\\w:./-]+")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
