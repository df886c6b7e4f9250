package org.citeatlas.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strategic diagram of a field: how much each theme is joined with others (centrality), and how tightly it holds
 * together (density). Themes are compared by rank; equal values share the mean of their ranks.
 *
 * <p>Centrality is 10 times the similarities between a term of the theme and one of another, density 100 times those
 * between its own terms divided by the number of terms, each pair once, as in SciMAT. In bibliometrix
 * ({@code thematicMap}) similarity is {@link Similarity#ASSOCIATION_STRENGTH}, and there centrality is not multiplied;
 * it counts a pair between two themes for one of them only, and a term with itself as a pair, so its values differ.
 *
 * @param themes in the order of their communities
 * @see <a href="https://doi.org/10.1007/BF02019280">Callon, Courtial and Laville 1991</a>
 * @see <a href="https://doi.org/10.1016/j.joi.2010.10.002">Cobo et al. 2011</a>, for the factors and the quadrants
 */
public record ThematicMap(List<Theme> themes) {
    private static final double CENTRALITY = 10;
    private static final double DENSITY = 100;

    public ThematicMap {
        themes = List.copyOf(themes);
    }

    /** Where a theme stands; the middle rank and what is above it are high. */
    public enum Quadrant {
        /** High in centrality and density: well developed, and the field builds on it. */
        MOTOR,
        /** Low in centrality, high in density: well developed, on the side. */
        NICHE,
        /** High in centrality, low in density: important and general. */
        BASIC,
        /** Low in both: new, or on its way out. */
        EMERGING_OR_DECLINING;

        private static Quadrant of(boolean central, boolean dense) {
            if (central) {
                return dense ? MOTOR : BASIC;
            }
            return dense ? NICHE : EMERGING_OR_DECLINING;
        }
    }

    /**
     * One community of terms.
     *
     * @param community its number
     * @param size how many terms it has
     * @param centrality 0 or more; without a unit
     * @param density 0 or more; without a unit
     * @param centralityRank from 1, the lowest, to the number of themes
     * @param densityRank from 1, the lowest, to the number of themes
     * @param quadrant by both ranks
     */
    public record Theme(
            int community,
            int size,
            double centrality,
            double density,
            double centralityRank,
            double densityRank,
            Quadrant quadrant) {}

    /**
     * The map of a network of terms.
     *
     * @param similarities undirected; Callon et al. take {@link Similarity#EQUIVALENCE}
     * @param communities of that network
     * @param leastSize communities with fewer terms are no themes, though links to them count; 1 or more
     * @throws IllegalArgumentException if the network is directed, or the communities are not those of its nodes
     */
    public static ThematicMap of(Network similarities, Communities communities, int leastSize) {
        similarities.checkUndirected("A thematic map");
        similarities.checkLength(communities.communityOf().length, "communities");
        double[] outside = new double[communities.count()];
        double[] inside = new double[communities.count()]; // each pair twice
        for (int node = 0; node < similarities.nodes(); node++) {
            int community = communities.communityOf()[node];
            for (int arc = similarities.begin(node); arc < similarities.end(node); arc++) {
                boolean own = communities.communityOf()[similarities.target(arc)] == community;
                (own ? inside : outside)[community] += similarities.weight(arc);
            }
        }
        // sizes descend, so the themes are the first communities
        int themes = (int) Arrays.stream(communities.sizes())
                .filter(size -> size >= leastSize)
                .count();
        double[] centralities = new double[themes];
        double[] densities = new double[themes];
        for (int theme = 0; theme < themes; theme++) {
            centralities[theme] = CENTRALITY * outside[theme];
            densities[theme] = DENSITY * inside[theme] / 2 / communities.sizes()[theme];
        }
        return new ThematicMap(themes(communities.sizes(), centralities, densities));
    }

    private static List<Theme> themes(int[] sizes, double[] centralities, double[] densities) {
        List<Theme> themes = new ArrayList<>();
        double middle = (centralities.length + 1) / 2.0;
        for (int theme = 0; theme < centralities.length; theme++) {
            double centralityRank = rank(centralities, theme);
            double densityRank = rank(densities, theme);
            themes.add(new Theme(
                    theme,
                    sizes[theme],
                    centralities[theme],
                    densities[theme],
                    centralityRank,
                    densityRank,
                    Quadrant.of(centralityRank >= middle, densityRank >= middle)));
        }
        return themes;
    }

    private static double rank(double[] values, int which) {
        int below = 0;
        int equal = 0;
        for (double value : values) {
            below += value < values[which] ? 1 : 0;
            equal += value == values[which] ? 1 : 0;
        }
        return below + (equal + 1) / 2.0;
    }
}
