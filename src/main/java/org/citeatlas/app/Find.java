package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Answer.Layout;
import org.citeatlas.domain.Candidate;
import org.citeatlas.graph.NameIndex;

/** Searches everything that has a name or a text. */
public final class Find {
    private static final int PER_KIND = 10; // rows
    private static final List<String> COLUMNS = List.of("kind", "name", "description", "key");

    private final GraphSession session;

    public Find(GraphSession session) {
        this.session = session;
    }

    /** One row per thing whose name or text holds all the words: the best ten of each kind, or as many in all as {@code --limit} says. */
    public Answer run(String words, QueryOptions options) {
        NameIndex names = options.names(session.graph());
        int limit = options.limit() == 0 ? PER_KIND : options.limit();
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean complete = true;
        for (String kind : NameIndex.KINDS) {
            List<Candidate> near = names.near(kind, words, limit + 1);
            complete &= near.size() <= limit;
            near.stream().limit(limit).forEach(candidate -> rows.add(row(NameIndex.withPrefix(candidate))));
        }
        if (options.limit() > 0 && rows.size() > limit) {
            complete = false;
            rows.subList(limit, rows.size()).clear();
        }
        Map<String, Object> counts = new LinkedHashMap<>(Map.of("rows", rows.size()));
        String sentence = rows.size() + (rows.size() == 1 ? " match" : " matches");
        if (!complete) {
            counts.put("cutOffBy", "limit");
            sentence += options.limit() == 0
                    ? ", the best " + limit + " of each kind; there are more (--limit N)"
                    : "; there are more (--limit N)";
        }
        return new Answer(Layout.TABLE, COLUMNS, rows, new Coverage(counts, sentence), complete, "show {kind} {key}");
    }

    private static Map<String, Object> row(Candidate candidate) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", candidate.kind());
        row.put("name", candidate.label());
        row.put("description", candidate.description());
        row.put("key", candidate.key());
        return row;
    }
}
