package org.citeatlas.export.cypher;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.GraphNode;

/**
 * The label and the property that find a node again.
 *
 * @param value of the property, unique among the nodes of the label
 */
record NodeKey(String label, String property, String value) {
    /** As in model.md. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("Work", "id"),
            Map.entry("Entity", "key"),
            Map.entry("Repository", "url"),
            Map.entry("ProjectPage", "url"),
            Map.entry("Topic", "key"),
            Map.entry("Author", "key"),
            Map.entry("Venue", "key"),
            Map.entry("Institution", "key"),
            Map.entry("Source", "id"),
            Map.entry("Collection", "name"),
            Map.entry("Mark", "name"),
            Map.entry("Absent", "id"));

    static NodeKey of(GraphNode node) {
        for (String label : node.labels()) {
            String property = KEYS.get(label);
            if (property != null && node.properties().get(property) instanceof String value) {
                return new NodeKey(label, property, value);
            }
        }
        // a node of somebody else's graph, or one that a query made up
        List<String> labels = node.labels();
        return new NodeKey(labels.isEmpty() ? "Exported" : labels.get(0), "exportId", node.id());
    }

    String constraint() {
        return "CREATE CONSTRAINT IF NOT EXISTS FOR (n:" + CypherLiteral.name(label) + ") REQUIRE n."
                + CypherLiteral.name(property) + " IS UNIQUE;\n";
    }

    /** {@code :Work {id: expression}}. */
    String pattern(String expression) {
        return ":" + CypherLiteral.name(label) + " {" + CypherLiteral.name(property) + ": " + expression + "}";
    }
}
