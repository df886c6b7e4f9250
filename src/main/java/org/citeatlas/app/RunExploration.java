package org.citeatlas.app;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.citeatlas.app.compute.ComputeRows;
import org.citeatlas.app.compute.Computed;
import org.citeatlas.app.compute.RowReader;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Arguments;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.CoverageQuestion;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.PaperSet;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.ParameterType;
import org.citeatlas.explore.Reading;
import org.citeatlas.explore.Shelf;
import org.citeatlas.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Answers a canned question. */
public final class RunExploration {
    private static final String LIMIT = "limit";
    private static final String COLLECTION = "collection:";
    private static final String WORKS_OF_COLLECTION =
            "MATCH (:Collection {name: $name})-[:HOLDS]->(w:Work) RETURN w.id AS id ORDER BY id";

    private final GraphSession session;

    public RunExploration(GraphSession session) {
        this.session = session;
    }

    /**
     * The rows of the exploration, with its coverage and drill.
     *
     * @param values as typed, by parameter name
     * @throws org.citeatlas.domain.AmbiguousNameException where a name fits several things
     * @throws CiteatlasException for a wrong or missing value, or a time-out
     */
    public Answer run(Exploration exploration, Map<String, String> values, QueryOptions options) {
        Asked asked = ask(exploration, values, options);
        long most = options.limit() > 0 ? options.limit() : Long.MAX_VALUE; // for those without a limit of their own
        long limit = asked.values().get(LIMIT) instanceof Long rows ? rows : most;
        Graph graph = session.graph();
        Asked more = limit < Integer.MAX_VALUE ? asked.with(LIMIT, limit + 1) : asked; // tells whether there are more
        Graph.Limits limits = options.allRows();
        Optional<Computed> computed = compute(graph, more, limits);
        Asked ready =
                computed.map(done -> more.with(Reading.COMPUTED, done.rows())).orElse(more);
        Graph.Rows rows = rows(graph, ready, limits);
        boolean complete = rows.rows().size() <= limit;
        List<Map<String, Object>> shown = complete ? rows.rows() : rows.rows().subList(0, (int) limit);
        Coverage coverage = computed.map(done -> workedOut(coverage(graph, asked, shown.size(), limits), done))
                .orElseGet(() -> coverage(graph, asked, shown.size(), limits));
        return new Answer(
                Layout.TABLE,
                rows.columns(),
                Sentences.cutIn(shown),
                complete ? coverage : cutOff(coverage),
                complete,
                exploration.drill().orElse(""));
    }

    /**
     * An exploration with all that the statement which draws its answer takes: what is computed, and the rows.
     *
     * @param more whether the limit leaves some of these out; empty where there are none
     */
    record Drawing(Asked asked, Optional<Boolean> more) {}

    /** {@link #drawing}, for whoever does not care whether there is more. */
    Asked askToDraw(Exploration exploration, Map<String, String> values, QueryOptions options) {
        return drawing(exploration, values, options).asked();
    }

    Drawing drawing(Exploration exploration, Map<String, String> values, QueryOptions options) {
        Asked asked = ask(exploration, values, options);
        long limit = asked.values().get(LIMIT) instanceof Long most ? most : Integer.MAX_VALUE;
        Asked further = limit < Integer.MAX_VALUE ? asked.with(LIMIT, limit + 1) : asked;
        Graph graph = session.graph();
        Graph.Limits limits = options.allRows();
        Optional<List<Map<String, Object>>> computed =
                compute(graph, further, limits).map(Computed::rows);
        Asked ready = computed.map(rows -> asked.with(Reading.COMPUTED, first(rows, limit)))
                .orElse(asked);
        if (!exploration.drawsItsRows()) {
            return new Drawing(ready, computed.map(rows -> rows.size() > limit));
        }
        Asked toRead =
                computed.map(rows -> further.with(Reading.COMPUTED, rows)).orElse(further);
        List<Map<String, Object>> rows = rows(graph, toRead, limits).rows();
        return new Drawing(ready.with(Exploration.ROWS, first(rows, limit)), Optional.of(rows.size() > limit));
    }

    private static Graph.Rows rows(Graph graph, Asked ready, Graph.Limits limits) {
        Exploration exploration = ready.exploration();
        return InFile.reading(
                exploration, exploration.lines().get(0), () -> graph.read(ready.cypher(), ready.values(), limits));
    }

    private static List<Map<String, Object>> first(List<Map<String, Object>> rows, long most) {
        return rows.size() <= most ? rows : List.copyOf(rows.subList(0, (int) most));
    }

    private static Optional<Computed> compute(Graph graph, Asked asked, Graph.Limits limits) {
        return asked.exploration()
                .reading()
                .map(reading -> InFile.reading(
                        asked.exploration(),
                        reading.line(),
                        () -> new ComputeRows(reader(graph, limits)).run(asked, limits.timeout())));
    }

