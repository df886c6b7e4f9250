package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.model.EntityTally;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.Senses;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities and what leads to them. All that is said of one name is gone through three times: to tell its senses
 * apart, to count what papers say of each, and to write.
 */
final class EntityPass {
    static final int MENTION = 0; // tags
    static final int INTRODUCTION = 1;
    static final int IMPLEMENTATION = 2;
    static final int RESULT = 3;

    private final Reading reading;
    private final ImportFiles files;

    EntityPass(Reading reading, ImportFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /** One edge to the entity. @param from the files' key of where it begins @param paper id of the paper that says it */
    private record Edge(int tag, String from, String paper, Map<String, Object> properties) {
        static Edge at(Cursor cursor) {
            Pack.Reader in = cursor.payload();
            return new Edge(cursor.tag(), in.text(), in.text(), in.map());
        }

        @Nullable
        String text(String name) {
            return (String) properties.get(name);
        }
    }

    void write(Sorted entities) throws IOException {
        try (Cursor senses = entities.open();
                Cursor tallies = entities.open();
                Cursor edges = entities.open()) {
            boolean more = senses.next() && tallies.next() && edges.next();
            while (more) {
                Name name = new Name(senses.key());
                more = each(senses, name.name, name::tellApart);
                each(tallies, name.name, name::count);
                name.writeNodes();
                each(edges, name.name, name::write);
            }
        }
    }

    /** Takes the edges of a name. */
    @FunctionalInterface
    private interface Taking {
        void edge(Edge edge) throws IOException;
    }

    /** @return whether there is a name behind this one */
    private static boolean each(Cursor cursor, String name, Taking taking) throws IOException {
        do {
            taking.edge(Edge.at(cursor));
            if (!cursor.next()) {
                return false;
            }
        } while (cursor.key().equals(name));
        return true;
    }

    private final class Name {
        private final String name;
        private final Senses senses;
        private final Map<String, String> keyOf = new HashMap<>(); // by paper, where it is not the name alone
        private final SortedMap<String, EntityTally> tallies = new TreeMap<>();

        Name(String name) {
            this.name = name;
            this.senses = new Senses(name);
        }

        void tellApart(Edge edge) {
            if (edge.tag() != MENTION) {
                return;
            }
            senses.add(edge.text("longName"), "introduces".equals(edge.text("intent")), 1);
            if ("catalogue".equals(edge.text("rule"))) {
                senses.catalogue((String) reading.listed(Objects.requireNonNull(edge.text("name")))
                        .get("longName"));
            }
        }

        @SuppressWarnings("unchecked")
        void count(Edge edge) {
            if (edge.tag() == MENTION) {
                String key = senses.key(edge.text("longName"));
                if (!key.equals(name)) {
                    keyOf.put(edge.paper(), key);
                }
                EntityTally tally = tally(key);
                tally.add(edge.properties(), 1, edge.paper());
                ((List<String>) edge.properties().getOrDefault("surfaces", List.of()))
                        .forEach(surface -> tally.addSurface(surface, 1));
            } else if (edge.tag() == RESULT) {
                tally(name).addResults(Objects.requireNonNull(edge.text("name")), 1);
            }
        }

        private EntityTally tally(String key) {
            return tallies.computeIfAbsent(key, EntityTally::new);
        }

        void writeNodes() throws IOException {
            for (EntityTally tally : tallies.values()) {
                Map<String, Object> node = tally.properties(reading);
                node.put(":LABEL", tally.label());
                files.row(Table.ENTITIES, node, tally.key());
            }
        }

        void write(Edge edge) throws IOException {
            String key = edge.tag() == RESULT ? name : keyOf.getOrDefault(edge.paper(), name);
            switch (edge.tag()) {
                case MENTION -> files.row(Table.MENTIONS, mention(edge, key), edge.from(), key);
                case INTRODUCTION -> files.row(Table.INTRODUCES, edge.properties(), edge.from(), key);
                case IMPLEMENTATION -> files.row(Table.IMPLEMENTS, edge.properties(), edge.from(), key);
                default -> files.row(Table.EVALUATED_ON, edge.properties(), edge.from(), key);
            }
        }

        private Map<String, Object> mention(Edge edge, String key) {
            if (!"corpus".equals(edge.text("rule"))) {
                return edge.properties();
            }
            Map<String, Object> learnt = new HashMap<>(edge.properties());
            learnt.putAll(tally(key).learnt());
            return learnt;
        }
    }
}
