package org.citeatlas.graph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Extraction.RepositoryLink;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.StatedEntity;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.Span;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;

/** Everything that one Paper says, as rows of a {@link Batch}. The same records give the same rows. */
public final class PaperRows {
    private final WorkPlan plan;
    private final ShownValues shown;
    private final Extraction extraction;
    private final Set<String> taught;
    private final @Nullable String respelt;
    private final Rows rows;
    private final Map<String, Map<String, Map<String, Object>>> edges = new TreeMap<>();

    private PaperRows(WorkPlan plan, Reading.Text text, Rows rows) {
        this.plan = plan;
        this.shown = new ShownValues(plan.records());
        this.extraction = text.extraction();
        this.taught = text.taught();
        this.respelt = text.respelt();
        this.rows = rows;
    }

    /** What the text of this paper says; nothing where no source gives it a title. */
    public static Reading.Text read(WorkPlan plan, Reading reading) {
        if (!plan.paper()) {
            return Reading.Text.NOTHING;
        }
        ShownValues shown = new ShownValues(plan.records());
        return reading.of(shown.title(), shown.abstractText());
    }

    /**
     * Writes all that this work says.
     *
     * @param text as {@link #read} gave it
     * @param nodeOf the node that a citation leads to, by the names it gives; null for nowhere
     */
    public static void write(
            WorkPlan plan, Reading.Text text, Rows rows, Function<Reference, @Nullable String> nodeOf) {
        PaperRows writing = new PaperRows(plan, text, rows);
        if (plan.paper()) {
            writing.paper();
        } else {
            rows.add("stubs", Map.of("id", plan.id(), "properties", plan.stubProperties()));
        }
        plan.records().forEach(writing::from);
        writing.references(nodeOf);
        writing.edges.forEach((statement, edges) -> edges.values().forEach(row -> rows.add(statement, row)));
    }

    private void paper() {
        Map<String, Object> properties = shown.properties(plan);
        put(properties, "respelt", respelt);
        rows.add("papers", Map.of("id", plan.id(), "properties", properties));
        extraction.mentions().forEach(this::mention);
        plan.records().forEach(from -> from.paper().entities().forEach(stated -> stated(stated, from)));
        repositories();
        extraction.links().forEach(link -> page(link.url(), evidence(link.span(), link.rule(), link.confidence())));
        plan.records().forEach(from -> from.paper().urls().forEach(url -> page(url, stated(from))));
        citations();
        topics();
        new PeopleRows(plan.id(), shown, rows).write();
        results();
    }

    private void from(SourceRecord from) {
        rows.add("from", row("source", from.source(), "properties", RecordCodec.properties(from.paper())));
    }

    private void mention(Mention mention) {
        String key = NameFold.fold(mention.name());
        if (key.isEmpty()) {
            return;
        }
        rows.add("entities", EntityRows.node(key, mention));
        edge("mentions", key, row("key", key, "properties", EntityRows.edge(mention, taught.contains(mention.name()))));
        Span introduction = mention.introduction();
        if (introduction != null) {
            edge(
                    "introduces",
                    key,
                    row("key", key, "properties", evidence(introduction, mention.rule(), mention.confidence())));
        }
    }

    /** A thing that a record states; where the text mentions it too, the text's edge says that as well. */
    private void stated(StatedEntity entity, SourceRecord from) {
        String key = NameFold.fold(entity.name());
        if (key.isEmpty()) {
            return;
        }
        rows.add("entities", EntityRows.stated(key, entity));
        edge("mentions", key, row("key", key, "properties", EntityRows.statedEdge(entity, from)));
        if (entity.introduced()) {
            edge("introduces", key, row("key", key, "properties", stated(from)));
        }
    }

    private void repositories() {
        Map<String, Map<String, Object>> own = new LinkedHashMap<>();
        Map<String, Map<String, Object>> used = new LinkedHashMap<>();
        Map<String, String> frameworks = new HashMap<>();
        for (SourceRecord from : plan.records()) {
            for (CodeLink link : from.paper().code()) {
                boolean official = !Boolean.FALSE.equals(link.official());
                (official ? own : used).putIfAbsent(link.url(), stated(from));
                if (link.framework() != null) {
                    frameworks.put(link.url(), link.framework());
                }
            }
        }
        for (RepositoryLink link : extraction.repositories()) {
            Map<String, Object> evidence = evidence(link.span(), link.rule(), link.confidence());
            (link.own() ? own : used).merge(link.url(), evidence, PaperRows::both);
        }
        own.keySet().forEach(used::remove);
        own.forEach((url, edge) -> repository("has-repository", url, edge));
        used.forEach((url, edge) -> repository("uses-repository", url, edge));
        own.keySet().forEach(url -> implementations(url, frameworks.get(url)));
    }

    private void repository(String edge, String url, Map<String, Object> properties) {
        rows.add("repositories", RepositoryAddress.of(url).row());
        edge(edge, url, row("url", url, "properties", properties));
    }

    /** A paper's own code implements what the paper introduces. */
    private void implementations(String url, @Nullable String framework) {
        for (Mention mention : extraction.mentions()) {
            String key = NameFold.fold(mention.name());
            if (mention.introduced() && !key.isEmpty()) {
                Map<String, Object> edge = new HashMap<>(
                        Map.of("official", true, "paper", plan.id(), "rule", "own code of the introducing paper"));
                if (framework != null) {
                    edge.put("framework", framework);
                }
                edge("implements", url + "\t" + key, row("url", url, "key", key, "properties", edge));
            }
        }
    }

