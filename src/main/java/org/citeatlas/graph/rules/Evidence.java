package org.citeatlas.graph.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Recomputation.Compared;
import org.jspecify.annotations.Nullable;

/** Whether the places that edges name lie in the texts of their papers. */
final class Evidence {
    private static final String EDGES = """
            UNWIND $keys AS key
            MATCH (p:Work {id: key})-[r:MENTIONS|INTRODUCES|HAS_REPOSITORY|USES_REPOSITORY|HAS_PAGE|CITES]->(t)
            WHERE r.start IS NOT NULL OR r.end IS NOT NULL OR r.field IS NOT NULL OR r:MENTIONS
            WITH p, collect({edge: p.id + ' ' + type(r) + ' ' + coalesce(t.key, t.url, t.id), mention: r:MENTIONS,
                 count: r.count, inTitle: r.inTitle, surfaces: r.surfaces, fields: r.fields, starts: r.starts, ends: r.ends,
                 field: r.field, start: r.start, end: r.end, text: CASE WHEN r:CITES THEN r.text END}) AS edges
            RETURN p.title AS title, p.abstract AS abstract, edges
            """;

    private long checked;
    private final List<String> wrong = new ArrayList<>();

    private Evidence() {}

    static Compared check(Graph graph, List<String> works, Graph.Limits limits) {
        Evidence evidence = graph.fold(EDGES, Map.of("keys", works), limits, Evidence::new, Evidence::paper);
        return new Compared(evidence.checked, evidence.wrong);
    }

    /** @param row {@code title, abstract, edges} */
    private void paper(List<Object> row) {
        Map<String, Object> texts = new java.util.HashMap<>();
        texts.put("title", row.get(0));
        texts.put("abstract", row.get(1));
        for (Object one : (List<?>) row.get(2)) {
            Map<?, ?> edge = (Map<?, ?>) one;
            checked++;
            String problem = Boolean.TRUE.equals(edge.get("mention"))
                    ? mention(edge, texts)
                    : place(edge.get("field"), edge.get("start"), edge.get("end"), edge.get("text"), texts);
            if (!problem.isEmpty()) {
                wrong.add(edge.get("edge") + ": " + problem);
            }
        }
    }

    private static String mention(Map<?, ?> edge, Map<String, Object> texts) {
        List<?> surfaces = list(edge.get("surfaces"));
        List<?> fields = list(edge.get("fields"));
        List<?> starts = list(edge.get("starts"));
        List<?> ends = list(edge.get("ends"));
        int places = surfaces.size();
        if (fields.size() != places || starts.size() != places || ends.size() != places) {
            return "surfaces, fields, starts and ends are " + places + ", " + fields.size() + ", " + starts.size()
                    + " and " + ends.size();
        }
        if (!Long.valueOf(places).equals(edge.get("count"))) {
            return "count is " + edge.get("count") + ", and there are " + places + " places";
        }
        if (!Boolean.valueOf(fields.contains("title")).equals(edge.get("inTitle"))) {
            return "inTitle is " + edge.get("inTitle");
        }
        for (int i = 0; i < places; i++) {
            String problem = place(fields.get(i), starts.get(i), ends.get(i), surfaces.get(i), texts);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }

    /** @param surface what stands there; null where nothing says it */
    private static String place(
            @Nullable Object field,
            @Nullable Object start,
            @Nullable Object end,
            @Nullable Object surface,
            Map<String, Object> texts) {
        if (!(texts.get(String.valueOf(field)) instanceof String text)) {
            return "its field is " + field + ", which the paper has not";
        }
        if (!(start instanceof Long from)
                || !(end instanceof Long to)
                || from < 0
                || to <= from
                || to > text.length()) {
            return start + " to " + end + " is no place in the " + field + " of " + text.length() + " characters";
        }
        String there = text.substring(from.intValue(), to.intValue());
        return surface == null || Objects.equals(there, surface)
                ? ""
                : "\"" + there + "\" stands at " + from + " to " + to + " of the " + field + ", not \"" + surface
                        + "\"";
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }
}
