package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.Versions;
import org.citeatlas.graph.model.Versions.Candidate;
import org.citeatlas.graph.model.Versions.Version;
import org.jspecify.annotations.Nullable;

/** Finds out which papers are versions of one work, before the papers are written. */
final class VersionPass {
    private VersionPass() {}

    /** Enters a paper, by its title. @param key what the files call it */
    static void add(Sorter byTitle, String titleKey, String key, Candidate paper) throws IOException {
        Pack.Writer packed = new Pack.Writer()
                .text(key)
                .text(paper.id())
                .texts(paper.ids())
                .number(paper.year() == null ? Long.MIN_VALUE : paper.year())
                .text(paper.author())
                .flag(paper.repository());
        byTitle.add(titleKey, 0, packed.bytes());
    }

    /** The versions, by the files' key of each. */
    static Sorted find(Sorted byTitle, Sorter byKey) throws IOException {
        Versions versions = new Versions(Apart.NOTHING);
        try (Cursor cursor = byTitle.open()) {
            boolean more = cursor.next();
            while (more) {
                String title = cursor.key();
                Map<String, String> keys = new HashMap<>();
                List<Candidate> papers = new ArrayList<>();
                do {
                    Pack.Reader in = cursor.payload();
                    String key = in.text();
                    Candidate paper = candidate(in);
                    keys.put(paper.id(), key);
                    papers.add(paper);
                    more = cursor.next();
                } while (more && cursor.key().equals(title));
                for (Version version : papers.size() > 1 ? versions.among(title, papers) : List.<Version>of()) {
                    byKey.add(
                            keys.getOrDefault(version.id(), ""),
                            0,
                            new Pack.Writer()
                                    .text(version.id())
                                    .text(version.of())
                                    .text(version.reason())
                                    .text(keys.get(version.of()))
                                    .bytes());
                }
            }
        }
        return byKey.sort();
    }

    private static Candidate candidate(Pack.Reader in) {
        String id = in.text();
        List<String> ids = in.texts();
        long year = in.number();
        return new Candidate(id, ids, year == Long.MIN_VALUE ? null : (int) year, in.optionalText(), in.flag());
    }

    /** Gives the versions back while works are gone through in the order of their keys. */
    static final class Lookup implements AutoCloseable {
        private final Cursor cursor;
        private boolean more;

        Lookup(Sorted byKey) throws IOException {
            this.cursor = byKey.open();
            this.more = cursor.next();
        }

        Found of(String key) throws IOException {
            while (more && cursor.key().compareTo(key) < 0) {
                more = cursor.next();
            }
            if (!more || !cursor.key().equals(key)) {
                return Found.NONE;
            }
            Pack.Reader in = cursor.payload();
            return new Found(new Version(in.text(), in.text(), in.text()), in.text());
        }

        @Override
        public void close() throws IOException {
            cursor.close();
        }
    }

    /** What was found of a paper. @param key what the files call the paper that stands for the work */
    record Found(@Nullable Version version, String key) {
        static final Found NONE = new Found(null, "");

        boolean isOfAnother() {
            return version != null;
        }

        void applyTo(Map<String, Object> paper) {
            if (version != null) {
                paper.put("work", version.of());
            }
        }

        Map<String, Object> edge() {
            return version == null ? Map.of() : Versions.edge(version);
        }
    }
}
