package org.citeatlas.graph;

import java.util.List;
import java.util.Map;

/** Takes in the nodes and edges that a statement returns; the same one may come several times. */
public interface ElementSink {
    /** Whether this node is still to come: the others need not be read. */
    boolean lacksNode(String elementId);

    /** @param labels in any order @param properties values of the JDK, in any order */
    void node(String elementId, List<String> labels, Map<String, Object> properties);

    /** @param source @param target element ids of its ends @param properties as of a node */
    void edge(String elementId, String type, String source, String target, Map<String, Object> properties);
}
