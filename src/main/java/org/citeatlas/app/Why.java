package org.citeatlas.app;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.Graph;

/** Shows why two things are connected: which record says so, or which characters of which text. */
public final class Why {
    /** Where in the text the evidence is: for scripts and wide tables, since the sentence shows it to people. */
    public static final List<String> PLACE = List.of("field", "start", "end");

    private static final List<String> COLUMNS = List.of(
            "edge",
            "from",
            "to",
            "mention",
            "sentence",
            "field",
            "start",
            "end",
            "rule",
            "confidence",
            "intent",
            "note",
            "source",
            "record");
    private static final String EDGES = """
            %s
            %s
            MATCH (a)-[r]-(b)
            WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t
            OPTIONAL MATCH (source:Source {id: r.source})
            // code implements what a paper introduces: the text is that paper's, where it names the code
            OPTIONAL MATCH (via:Work:Paper {id: r.paper})
            WITH r, s, t, source, via,
                 COLLECT { MATCH (via)-[h:HAS_REPOSITORY|USES_REPOSITORY]->(s) WHERE h.start IS NOT NULL RETURN h LIMIT 1 }[0] AS h
            WITH r, s, t, source, via, h, coalesce(via, s) AS text,
                 CASE WHEN h IS NOT NULL
                      THEN [{field: h.field, start: h.start, end: h.end}]
                      WHEN r.starts IS NULL
                      THEN [{field: r.field, start: r.start, end: r.end}]
                      ELSE [i IN range(0, size(r.starts) - 1) | {field: r.fields[i], start: r.starts[i], end: r.ends[i]}] END AS places
            UNWIND places AS place
            RETURN type(r) AS edge,
                   coalesce(s.title, s.name, s.label, s.url, s.id) AS from,
                   coalesce(t.title, t.name, t.label, t.url, t.id) AS to,
                   substring(text[place.field], place.start, place.end - place.start) AS mention,
                   CASE WHEN place.field IS NULL THEN null ELSE {text: text[place.field], start: place.start, end: place.end} END AS sentence,
                   place.field AS field, place.start AS start, place.end AS end,
                   r.rule AS rule, coalesce(r.confidence, h.confidence) AS confidence, r.intent AS intent,
                   CASE WHEN r.inferredFrom IS NOT NULL THEN 'the name is known from ' + r.inferredFrom
                        WHEN via IS NOT NULL THEN 'code of ' + coalesce(via.title, via.id)
                        WHEN r.candidateCount = 1 THEN 'no other paper in the graph fits'
                        WHEN r.candidates IS NOT NULL
                        THEN 'the best of ' + toString(r.candidateCount) + ' that fit: ' + reduce(all = head(r.candidates), x IN tail(r.candidates) | all + ', ' + x)
                        WHEN r.reason IS NOT NULL THEN r.reason END AS note,
                   coalesce(source.name, r.source) AS source, r.record AS record
            ORDER BY edge, from, to, place.field DESC, place.start
            """;

    private final GraphSession session;

    public Why(GraphSession session) {
        this.session = session;
    }

    /**
     * One row per piece of evidence for an edge between the two, in reading order. {@code start} (inclusive) and
     * {@code end} (exclusive) count UTF-16 units of the paper's {@code field}, title or abstract; all three are null where
     * a record says so, and no text.
     *
     * @param a a name, key or id of any kind of thing; of several that it fits, those that have an edge to b
     */
    public Answer run(String a, String b, QueryOptions options) {
        Graph graph = session.graph();
        Things things = new Things(options.names(graph));
        List<Candidate> one = things.all(a);
        List<Candidate> other = things.all(b);
        List<Map<String, Object>> rows = graph.read(
                        EDGES.formatted(Things.anyOf("a", one), Things.anyOf("b", other)),
                        Map.of("a", Things.keys(one), "b", Things.keys(other)),
                        options.limits())
                .rows();
        if (rows.isEmpty()) {
            throw CiteatlasException.failed(
                    "No edge ties '" + a + "' to '" + b + "' directly. 'path' looks for a way between them.");
        }
        return new Answer(
                Answer.Layout.TABLE,
                COLUMNS,
                Sentences.cutIn(rows),
                new Coverage(Map.of("rows", rows.size()), ""),
                true,
                "");
    }
}
