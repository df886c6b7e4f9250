package org.citeatlas.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is worked out in memory of the rows that a statement reads, because Cypher is not for it. {@code @computed} of a
 * header names one. What it gives reaches the statement behind {@code @rows}, and that behind {@code @graph}, as the list
 * of maps {@code $computed}, the best first, no more than {@code limit}.
 */
public enum Computation {
    /** The works that many read works lead to, by {@code damping}: a map a work. */
    PAGERANK(Reads.NETWORK, "node, rank, score, cited, byCitations", Map.of("damping", ParameterType.FLOAT)),
    /** The stops of the main path by search path count, on the {@code route} global or local: a map a work. */
    MAIN_PATH(Reads.NETWORK, "node, stop, share, cycle", Map.of("route", ParameterType.STRING)),
    /** Groups of nodes that are joined closely, of {@code minSize} or more: a map a group, {@code core} its first nodes. */
    COMMUNITIES(
            Reads.NETWORK,
            "community, size, inside, core",
            Map.of(
                    "by", ParameterType.STRING,
                    "resolution", ParameterType.FLOAT,
                    "seed", ParameterType.INTEGER,
                    "minSize", ParameterType.INTEGER)),
    /** Nodes with most weight into other communities than their own: a map a node. */
    BRIDGES(
            Reads.NETWORK,
            "node, home, to, outside, participation, homeCore, toCore",
            Map.of(
                    "by", ParameterType.STRING,
                    "resolution", ParameterType.FLOAT,
                    "seed", ParameterType.INTEGER,
                    "minSize", ParameterType.INTEGER)),
    /** Themes by centrality and density: a map a theme. */
    THEMATIC_MAP(
            Reads.NETWORK,
            "theme, size, centrality, density, centralityRank, densityRank, themes, quadrant, core",
            Map.of(
                    "resolution", ParameterType.FLOAT,
                    "seed", ParameterType.INTEGER,
                    "minSize", ParameterType.INTEGER)),
    /** Pairs that have common neighbours and are not joined themselves: a map a pair. */
    NEVER_COMBINED(
            Reads.NETWORK,
            "node, other, common, strength, expected, via",
            Map.of("name", ParameterType.ENTITY, "minCommon", ParameterType.INTEGER)),
    /** Years in which a thing was in more papers than usual: a map a burst. Rows without {@code node} are all papers. */
    BURSTS(
            Reads.YEARS,
            "node, from, until, lasts, weight, papers, share, usual, trend",
            Map.of("scale", ParameterType.FLOAT, "gamma", ParameterType.FLOAT, "minPapers", ParameterType.INTEGER));

    /** The parameter that says what joins two nodes, where an exploration leaves that open. */
    static final String BY = "by";

    private final Reads reads;
    private final String gives;
    private final Map<String, ParameterType> settings;

    /** What the columns of the reading statement have to be. */
    private enum Reads {
        NETWORK("node", "others"),
        YEARS("node", "year", "papers");

        private final List<String> columns;

        Reads(String... columns) {
            this.columns = List.of(columns);
        }
    }

    Computation(Reads reads, String gives, Map<String, ParameterType> settings) {
        this.reads = reads;
        this.gives = gives;
        this.settings = Map.copyOf(settings);
    }

    /** The word of the header: {@code main-path}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The columns that the statement which it reads has to return, in order. */
    public List<String> reads() {
        return reads.columns;
    }

    /** The keys of the maps in {@code $computed}. */
    public List<String> gives() {
        return List.of(gives.split(", "));
    }

    /** Parameters that it goes by where an exploration declares them; where not, it has values of its own. */
    Map<String, ParameterType> settings() {
        return settings;
    }

    boolean isOfNetworks() {
        return reads == Reads.NETWORK;
    }

    static Optional<Computation> of(String word) {
        return Arrays.stream(values())
                .filter(computation -> computation.word().equals(word))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Computation::word).collect(Collectors.joining(", "));
    }
}
