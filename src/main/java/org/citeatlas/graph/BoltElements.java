package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** Nodes and edges as the driver gives them. */
record BoltElements(TransactionContext tx) implements ElementReader {
    @Override
    public void read(String cypher, Map<String, Object> parameters, ElementSink into) {
        tx.run(cypher, parameters).forEachRemaining(row -> row.values().forEach(value -> give(value, into)));
    }

    private static void give(Value value, ElementSink into) {
        switch (value.type().name()) {
            case "NODE" -> give(value.asNode(), into);
            case "RELATIONSHIP" -> give(value.asRelationship(), into);
            case "PATH" -> {
                value.asPath().nodes().forEach(node -> give(node, into));
                value.asPath().relationships().forEach(edge -> give(edge, into));
            }
            case "LIST OF ANY?", "MAP" -> value.values().forEach(item -> give(item, into));
            default -> {
                // A plain value is no part of a graph.
            }
        }
    }

    private static void give(Node node, ElementSink into) {
        if (into.lacksNode(node.elementId())) {
            List<String> labels = new ArrayList<>();
            node.labels().forEach(labels::add);
            into.node(node.elementId(), labels, GraphValues.unsorted(node));
        }
    }

    private static void give(Relationship edge, ElementSink into) {
        into.edge(
                edge.elementId(),
                edge.type(),
                edge.startNodeElementId(),
                edge.endNodeElementId(),
                GraphValues.unsorted(edge));
    }
}