    private static RowReader reader(Graph graph, Graph.Limits limits) {
        return new RowReader() {
            @Override
            public <T> T fold(
                    String cypher, Map<String, Object> values, Supplier<T> start, BiConsumer<T, List<Object>> add) {
                return graph.fold(cypher, values, limits, start, add);
            }
        };
    }

    /** <i>… · worked out of 399 works and 12,000 citations</i> */
    private static Coverage workedOut(Coverage coverage, Computed computed) {
        Map<String, Object> counts = new LinkedHashMap<>(coverage.counts());
        List<String> parts = new ArrayList<>();
        computed.read().forEach((name, count) -> {
            counts.put("read" + Character.toUpperCase(name.charAt(0)) + name.substring(1), count);
            parts.add(NumberFormat.getIntegerInstance(Locale.ROOT).format(count) + " " + name);
        });
        String remark = computed.remark().isEmpty() ? "" : " · " + computed.remark();
        return new Coverage(counts, coverage.sentence() + " · worked out of " + String.join(" and ", parts) + remark);
    }

    /** The exploration with values as its statements take them: names looked up, defaults filled in. */
    Asked ask(Exploration exploration, Map<String, String> values, QueryOptions options) {
        Map<String, String> texts = new LinkedHashMap<>(values);
        if (options.limit() > 0 && exploration.parameter(LIMIT).isPresent()) {
            texts.putIfAbsent(LIMIT, String.valueOf(options.limit()));
        }
        Map<String, @Nullable Object> bound = Arguments.bind(exploration, texts);
        Map<String, Object> resolved = new HashMap<>();
        Map<String, PaperSet> sets = new HashMap<>();
        Shelf shelf = Shelf.SOURCE;
        for (Parameter parameter : exploration.parameters()) {
            Object value = bound.get(parameter.name());
            if (value instanceof String name && parameter.type() == ParameterType.SHELF) {
                Candidate found = options.names(session.graph()).shelf(name);
                shelf = Shelf.ofKind(found.kind());
                resolved.put(parameter.name(), found.key());
            } else if (value instanceof String name && parameter.type() == ParameterType.PAPERS) {
                PaperSet papers = papers(name, options);
                sets.put(parameter.name(), papers);
                resolved.put(parameter.name(), papers.value());
            } else {
                put(resolved, parameter.name(), resolved(parameter, value, options));
            }
        }
        return new Asked(exploration, resolved, shelf, sets);
    }

    /** The papers that a name, a period or a date stands for; a period or date that is a name too is taken for itself. */
    private PaperSet papers(String name, QueryOptions options) {
        return PaperSet.ofTime(name).orElseGet(() -> {
            Candidate found = options.names(session.graph()).papersOf(name);
            return new PaperSet(PaperSet.Sort.ofKind(found.kind()), found.key(), found.label());
        });
    }

    private @Nullable Object resolved(Parameter parameter, @Nullable Object value, QueryOptions options) {
        if (value instanceof List<?> names) {
            return names.stream()
                    .flatMap(name -> keys(parameter, (String) name, options).stream())
                    .distinct()
                    .toList();
        }
        return value instanceof String name ? key(parameter, name, options) : value;
    }

    /** The key of what the name means; those of all works of a collection for {@code collection:NAME}. */
    private List<String> keys(Parameter parameter, String name, QueryOptions options) {
        if (parameter.type() != ParameterType.WORK_LIST || !name.startsWith(COLLECTION)) {
            return List.of(key(parameter, name, options));
        }
        String collection = options.names(session.graph())
                .resolve("collection", name.substring(COLLECTION.length()).strip())
                .key();
        return session.graph().read(WORKS_OF_COLLECTION, Map.of("name", collection)).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    /** The key of what the value names, where the parameter takes a name; else the value itself. */
    private String key(Parameter parameter, String value, QueryOptions options) {
        return parameter
                .type()
                .kind()
                .map(kind -> options.names(session.graph()).resolve(kind, value).key())
                .orElse(value);
    }

    private Coverage coverage(Graph graph, Asked asked, long rows, Graph.Limits limits) {
        CoverageQuestion question = CoverageQuestion.of(asked);
        Coverage coverage = question.coverage(rows, session.coverageCounts().of(graph, question, asked, limits));
        return Long.valueOf(0).equals(coverage.counts().get("papers"))
                ? new Coverage(coverage.counts(), Stats.EMPTY)
                : StubAsked.said(StubsAlone.said(coverage, asked, graph), asked, graph);
    }

    private static Coverage cutOff(Coverage coverage) {
        Map<String, Object> counts = new LinkedHashMap<>(coverage.counts());
        counts.put("cutOffBy", "limit");
        return new Coverage(counts, "the first " + coverage.sentence() + " · there are more (--limit N, 0 for all)");
    }

    /** The values as the driver takes them. */
    static Map<String, Object> withNulls(Map<String, @Nullable Object> values) {
        Map<String, Object> all = new HashMap<>();
        values.forEach((name, value) -> put(all, name, value));
        return all;
    }

    @SuppressWarnings("NullAway") // the driver takes null for a parameter without a value
    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        values.put(name, value);
    }
}
