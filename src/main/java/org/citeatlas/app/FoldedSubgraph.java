package org.citeatlas.app;

import java.util.List;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/** A one-mode network, sorted by id. */
record FoldedSubgraph(List<GraphNode> nodes, List<GraphEdge> edges) implements Subgraph {}
