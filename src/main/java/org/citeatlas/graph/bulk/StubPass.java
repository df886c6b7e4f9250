package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.jspecify.annotations.Nullable;

/** Writes works that have no title of their own: what they show is what their citations say, of several the first. */
final class StubPass {
    static final int NAMES = 0; // tags: the names of a work without a title, and how a work is cited
    static final int CITED = 1;
    private static final String IN_TEXT = "cite:";

    private StubPass() {}

    static Pack.Writer cited(Map<String, Object> edge) {
        Object year = edge.get("year");
        return new Pack.Writer()
                .text((String) edge.get("title"))
                .text((String) edge.get("text"))
                .text((String) edge.get("firstAuthor"))
                .text((String) edge.get("venue"))
                .number(year == null ? Long.MAX_VALUE : ((Number) year).longValue());
    }

    static void write(Sorted stubs, ImportFiles files) throws IOException {
        try (Cursor cursor = stubs.open()) {
            boolean more = cursor.next();
            while (more) {
                String key = cursor.key();
                Stub stub = new Stub();
                do {
                    if (cursor.tag() == NAMES) {
                        stub.names = cursor.payload().texts();
                    } else {
                        stub.add(cursor.payload());
                    }
                    more = cursor.next();
                } while (more && cursor.key().equals(key));
                stub.write(key, files);
            }
        }
    }

    private static final class Stub {
        private @Nullable List<String> names;
        private @Nullable String title;
        private @Nullable String text;
        private @Nullable String firstAuthor;
        private @Nullable String venue;
        private long year = Long.MAX_VALUE;

        void add(Pack.Reader citation) {
            title = first(title, citation.optionalText());
            text = first(text, citation.optionalText());
            firstAuthor = first(firstAuthor, citation.optionalText());
            venue = first(venue, citation.optionalText());
            year = Math.min(year, citation.number());
        }

        void write(String key, ImportFiles files) throws IOException {
            List<String> known = names != null ? names : key.startsWith(IN_TEXT) ? List.of(key) : null;
            if (known == null) {
                return; // a paper
            }
            Map<String, Object> node = new HashMap<>(
                    new GroupedWork(key, known, List.of()).plan(List.of()).stubProperties());
            put(node, "title", title != null ? title : text);
            put(node, "firstAuthor", firstAuthor);
            put(node, "venue", venue);
            put(node, "year", year == Long.MAX_VALUE ? null : year);
            files.row(Table.STUBS, node, key);
        }

        private static @Nullable String first(@Nullable String one, @Nullable String other) {
            return one == null || other != null && other.compareTo(one) < 0 ? other : one;
        }

        private static void put(Map<String, Object> node, String name, @Nullable Object value) {
            if (value != null) {
                node.put(name, value);
            }
        }
    }
}
