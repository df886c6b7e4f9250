package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.citeatlas.domain.Answer.Coverage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResultTransformer;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** The shipped explorations on ten papers; see graph.cypher beside this class's resources. */
abstract class OnTenPapers {
    static final String LORA = "arxiv:2106.00001";
    static final String QLORA = "arxiv:2205.00002";
    static final String CHAT = "arxiv:2303.00003";

    /** What follows the name of each exploration that needs a value; the others run without one. */
    static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("adoption", "lora"),
            Map.entry("cited-by", LORA),
            Map.entry("co-authors", "name:ada"),
            Map.entry("co-cited-with", "doi:10.1/5"),
            Map.entry("coupled-with", QLORA),
            Map.entry("papers-with-method", "lora"),
            Map.entry("methods-with", "lora"),
            Map.entry("implementations", "lora"),
            Map.entry("mentions-of-paper", LORA),
            Map.entry("lineage", "lora"),
            Map.entry("method-profile", "lora"),
            Map.entry("paths", QLORA + " --to doi:10.1/9"),
            Map.entry("references", LORA),
            Map.entry("results", "glue"),
            Map.entry("similar-by-methods", LORA));

    private static Neo4j neo4j;
    private static GraphDatabaseService database;
    private static @Nullable Transaction transaction; // of a test that changes the graph, taken back behind it

    @BeforeAll
    static void buildTheGraph() {
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        database = neo4j.defaultDatabaseService();
        runAll("/cypher/schema/001-keys-and-indexes.cypher");
        runAll("graph.cypher");
    }

    static void runAll(String resource) {
        statements(resource).forEach(database::executeTransactionally);
    }

    static List<String> statements(String resource) {
        try (InputStream in = ExplorationsIT.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CypherText(text)
                    .statements().stream().map(CypherText.Statement::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    /** Runs a statement that changes the graph until the end of this test. */
    static void change(String cypher) {
        Transaction open = transaction == null ? database.beginTx() : transaction;
        transaction = open;
        open.execute(cypher);
    }

    @AfterEach
    void takeBackWhatWasChanged() {
        if (transaction != null) {
            transaction.rollback();
            transaction = null;
        }
    }

    static Map<String, String> valuesFor(Exploration exploration) {
        String values = VALUES.get(exploration.name());
        return values == null ? Map.of() : Arguments.parse(exploration, List.of(values.split(" ")));
    }

    static Asked ask(Exploration exploration, Map<String, String> texts) {
        return new Asked(
                exploration,
                Arguments.bind(exploration, texts),
                "survey".equals(texts.get("in")) ? Shelf.COLLECTION : Shelf.SOURCE);
    }

    static Asked ask(String line) {
        Exploration exploration = named(line);
        List<String> words = List.of(line.split(" "));
        return ask(exploration, Arguments.parse(exploration, words.subList(1, words.size())));
    }

    static List<Map<String, Object>> run(Asked asked) {
        return rows(asked.cypher(), asked.values());
    }

    static List<Map<String, Object>> run(String line) {
        return run(ask(line));
    }

    static List<List<Object>> rows(String line, String... columns) {
        return run(line).stream()
                .map(row -> Arrays.stream(columns).map(row::get).toList())
                .toList();
    }

    static Coverage coverage(String line) {
        CoverageQuestion question = CoverageQuestion.of(ask(line));
        return question.coverage(
                run(line).size(), rows(question.cypher(), ask(line).values()).get(0));
    }

    static Exploration named(String line) {
        return ExplorationCatalogue.of(
                        ExplorationFiles.shipped(), new ExplorationFiles.Loaded(List.of(), List.of()), Set.of())
                .get(line.split(" ")[0]);
    }

    static List<Map<String, Object>> rows(String cypher, Map<String, Object> values) {
        return answer(cypher, values, result -> result.stream().toList());
    }

    static <T> T answer(String cypher, Map<String, Object> values, ResultTransformer<T> transformer) {
        Transaction open = transaction;
        return open == null
                ? database.executeTransactionally(cypher, values, transformer)
                : transformer.apply(open.execute(cypher, values));
    }

    static List<String> warnings(String cypher, Map<String, Object> values) {
        return answer("EXPLAIN " + cypher, values, result -> {
            List<String> found = new ArrayList<>();
            result.getGqlStatusObjects().forEach(status -> {
                // 00…, 02…: fine; the graph of the test has none of these edges, so the server has not heard of them
                if (!status.gqlStatus().matches("0[02].*")
                        && !status.statusDescription().matches(".*(EVALUATED_ON|SAME_AS).*")) {
                    found.add(status.gqlStatus() + " " + status.statusDescription());
                }
            });
            return found;
        });
    }

    static Drawn drawn(String line) {
        return graph(ask(line));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Nodes are written {@code Label name}. */
    record Drawn(Set<String> nodes, Set<String> edges) {
        List<String> ends(String label) {
            return nodes.stream()
                    .filter(node -> node.startsWith(label + " "))
                    .map(node -> node.substring(label.length() + 1))
                    .toList();
        }
    }

    static Drawn graph(Asked asked) {
        Drawn drawn = new Drawn(new LinkedHashSet<>(), new LinkedHashSet<>());
        return answer(asked.graphCypher().orElseThrow(), asked.values(), result -> {
            result.forEachRemaining(row -> row.values().forEach(value -> collect(value, drawn)));
            return drawn;
        });
    }

    static void collect(Object value, Drawn drawn) {
        Consumer<Object> each = part -> collect(part, drawn);
        if (value instanceof Path path) {
            path.forEach(each);
        } else if (value instanceof List<?> list) {
            list.forEach(each);
        } else if (value instanceof Relationship edge) {
            drawn.edges().add(edge.getElementId());
            List.of(edge.getNodes()).forEach(each);
        } else if (value instanceof Node node) {
            Object name = node.getProperty("title", node.getProperty("name", node.getProperty("label", "")));
            node.getLabels().forEach(label -> drawn.nodes().add(label.name() + " " + name));
        } else {
            assertThat(value).isNull();
        }
    }
}
