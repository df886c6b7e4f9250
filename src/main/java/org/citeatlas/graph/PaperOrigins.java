package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.graph.model.ShownValues;
import org.citeatlas.graph.model.SourceRecord;

/** Says which source each value of a paper comes from, and which others have one too. */
public final class PaperOrigins {
    private PaperOrigins() {}

    /**
     * One row per value that the paper shows: {@code value}, {@code source} (name), {@code record}, and {@code also}, the
     * names of sources whose value was not taken; none for a stub.
     *
     * @param id of the paper's node
     */
    public static List<Map<String, Object>> of(Graph graph, String id) {
        return graph.reading(tx -> {
            List<SourceRecord> records =
                    new WorkLookup().records(tx, List.of(id)).getOrDefault(id, List.of());
            Map<String, String> names = new LinkedHashMap<>();
            tx.run(
                            "MATCH (:Work {id: $id})-[:FROM]->(s:Source) RETURN DISTINCT s.id AS id, s.name AS name",
                            Map.of("id", id))
                    .forEachRemaining(row ->
                            names.put(row.get("id").asString(), row.get("name").asString()));
            return rows(
                    new ShownValues(
                            records.stream().sorted(SourceRecord.BY_RANK).toList()),
                    names);
        });
    }

    private static List<Map<String, Object>> rows(ShownValues shown, Map<String, String> names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        shown.origins().forEach((value, from) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            SourceRecord best = from.get(0);
            row.put("value", value);
            row.put("source", names.getOrDefault(best.source(), best.source()));
            row.put("record", best.paper().number());
            List<String> also = from.stream()
                    .skip(1)
                    .map(other -> names.getOrDefault(other.source(), other.source()))
                    .distinct()
                    .toList();
            if (!also.isEmpty()) {
                row.put("also", String.join(", ", also));
            }
            rows.add(row);
        });
        return rows;
    }
}
