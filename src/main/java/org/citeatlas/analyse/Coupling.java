package org.citeatlas.analyse;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeatlas.analyse.Network.Parallel;

/**
 * Works joined by how many others they share: by what they cite, or by who cites them.
 *
 * @param network undirected, one node a work, weighted by how many others both ends share
 * @param occurrences how many others each work has in all, of those that were counted; for {@link Similarity}. Handed
 *     over, not copied
 * @param leftOut the others that were not counted, because more works share them than was allowed; ascending
 */
public record Coupling(Network network, double[] occurrences, int[] leftOut) {

    /**
     * Bibliographic coupling: two works are joined by each reference that they share.
     *
     * @param citations directed, from the citing to the cited work; weights have no part in it
     * @param mostCiting a work that more than this many others cite is not counted: it would join all of them, with a
     *     number of pairs that grows with its square, and says little on what they have in common. 2 or more
     * @throws IllegalArgumentException if the network is undirected, or the bound is below 2
     * @see <a href="https://doi.org/10.1002/asi.5090140103">Kessler 1963</a>
     */
    public static Coupling bibliographic(Network citations, int mostCiting) {
        citations.checkDirected("Bibliographic coupling");
        return fold(citations, citations.reversed(), mostCiting);
    }

    /**
     * Co-citation: two works are joined by each work that cites both.
     *
     * @param citations directed, from the citing to the cited work; weights have no part in it
     * @param mostReferences a work with more than this many references is not counted, as a list of a field would join
     *     everything in it; 2 or more
     * @throws IllegalArgumentException if the network is undirected, or the bound is below 2
     * @see <a href="https://doi.org/10.1002/asi.4630240406">Small 1973</a>
     */
    public static Coupling cocitation(Network citations, int mostReferences) {
        citations.checkDirected("Co-citation");
        return fold(citations.reversed(), citations, mostReferences);
    }

    /** The network of works alone, weighted by the cosine of what they have: from above 0 to 1. */
    public Network cosine() {
        return Similarity.COSINE.of(network, occurrences);
    }

    /**
     * Counts for each work what its others lead back to.
     *
     * @param others what each work shares with others
     * @param works the same the other way round
     */
    private static Coupling fold(Network others, Network works, int most) {
        if (most < 2) {
            throw new IllegalArgumentException("what at most " + most + " works share joins none; allow 2 or more");
        }
        NetworkBuilder joined = Network.undirected(others.nodes());
        double[] occurrences = new double[others.nodes()];
        Row row = new Row(others.nodes());
        for (int work = 0; work < others.nodes(); work++) {
            for (int arc = others.begin(work); arc < others.end(work); arc++) {
                int other = others.target(arc);
                if (works.degree(other) <= most) {
                    occurrences[work]++;
                    row.count(works, other, work);
                }
            }
            row.empty(work, joined);
        }
        return new Coupling(joined.build(Parallel.SUMMED), occurrences, above(most, works));
    }

    private static int[] above(int most, Network works) {
        int[] degrees = works.degrees();
        return IntStream.range(0, degrees.length)
                .filter(other -> degrees[other] > most)
                .toArray();
    }

    /** How often the work at hand was met together with each other one. */
    private static final class Row {
        private final int[] counts;
        private int[] met = new int[16];
        private int size;

        Row(int works) {
            counts = new int[works];
        }

        /** Counts those behind the work itself, so that each pair comes up once. */
        void count(Network works, int other, int work) {
            int end = works.end(other);
            for (int arc = works.arc(other, work) + 1; arc < end; arc++) {
                int partner = works.target(arc);
                if (counts[partner]++ == 0) {
                    met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
                    met[size++] = partner;
                }
            }
        }

        void empty(int work, NetworkBuilder joined) {
            for (int i = 0; i < size; i++) {
                joined.edge(work, met[i], counts[met[i]]);
                counts[met[i]] = 0;
            }
            size = 0;
        }
    }
}
