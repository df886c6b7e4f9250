package org.citeatlas.app.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.analyse.Coupling;
import org.citeatlas.analyse.Network;
import org.citeatlas.analyse.NetworkBuilder;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Linkage;

/** Takes in rows of a node and the others that it points to, and makes a network of them. */
final class NetworkRows {
    /** A list of references or a common method that joins more than this says little on what it joins. */
    private static final int MOST_SHARED = 1_000;

    private final Names nodes = new Names();
    private final Names others;
    private final List<int[]> rows = new ArrayList<>(); // of each: the node, then its others

    /** Names in the order in which they were met. */
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();

        int number(String name) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(name, next);
            return known == null ? next : known;
        }

        List<String> sorted() {
            return numbers.keySet().stream().sorted().toList();
        }

        /** For each number its place among the sorted names. */
        int[] places(List<String> sorted) {
            int[] places = new int[sorted.size()];
            for (int place = 0; place < places.length; place++) {
                places[Objects.requireNonNull(numbers.get(sorted.get(place)))] = place;
            }
            return places;
        }
    }

    /** @param linkage where others are of the same sort as nodes, a name is one node whichever side it is on */
    NetworkRows(Linkage linkage) {
        boolean othersAlone = linkage == Linkage.CO_OCCURRENCE || linkage == Linkage.CO_CITATION;
        others = othersAlone ? new Names() : nodes;
    }

    /** @throws CiteatlasException (failed) for values that are no name and no list of names */
    void add(List<Object> row) {
        if (!(row.get(0) instanceof String node) || !(row.get(1) instanceof List<?> list)) {
            throw notARow(row);
        }
        int[] numbers = new int[list.size() + 1];
        numbers[0] = nodes.number(node);
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String other)) {
                throw notARow(row);
            }
            numbers[i + 1] = others.number(other);
        }
        rows.add(numbers);
    }

    private static CiteatlasException notARow(List<Object> row) {
        return CiteatlasException.failed("The statement that is read returns " + row
                + ", and should return a node's name and the list of the names of its others.");
    }

    /** The network of those rows; they are gone afterwards. */
    Projection projection(Linkage linkage) {
        Projection citations = directed();
        return switch (linkage) {
            case CITATIONS -> citations;
            case COUPLING ->
                folded(citations, Coupling.bibliographic(citations.network(), MOST_SHARED), linkage, "cited by");
            case CO_CITATION -> othersOnly(cocited(citedAgain(citations), linkage));
            case CO_OCCURRENCE -> othersOnly(cocited(citations, linkage));
        };
    }

    /** Others first where they are of another sort. */
    private Projection directed() {
        List<String> names = others.sorted();
        int[] otherPlaces = others.places(names);
        int[] nodePlaces = otherPlaces;
        if (nodes != others) {
            List<String> nodeNames = nodes.sorted();
            nodePlaces = nodes.places(nodeNames);
            int before = names.size();
            for (int i = 0; i < nodePlaces.length; i++) {
                nodePlaces[i] += before;
            }
            names = new ArrayList<>(names);
            names.addAll(nodeNames);
        }
        NetworkBuilder builder = Network.directed(names.size());
        for (int[] row : rows) {
            for (int i = 1; i < row.length; i++) {
                builder.edge(nodePlaces[row[0]], otherPlaces[row[i]]);
            }
        }
        int read = rows.size();
        rows.clear();
        Network network = builder.build(Network.Parallel.ONCE);
        double[] cited = new double[names.size()];
        network.forEachArc((citing, other, weight) -> cited[other]++);
        return new Projection(names, network, cited, Linkage.CITATIONS, read, "");
    }

    private static Projection cocited(Projection citations, Linkage linkage) {
        return folded(citations, Coupling.cocitation(citations.network(), MOST_SHARED), linkage, "that name");
    }

    /** Without works that are cited once: they are joined with the whole list of references that they come from. */
    private static Projection citedAgain(Projection citations) {
        Network all = citations.network();
        NetworkBuilder again = Network.directed(all.nodes());
        all.forEachArc((citing, cited, weight) -> {
            if (citations.occurrences()[cited] > 1) {
                again.edge(citing, cited);
            }
        });
        return citations.with(again.build(Network.Parallel.ONCE));
    }

    private static Projection folded(Projection citations, Coupling coupling, Linkage linkage, String how) {
        int left = coupling.leftOut().length;
        String remark = left == 0 ? "" : left + " works " + how + " more than " + MOST_SHARED + " others join nothing";
        return new Projection(
                citations.names(), coupling.network(), coupling.occurrences(), linkage, citations.rows(), remark);
    }

    private Projection othersOnly(Projection joined) {
        int count = others.numbers.size();
        NetworkBuilder builder = Network.undirected(count);
        joined.network().forEachArc((one, other, weight) -> {
            if (other > one) { // each edge once
                builder.edge(one, other, weight);
            }
        });
        return new Projection(
                List.copyOf(joined.names().subList(0, count)),
                builder.build(Network.Parallel.SUMMED),
                Arrays.copyOf(joined.occurrences(), count),
                joined.linkage(),
                joined.rows(),
                joined.remark());
    }
}
