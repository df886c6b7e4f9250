package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.citeatlas.graph.model.Rows;

/** The rows of some works, as lines of the files and as entries to be settled. Filled by one thread, written by another. */
final class PaperOutput {
    private final Map<Table, StringBuilder> lines = new EnumMap<>(Table.class);
    private final Map<Table, Long> counts = new EnumMap<>(Table.class);
    private final List<Entry> entries = new ArrayList<>();
    private int longest;

    private record Entry(Function<Sorters, Sorter> sorter, String key, int tag, byte[] payload) {}

    /** Writes what was collected. */
    void writeTo(ImportFiles files, Sorters sorters) throws IOException {
        for (Map.Entry<Table, StringBuilder> table : lines.entrySet()) {
            files.rows(table.getKey(), table.getValue(), Objects.requireNonNull(counts.get(table.getKey())), longest);
        }
        for (Entry entry : entries) {
            entry.sorter().apply(sorters).add(entry.key(), entry.tag(), entry.payload());
        }
    }

    /** Takes a work that is only cited. */
    void stub(GroupedWork work) {
        entry(Sorters::stubs, work.key(), StubPass.NAMES, new Pack.Writer().texts(work.names()));
    }

    /** Takes the rows of a work with records. @param version of another work, where it is one */
    Work work(GroupedWork work, String id, VersionPass.Found version) {
        return new Work(work, id, version);
    }

    private void line(Table table, Map<String, Object> properties, String... ids) {
        int length = table.row(lines.computeIfAbsent(table, any -> new StringBuilder()), properties, ids);
        longest = Math.max(longest, length);
        counts.merge(table, 1L, Long::sum);
    }

    private void entry(Function<Sorters, Sorter> sorter, String key, int tag, Pack.Writer payload) {
        entries.add(new Entry(sorter, key, tag, payload.bytes()));
    }

    /** Takes the rows of one work. */
    final class Work implements Rows {
        private final GroupedWork work;
        private final String id;
        private final VersionPass.Found version;
        private final List<String> introduces = new ArrayList<>();
        private Map<String, Object> paper = Map.of();

        private Work(GroupedWork work, String id, VersionPass.Found version) {
            this.work = work;
            this.id = id;
            this.version = version;
        }

        @Override
        public void add(String statement, Map<String, Object> row) {
            switch (statement) {
                case "papers" -> paper = properties(row);
                case "stubs" -> {
                    if (id.equals(row.get("id"))) {
                        stub(work);
                    }
                }
                case "from" -> line(Table.FROM, properties(row), work.key(), text(row, "source"));
                case "entities", "topics", "venues", "authors", "institutions" -> {
                    // their nodes are made of the edges that lead to them
                }
                case "mentions" -> entity(EntityPass.MENTION, row);
                case "introduces" -> {
                    introduces.add(text(row, "key"));
                    entity(EntityPass.INTRODUCTION, row);
                }
                case "implements" -> entity(EntityPass.IMPLEMENTATION, row);
                case "evaluated-on" -> entity(EntityPass.RESULT, row);
                case "repositories" -> label(LabelPass.REPOSITORY, text(row, "url"), properties(row));
                case "pages" -> label(LabelPass.PAGE, text(row, "url"), properties(row));
                case "has-repository" -> line(Table.HAS_REPOSITORY, properties(row), work.key(), text(row, "url"));
                case "uses-repository" -> line(Table.USES_REPOSITORY, properties(row), work.key(), text(row, "url"));
                case "has-page" -> line(Table.HAS_PAGE, properties(row), work.key(), text(row, "url"));
                case "about" -> {
                    line(Table.ABOUT, properties(row), work.key(), text(row, "key"));
                    label(LabelPass.TOPIC, text(row, "key"), properties(row));
                }
                case "published-in" -> {
                    line(Table.PUBLISHED_IN, properties(row), work.key(), text(row, "key"));
                    label(LabelPass.VENUE, text(row, "key"), properties(row));
                }
                case "wrote" -> wrote(row);
                case "cites" -> cites(row);
                default -> throw new IllegalArgumentException("no file for rows of " + statement);
            }
        }

        /** Ends the work's rows. */
        void end() {
            if (paper.isEmpty()) {
                return;
            }
            Map<String, Object> properties = new HashMap<>(paper);
            version.applyTo(properties);
            line(Table.PAPERS, properties, work.key());
            if (version.isOfAnother()) {
                line(Table.SAME_AS, version.edge(), work.key(), version.key());
            }
            if (paper.get("authorYear") instanceof String authorYear) {
                Pack.Writer fitting =
                        new Pack.Writer().text(id).text(work.key()).texts(introduces);
                entry(Sorters::authorYears, authorYear, CitationPass.PAPER, fitting);
            }
        }

        private void entity(int tag, Map<String, Object> row) {
            String key = text(row, "key");
            String from = tag == EntityPass.IMPLEMENTATION ? text(row, "url") : work.key();
            entry(
                    Sorters::entities,
                    key,
                    tag,
                    new Pack.Writer().text(from).text(id).map(properties(row)));
        }

        private void label(String kind, String key, Map<String, Object> properties) {
            entry(Sorters::labels, kind + key, 0, new Pack.Writer().map(properties));
        }

        private void wrote(Map<String, Object> row) {
            Pack.Writer payload = new Pack.Writer()
                    .text(text(row, "key"))
                    .text(work.key())
                    .text(id)
                    .map(properties(row));
            String personId = (String) properties(row).get("personId");
            boolean identified = properties(row).containsKey("orcid");
            entry(
                    Sorters::persons,
                    personId == null ? "" : personId,
                    identified ? PersonPass.WITH_ORCID : PersonPass.WITHOUT,
                    payload);
        }

        private void cites(Map<String, Object> row) {
            Map<String, Object> edge = properties(row);
            if (edge.get("authorYear") instanceof String authorYear) {
                Pack.Writer payload =
                        new Pack.Writer().text(id).text(work.key()).map(edge);
                entry(Sorters::authorYears, authorYear, CitationPass.CITATION, payload);
            } else {
                line(Table.CITES, edge, work.key(), text(row, "to"));
                entry(Sorters::stubs, text(row, "to"), StubPass.CITED, StubPass.cited(edge));
            }
        }

        private static String text(Map<String, Object> row, String column) {
            return (String) Objects.requireNonNull(row.get(column), column);
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> properties(Map<String, Object> row) {
            return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
        }
    }
}
