package org.citeatlas.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** All keys of one kind in a graph, in order, a page at a time. Empty keys are left out. */
public enum KeyPages {
    WORKS(
            "works",
            "MATCH (n:Work) WHERE n.id > $after RETURN n.id AS key ORDER BY key LIMIT $chunk",
            "RETURN COUNT { (:Work) } AS n"),
    NAMES("names of things", SettledKeys.NAMES, "RETURN COUNT { (:Entity) } AS n"),
    REPOSITORIES("repositories", SettledKeys.REPOSITORIES, "RETURN COUNT { (:Repository) } AS n"),
    PAGES("pages", SettledKeys.PAGES, "RETURN COUNT { (:ProjectPage) } AS n"),
    TOPICS("topics", SettledKeys.TOPICS, "RETURN COUNT { (:Topic) } AS n"),
    AUTHORS("authors", SettledKeys.AUTHORS, "RETURN COUNT { (:Author) } AS n"),
    INSTITUTIONS("institutions", SettledKeys.INSTITUTIONS, "RETURN COUNT { (:Institution) } AS n"),
    VENUES("venues", SettledKeys.VENUES, "RETURN COUNT { (:Venue) } AS n"),
    TITLES("titles", SettledKeys.TITLES, "RETURN COUNT { (:Paper) } AS n"),
    AUTHOR_YEARS("citations in the text", SettledKeys.AUTHOR_YEARS, "RETURN 0 AS n"),
    PERSON_IDS("ids of persons", SettledKeys.PERSON_IDS, "RETURN 0 AS n"),
    PERSON_NAMES("names of persons", SettledKeys.PERSON_NAMES, "RETURN COUNT { (:Author) } AS n");

    private static final int WORKS_AT_ONCE = 500; // with their records and texts in memory
    private static final int KEYS_AT_ONCE = 2_000;

    private final String title;
    private final String page;
    private final String about;
    private final Optional<Tied> tied;

    KeyPages(String title, SettledKeys keys, String about) {
        this.title = title;
        this.page = keys.page();
        this.about = about;
        this.tied = Tied.ALL.stream().filter(tie -> tie.keys().equals(keys)).findFirst();
    }

    KeyPages(String title, String page, String about) {
        this.title = title;
        this.page = page;
        this.about = about;
        this.tied = Optional.empty();
    }

    /** What they are, for a person. */
    public String title() {
        return title;
    }

    /** The rule by which nodes of these keys stand; empty where there is none. */
    Optional<Tied> tied() {
        return tied;
    }

    /** Whether nodes of these keys stand only as long as something ties them. */
    public boolean tiedNodes() {
        return tied.isPresent();
    }

    /** About how many there are; 0 where nobody knows without looking. */
    public long about(Graph graph) {
        return (Long) graph.read(about, Map.of()).get(0).getOrDefault("n", 0L);
    }

    /**
     * Hands on all keys, in order, a page at a time.
     *
     * @param timeout of each statement; zero for none
     * @throws CiteatlasException {@code INTERRUPTED} between two pages
     */
    public void each(Graph graph, Duration timeout, Consumer<List<String>> work) {
        int chunk = this == WORKS ? WORKS_AT_ONCE : KEYS_AT_ONCE;
        String after = "";
        while (true) {
            Map<String, Object> from = Map.of("after", after, "chunk", chunk);
            List<String> keys = graph.reading(
                    timeout, tx -> tx.run(page, from).list(row -> row.get("key").asString()));
            if (keys.isEmpty()) {
                return;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.");
            }
            work.accept(keys);
            after = keys.get(keys.size() - 1);
        }
    }
}
