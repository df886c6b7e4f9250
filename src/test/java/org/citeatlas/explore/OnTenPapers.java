package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.citeatlas.app.compute.ComputeRows;
import org.citeatlas.app.compute.Computed;
import org.citeatlas.app.compute.RowReader;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.NameFold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
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
            Map.entry("author-profile", "name:bob"),
            Map.entry("cited-by", LORA),
            Map.entry("co-authors", "name:ada"),
            Map.entry("co-cited-with", "doi:10.1/5"),
            Map.entry("compare", "lora adapters"),
            Map.entry("coupled-with", QLORA),
            Map.entry("diff", "2017-2021 2022-2023"),
            Map.entry("papers-with-method", "lora"),
            Map.entry("methods-with", "lora"),
            Map.entry("implementations", "lora"),
            Map.entry("mentions-of-paper", LORA),
            Map.entry("lineage", "lora"),
            Map.entry("method-profile", "lora"),
            Map.entry("paths", QLORA + " doi:10.1/9"),
            Map.entry("references", LORA),
            Map.entry("similar-by-methods", LORA),
            Map.entry("neighbours", QLORA),
            Map.entry("reading-list", "lora"),
            Map.entry("emerging", "--gamma 0.1"),
            Map.entry("method-bridges", "--kind method,benchmark"),
            Map.entry("never-combined", "--min-common 1"),
            Map.entry("thematic-map", "--min-size 2"),
            Map.entry("topic-profile", "openalex:tuning"),
            Map.entry("results", "glue"));

    private static Neo4j neo4j;
    private static GraphDatabaseService database;
    private static @Nullable Transaction transaction; // of a test that changes the graph, taken back behind it

    @BeforeAll
    static void buildTheGraph() {
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        database = neo4j.defaultDatabaseService();
        runAll("/cypher/schema/001-keys-and-indexes.cypher");
        runAll("/cypher/schema/003-parts-of-names.cypher");
        runAll("graph.cypher");
        try (Transaction tx = database.beginTx()) {
            foldTheNames(tx);
            tx.commit();
        }
    }

    /** As imports keep them. */
    private static void foldTheNames(Transaction tx) {
        tx.findNodes(Label.label("Entity"))
                .forEachRemaining(entity -> entity.setProperty(
                        "foldedName", NameFold.fold(entity.getProperty("name").toString())));
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

    /** Other versions of two of the papers, until the end of this test; see versions.cypher beside graph.cypher. */
    static void addTheVersions() {
        statements("versions.cypher").forEach(OnTenPapers::change);
    }

    /** Runs a statement that changes the graph until the end of this test. */
    static void change(String cypher) {
        Transaction open = transaction == null ? database.beginTx() : transaction;
        transaction = open;
        open.execute(cypher);
        foldTheNames(open);
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
        Map<String, Object> values = new HashMap<>(Arguments.bind(exploration, texts));
        Map<String, PaperSet> sets = new HashMap<>();
        for (Parameter parameter : exploration.parameters()) {
            if (parameter.type() == ParameterType.PAPERS && values.get(parameter.name()) instanceof String text) {
                sets.put(parameter.name(), papers(text));
                values.put(parameter.name(), papers(text).value());
            }
        }
        return new Asked(exploration, values, "survey".equals(texts.get("in")) ? Shelf.COLLECTION : Shelf.SOURCE, sets);
    }

    /** Years, a date, the kind and the key of a thing such as {@code topic:openalex:nlp}, or the key of an entity. */
    static PaperSet papers(String text) {
        int colon = text.indexOf(':');
        PaperSet.Sort sort = PaperSet.Sort.ofKind(colon < 0 ? "entity" : text.substring(0, colon));
        String key = sort == PaperSet.Sort.ENTITY ? text : text.substring(colon + 1);
        return PaperSet.ofTime(text).orElse(new PaperSet(sort, key, key));
    }

    static Asked ask(String line) {
        Exploration exploration = named(line);
        List<String> words = List.of(line.split(" "));
        return ask(exploration, Arguments.parse(exploration, words.subList(1, words.size())));
    }

    static List<Map<String, Object>> run(Asked asked) {
        Asked ready = computed(asked);
        return rows(ready.cypher(), ready.values());
    }

    /** With what it computes first, where it does. */
    static Asked computed(Asked asked) {
        return asked.exploration().reading().isEmpty()
                ? asked
                : asked.with(Reading.COMPUTED, compute(asked).rows());
    }

    static Computed compute(Asked asked) {
        RowReader reader = new RowReader() {
            @Override
            public <T> T fold(
                    String cypher, Map<String, Object> values, Supplier<T> start, BiConsumer<T, List<Object>> add) {
                return answer(cypher, values, result -> {
                    T total = start.get();
                    result.forEachRemaining(row -> add.accept(
                            total,
                            result.columns().stream().map(row::get).collect(Collectors.toCollection(ArrayList::new))));
                    return total;
                });
            }
        };
        return new ComputeRows(reader).run(asked, Duration.ZERO);
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
        Asked asked = ask(line);
        return CoverageQuestion.of(asked).coverage(run(line).size(), counts(asked));
    }

    /** What the coverage of an answer is made of. */
    static Map<String, Object> counts(Asked asked) {
        CoverageQuestion question = CoverageQuestion.of(asked);
        Map<String, Object> counts =
                new HashMap<>(rows(question.ofPapers(), asked.values()).get(0));
        question.ofValues()
                .ifPresent(sets -> counts.putAll(rows(sets, asked.values()).get(0)));
        return counts;
    }

    static Exploration named(String line) {
        return Shipped.named(line.split(" ")[0]);
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
                // 00…, 02…: fine; the graph of the test has none of these, so the server has not heard of them
                if (!status.gqlStatus().matches("0[02].*")
                        && !status.statusDescription().matches(".*(EVALUATED_ON|SAME_AS|addedAt).*")) {
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
        Asked computed = computed(asked);
        Asked ready = asked.exploration().drawsItsRows()
                ? computed.with(Exploration.ROWS, rows(computed.cypher(), computed.values()))
                : computed;
        return answer(ready.graphCypher().orElseThrow(), ready.values(), result -> {
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
