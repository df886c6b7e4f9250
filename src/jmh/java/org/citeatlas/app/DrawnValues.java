package org.citeatlas.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.ParameterType;
import org.citeatlas.graph.Graph;

/**
 * Values for what explorations require, drawn out of a graph by a seed: half of them by their edges, so that what many
 * papers have to do with is likely, and half evenly.
 */
final class DrawnValues {
    private static final int SAMPLE = 500; // about so many things of each way to draw
    private static final long MODULUS = (1L << 31) - 1; // a prime, as the multiplier
    private static final long MULTIPLIER = 48_271; // Park and Miller, doi:10.1145/63039.63042

    private final Graph graph;
    private final long seed;
    private final Map<ParameterType, List<List<String>>> drawn = new EnumMap<>(ParameterType.class);

    DrawnValues(Graph graph, long seed) {
        this.graph = graph;
        this.seed = seed;
    }

    /** Values for all that the exploration requires; the same for the same round. No two parameters get the same. */
    Map<String, String> of(Exploration exploration, int round) {
        Random random = new Random(seed * 31 + exploration.name().hashCode() + 1_000_003L * round);
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : exploration.parameters()) {
            if (parameter.required() || isNamed(exploration, parameter)) {
                values.put(parameter.name(), value(parameter.type(), values, round, random));
            }
        }
        return values;
    }

    /** Whether it may be given without its name and names something: a person would mostly give it. */
    private static boolean isNamed(Exploration exploration, Parameter parameter) {
        return parameter.type().kind().isPresent()
                && exploration.parameters().get(0).equals(parameter);
    }

    private String value(ParameterType type, Map<String, String> taken, int round, Random random) {
        List<List<String>> samples = drawn.computeIfAbsent(type, this::samples);
        if (samples.isEmpty()) {
            return type.example();
        }
        List<String> sample = samples.get(round % samples.size());
        String value = sample.get(random.nextInt(sample.size()));
        for (int i = 0; i < 10 && taken.containsValue(value); i++) {
            value = sample.get(random.nextInt(sample.size()));
        }
        return value;
    }

    /** Things of the type, as a person could type them; a list for each way to draw, none where the graph has none. */
    private List<List<String>> samples(ParameterType type) {
        List<List<String>> samples =
                switch (type) {
                    case ENTITY, PAPERS -> List.of(
                            ends("(p:Paper)-[:MENTIONS]->(n:Entity)", "'entity:' + n.key"),
                            nodes("(n:Entity)", "'entity:' + n.key"));
                    case WORK, WORK_LIST -> List.of(
                            ends("(p:Paper)-[:CITES]->() WITH DISTINCT p AS n", "n.id"),
                            ends("(p:Paper)-[:CITES]->(n:Paper)", "n.id"),
                            nodes("(n:Paper)", "n.id"),
                            ends("(p:Paper)-[:CITES]->(n:Work)", "n.id"));
                    case AUTHOR -> List.of(
                            ends("(p:Paper)<-[:WROTE]-(n:Author)", "n.key"), nodes("(n:Author)", "n.key"));
                    case TOPIC -> List.of(ends("(p:Paper)-[:ABOUT]->(n:Topic)", "n.key"), nodes("(n:Topic)", "n.key"));
                    case VENUE -> List.of(
                            ends("(p:Paper)-[:PUBLISHED_IN]->(n:Venue)", "n.key"), nodes("(n:Venue)", "n.key"));
                    case INSTITUTION -> List.of(
                            ends("(p:Author)-[:AFFILIATED_WITH]->(n:Institution)", "n.key"),
                            nodes("(n:Institution)", "n.key"));
                    case REPOSITORY -> List.of(
                            ends("(p:Paper)-[:HAS_REPOSITORY]->(n:Repository)", "n.url"), nodes("(n:Repository)", "n.url"));
                    case SOURCE -> List.of(nodes("(n:Source)", "n.id"));
                    case COLLECTION -> List.of(nodes("(n:Collection)", "n.name"));
                    default -> List.of();
                };
        List<List<String>> found = new ArrayList<>(samples);
        found.removeIf(List::isEmpty);
        return found;
    }

    /** What is at the end of edges of papers drawn evenly. */
    private List<String> ends(String pattern, String value) {
        String label = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf(')'));
        return sample("(p:" + label + ")", "p", "MATCH " + pattern.replaceFirst(":" + label, ""), value);
    }

    private List<String> nodes(String pattern, String value) {
        return sample(pattern, "n", "", value);
    }

    private List<String> sample(String pattern, String by, String on, String value) {
        long all = (Long) graph.read("MATCH " + pattern + " RETURN count(*) AS all", Map.of())
                .get(0)
                .get("all");
        String cypher = "MATCH " + pattern + " WITH " + by + ", (id(" + by
                + ") % $modulus + 1) * $multiplier % $modulus * $multiplier % $modulus AS drawn WHERE drawn < $below " + on
                + " RETURN " + value + " AS value ORDER BY value";
        List<String> values = new ArrayList<>();
        graph.read(
                        cypher,
                        Map.of(
                                "modulus",
                                MODULUS,
                                "multiplier",
                                MULTIPLIER + seed,
                                "below",
                                all <= SAMPLE ? MODULUS : MODULUS / all * SAMPLE))
                .forEach(row -> values.add(String.valueOf(row.get("value"))));
        Collections.shuffle(values, new Random(seed));
        return values;
    }
}
