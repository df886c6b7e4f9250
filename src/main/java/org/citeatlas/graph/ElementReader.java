package org.citeatlas.graph;

import java.util.Map;

/** Gives the nodes and edges of statements, all in one transaction. */
public interface ElementReader {
    /** Runs a statement that only reads; what stands in its rows, in lists, maps or paths, goes into the sink. */
    void read(String cypher, Map<String, Object> parameters, ElementSink into);
}