    private void page(String url, Map<String, Object> properties) {
        rows.add("pages", Map.of("url", url, "properties", Map.of("url", url, "host", RepositoryAddress.host(url))));
        edge("has-page", url, row("url", url, "properties", properties));
    }

    private void references(Function<Reference, @Nullable String> nodeOf) {
        for (SourceRecord from : plan.records()) {
            for (Reference reference : from.paper().references()) {
                String target = nodeOf.apply(reference);
                if (target != null && !target.equals(plan.id())) {
                    String as = String.join(" ", CitedWork.names(reference));
                    Map<String, Object> edge = stated(from);
                    edge.put("as", as);
                    put(edge, "title", reference.title());
                    put(edge, "year", reference.year());
                    put(edge, "firstAuthor", reference.firstAuthor());
                    put(edge, "venue", reference.venue());
                    put(edge, "text", reference.text());
                    put(edge, "intent", reference.intent());
                    put(edge, "contexts", reference.contexts().isEmpty() ? null : reference.contexts());
                    put(edge, "influential", reference.influential());
                    edge("cites", as, row("to", target, "as", as, "properties", edge));
                }
            }
        }
    }

    private void citations() {
        for (InTextCitation citation : extraction.citations()) {
            String as = CitedWork.name(citation);
            Map<String, Object> edge = evidence(citation.span(), citation.rule(), citation.confidence());
            edge.put("as", as);
            edge.put("text", citation.span().text());
            put(edge, "year", citation.year());
            put(edge, "venue", citation.venue());
            put(
                    edge,
                    "firstAuthor",
                    citation.authors().isEmpty() ? null : citation.authors().get(0));
            put(edge, "entity", citation.entity() == null ? null : NameFold.fold(citation.entity()));
            String authorYear = CitedWork.authorYear(citation);
            put(edge, "authorYear", authorYear.isEmpty() ? null : authorYear);
            edge("cites", as, row("to", as, "as", as, "properties", edge));
            rows.add("stubs", Map.of("id", as, "properties", Map.of()));
        }
    }

    private void topics() {
        for (SourceRecord from : plan.records()) {
            for (TopicLabel topic : from.paper().topics()) {
                Map<String, Object> edge = stated(from);
                put(edge, "score", topic.score());
                topic(topic.label(), topic.scheme(), topic.broader(), edge);
            }
        }
        extraction.topics().forEach(label -> topic(label, "extracted", null, new HashMap<>(Map.of("rule", "topics"))));
    }

    private void topic(String label, String scheme, @Nullable String broader, Map<String, Object> edge) {
        String key = scheme + ":" + NameFold.fold(label);
        edge.put("label", label);
        put(edge, "broader", broader);
        Map<String, Object> node = new HashMap<>(Map.of("key", key, "label", label, "scheme", scheme));
        put(node, "broader", broader);
        rows.add("topics", Map.of("key", key, "properties", node));
        edge("about", key, row("key", key, "properties", edge));
    }

    private void results() {
        for (SourceRecord from : plan.records()) {
            from.paper().results().forEach(result -> {
                String key = NameFold.fold(result.dataset());
                rows.add(
                        "entities",
                        EntityRows.stated(key, new StatedEntity(result.dataset(), null, EntityKind.DATASET, false)));
                Map<String, Object> edge = stated(from);
                edge.put("name", result.dataset());
                put(edge, "metric", result.metric());
                put(edge, "value", result.value());
                put(edge, "task", result.task());
                String identity = key + "\t" + result.metric() + "\t" + result.value();
                edge("evaluated-on", identity, row("key", key, "properties", edge));
            });
        }
    }

    /** An edge to write; where one of the same identity is there already, it gains what it does not say yet. */
    private void edge(String statement, String identity, Map<String, Object> row) {
        edges.computeIfAbsent(statement, any -> new TreeMap<>()).merge(identity, row, PaperRows::merged);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merged(Map<String, Object> row, Map<String, Object> more) {
        Map<String, Object> merged = new HashMap<>(row);
        merged.put("properties", both((Map<String, Object>) Objects.requireNonNull(row.get("properties")), (Map<
                        String, Object>)
                Objects.requireNonNull(more.get("properties"))));
        return merged;
    }

    private Map<String, Object> row(Object... keysAndValues) {
        Map<String, Object> row = new HashMap<>();
        row.put("paper", plan.id());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return row;
    }

    private static Map<String, Object> both(Map<String, Object> stated, Map<String, Object> evidence) {
        Map<String, Object> both = new HashMap<>(stated);
        evidence.forEach(both::putIfAbsent);
        return both;
    }

    static Map<String, Object> stated(SourceRecord from) {
        return new HashMap<>(
                Map.of("source", from.source(), "record", from.paper().number()));
    }

    static Map<String, Object> evidence(Span span, String rule, double confidence) {
        return new HashMap<>(Map.of(
                "field",
                span.field().word(),
                "start",
                span.start(),
                "end",
                span.end(),
                "rule",
                rule,
                "confidence",
                confidence));
    }

    static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** The fields of the spans, in order, as the graph writes them. */
    static List<String> fields(List<Span> spans) {
        List<String> fields = new ArrayList<>();
        spans.forEach(span -> fields.add(span.field().word()));
        return fields;
    }

    static boolean inTitle(List<Span> spans) {
        return spans.stream().anyMatch(span -> span.field() == TextField.TITLE);
    }
}
