package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.model.MostFrequent;
import org.jspecify.annotations.Nullable;

/** Writes repositories and pages, and topics, venues and institutions as most papers have them. */
final class LabelPass {
    static final String REPOSITORY = "r"; // what keys begin with
    static final String PAGE = "p";
    static final String TOPIC = "t";
    static final String VENUE = "v";
    static final String INSTITUTION = "i";

    private final ImportFiles files;

    private LabelPass(ImportFiles files) {
        this.files = files;
    }

    static void write(Sorted labels, ImportFiles files) throws IOException {
        LabelPass pass = new LabelPass(files);
        try (Cursor cursor = labels.open()) {
            boolean more = cursor.next();
            while (more) {
                String key = cursor.key();
                Map<String, Object> first = cursor.payload().map();
                Votes votes = new Votes();
                do {
                    votes.add(cursor.payload().map());
                    more = cursor.next();
                } while (more && cursor.key().equals(key));
                pass.node(key.substring(0, 1), key.substring(1), first, votes);
            }
        }
    }

    private void node(String kind, String key, Map<String, Object> first, Votes votes) throws IOException {
        switch (kind) {
            case REPOSITORY -> files.row(Table.REPOSITORIES, first, key);
            case PAGE -> files.row(Table.PAGES, first, key);
            case TOPIC ->
                files.row(
                        Table.TOPICS,
                        node(
                                key,
                                "label",
                                votes.names.value(),
                                "broader",
                                votes.others.value(),
                                "scheme",
                                key.substring(0, key.indexOf(':'))),
                        key);
            case VENUE ->
                files.row(Table.VENUES, node(key, "name", votes.names.value(), "type", votes.others.value()), key);
            default -> files.row(Table.INSTITUTIONS, institution(key, votes), key);
        }
    }

    private static Map<String, Object> institution(String key, Votes votes) {
        String ror = key.startsWith("ror:") ? key.substring(4) : null;
        return node(key, "name", votes.names.value(), "country", votes.others.value(), "ror", ror);
    }

    private static Map<String, Object> node(String key, @Nullable String... namesAndValues) {
        Map<String, Object> node = new HashMap<>(Map.of("key", key));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null) {
                node.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return node;
    }

    /** What papers say: a name, and one thing more. */
    private static final class Votes {
        private final MostFrequent names = new MostFrequent();
        private final MostFrequent others = new MostFrequent();

        void add(Map<String, Object> edge) {
            names.add(text(edge, "label", "name"), 1);
            others.add(text(edge, "broader", "type", "country"), 1);
        }

        private static @Nullable String text(Map<String, Object> edge, String... names) {
            for (String name : names) {
                if (edge.get(name) instanceof String text) {
                    return text;
                }
            }
            return null;
        }
    }
}
