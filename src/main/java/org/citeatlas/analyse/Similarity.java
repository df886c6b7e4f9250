package org.citeatlas.analyse;

/**
 * How alike two things are that occur together, corrected for how often each occurs at all.
 *
 * @see <a href="https://doi.org/10.1002/asi.21075">van Eck and Waltman 2009</a>, who compare the measures
 */
public enum Similarity {
    /**
     * {@code c / (a · b)}: proportional to how many more co-occurrences there are than if both occurred at random. Also
     * known as proximity or probabilistic affinity index. For {@code a} and {@code b}, bibliometrix takes occurrences
     * ({@code normalizeSimilarity}, "association"), and VOSviewer the total strength of links, times twice the weight of
     * all edges ({@link #ratioToExpected}).
     */
    ASSOCIATION_STRENGTH,
    /** {@code c / √(a · b)}: Salton's cosine, from 0 to 1 where no co-occurrence count exceeds an occurrence count. */
    COSINE,
    /**
     * {@code c² / (a · b)}: the square of the cosine; the equivalence index of co-word analysis.
     *
     * @see <a href="https://doi.org/10.1007/BF02019280">Callon, Courtial and Laville 1991</a>
     */
    EQUIVALENCE;

    /**
     * The same edges, weighted by similarity.
     *
     * @param together undirected; weights are how often both ends occur together
     * @param occurrences how often each node occurs at all, by number; above 0 for nodes with edges
     * @throws IllegalArgumentException if the network is directed, there is not one number a node, or one is not above 0
     */
    public Network of(Network together, double[] occurrences) {
        together.checkUndirected("Similarity");
        together.checkLength(occurrences.length, "numbers of occurrences");
        double[] weights = new double[together.arcs()];
        for (int node = 0; node < together.nodes(); node++) {
            for (int arc = together.begin(node); arc < together.end(node); arc++) {
                check(node, occurrences[node]);
                weights[arc] = of(together.weight(arc), occurrences[node], occurrences[together.target(arc)]);
            }
        }
        return together.withWeights(weights);
    }

    /** The similarity of two things. @param together how often both occur together @param one how often one does at all */
    public double of(double together, double one, double other) {
        return switch (this) {
            case ASSOCIATION_STRENGTH -> together / (one * other);
            case COSINE -> together / Math.sqrt(one * other);
            case EQUIVALENCE -> together * together / (one * other);
        };
    }

    private static void check(int node, double occurrences) {
        if (!(occurrences > 0)) {
            throw new IllegalArgumentException("node " + node + " has edges, but occurs " + occurrences
                    + " times; give it as many occurrences as its largest edge or more");
        }
    }

    /**
     * Association strength as VOSviewer and {@link Communities} like it: how often both ends occur together, divided by
     * how often they would if every edge fell where the strengths of the nodes let it fall. Above 1 is more than by
     * chance.
     *
     * @param together undirected; weights are how often both ends occur together
     */
    public static Network ratioToExpected(Network together) {
        Network strength = ASSOCIATION_STRENGTH.of(together, together.strengths());
        double all = 2 * together.totalWeight();
        double[] weights = new double[strength.arcs()];
        for (int arc = 0; arc < weights.length; arc++) {
            weights[arc] = strength.weight(arc) * all;
        }
        return strength.withWeights(weights);
    }
}
