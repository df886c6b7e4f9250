package org.citeatlas.graph.spool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/**
 * Takes nodes and edges in as they come, each once, and gives them out sorted. In the heap are ids and numbers, some hundred
 * bytes a node and some fifty an edge; properties are in a file where they are many.
 */
public final class SubgraphSpool {
    private final ElementNumbers nodeNumbers = new ElementNumbers();
    private final ElementNumbers edgeNumbers = new ElementNumbers();
    private final Records nodeRecords = new Records();
    private final Records edgeRecords = new Records();
    private final Map<List<String>, List<String>> labelSets = new HashMap<>();
    private final List<Head> heads = new ArrayList<>(); // of nodes, in the order in which their records came
    private final Map<String, Integer> typeNumbers = new HashMap<>();
    private int[] ends = new int[1 << 8]; // of edges by number: source, target and type of each

    /** What is kept of a node in the heap. */
    record Head(int number, String id, List<String> labels) {}

    /** Whether this node is still to be taken in. */
    public boolean lacksNode(String elementId) {
        return !nodeRecords.has(nodeNumbers.of(elementId));
    }

    /** Takes a node in that it lacks. */
    public void node(String elementId, GraphNode node) {
        int number = nodeNumbers.of(elementId);
        List<String> labels = labelSets.computeIfAbsent(node.labels(), List::copyOf);
        heads.add(new Head(number, node.id(), labels));
        nodeRecords.put(number, node.properties());
    }

    /** Takes an edge in, unless it has it. */
    public void edge(String elementId, String type, String source, String target, Map<String, Object> properties) {
        int number = edgeNumbers.of(elementId);
        if (edgeRecords.has(number)) {
            return;
        }
        if (3 * number + 2 >= ends.length) {
            ends = Arrays.copyOf(ends, ends.length + (ends.length >> 1));
        }
        ends[3 * number] = nodeNumbers.of(source);
        ends[3 * number + 1] = nodeNumbers.of(target);
        ends[3 * number + 2] = typeNumbers.computeIfAbsent(type, name -> typeNumbers.size());
        edgeRecords.put(number, properties);
    }

    /**
     * The nodes at the ends of edges that are still to be taken in, by their element ids.
     *
     * @param use what is done with them, some thousand at a time; may take nodes in
     */
    public void forEachMissing(int atOnce, Consumer<List<String>> use) {
        int known = nodeNumbers.size();
        List<String> missing = new ArrayList<>();
        for (int number = 0; number < known; number++) {
            if (!nodeRecords.has(number)) {
                missing.add(nodeNumbers.id(number));
            }
            if (missing.size() == atOnce || number == known - 1 && !missing.isEmpty()) {
                use.accept(List.copyOf(missing));
                missing.clear();
            }
        }
    }

    /** Stable ids of the nodes that it holds, which begin so; without that beginning. */
    public List<String> idsBehind(String prefix) {
        return heads.stream()
                .map(Head::id)
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .toList();
    }

    /** All of it, sorted by id; edges that share an id by their properties. Nothing may be taken in any more. */
    public Subgraph sorted() {
        heads.sort(Comparator.comparing(Head::id)
                .thenComparing(head -> nodeRecords.get(head.number()).toString()));
        int[] ranks = new int[nodeNumbers.size()];
        Arrays.fill(ranks, -1);
        int rank = -1;
        List<Head> nodes = new ArrayList<>();
        for (Head head : heads) {
            if (nodes.isEmpty() || !nodes.get(rank).id().equals(head.id())) {
                nodes.add(head);
                rank++;
            }
            ranks[head.number()] = rank;
        }
        SortedEdges edges = new SortedEdges(
                nodes.stream().map(Head::id).toList(), types(), ends(ranks), edgeRecords, edgeNumbers.size());
        return new SpooledSubgraph(nodes, nodeRecords, edges);
    }

    private List<String> types() {
        String[] types = new String[typeNumbers.size()];
        typeNumbers.forEach((type, number) -> types[number] = type);
        return List.of(types);
    }

    /** The ends of the edges as ranks of nodes. */
    private int[] ends(int[] ranks) {
        return IntStream.range(0, 3 * edgeNumbers.size())
                .map(at -> at % 3 == 2 ? ends[at] : ranks[ends[at]])
                .toArray();
    }
}
