package org.citeatlas.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.WorkId;
import org.neo4j.driver.TransactionContext;

/** What a name that a person typed may mean in this graph. */
public final class NameIndex {
    /** The kinds that have names, as they are typed. */
    public static final List<String> KINDS =
            List.of("paper", "entity", "repository", "page", "author", "topic", "venue", "institution", "source");

    /** The kind that has nodes of its own: {@code entity} for the kinds of entities, else the kind itself. */
    public static String general(String kind) {
        return KINDS.contains(kind) ? kind : "entity";
    }

    private static final List<String> LIKELIEST_FIRST =
            List.of("entity", "paper", "author", "venue", "topic", "institution", "repository", "page", "source");

    private static final String ENTITY_DESCRIPTION =
            "coalesce(n.longName + ', ', '') + n.kind + ' in ' + " + paperCount("(n)<-[:MENTIONS]-()") + " + coalesce("
                    + "', introduced by \"' + COLLECT { MATCH (n)<-[:INTRODUCES]-(p) RETURN p.title ORDER BY coalesce(p.year, 9999), p.id LIMIT 1 }[0] + '\"', '')";
    private static final String PAPER_DESCRIPTION =
            "coalesce(toString(n.year), 'no year') + coalesce(', ' + COLLECT { MATCH (n)<-[w:WROTE]-(a) WHERE w.position = 1 "
                    + "RETURN a.name }[0], '') + CASE WHEN n:Stub THEN ', known by citation only' ELSE '' END";

    private static final String ENTITY_PREFIX = "entity:";

    private static final String SHELF = "shelf"; // what papers are on or from
    private static final List<String> SHELVES = List.of("collection", "source", "mark");

    private static final String PAPERS = "papers"; // what papers have in common
    private static final List<String> SETS =
            List.of("entity", "topic", "author", "venue", "institution", "collection", "source");

    private final Graph graph;
    private final Duration timeout;

    // One of several entities is meant without asking where this many papers mention it, and this many times as many as
    // mention all the others: one paper that gives a name another meaning must not turn it into a question.
    private static final int KNOWN = 20;
    private static final int OUTWEIGHS = 10;

    /** An expression that counts: {@code 1 paper}, {@code 5 papers}. */
    private static String paperCount(String pattern) {
        return "CASE COUNT { " + pattern + " } WHEN 1 THEN '1 paper' ELSE COUNT { " + pattern + " } + ' papers' END";
    }

    /** @param timeout after which the server ends a look-up; zero for never */
    public NameIndex(Graph graph, Duration timeout) {
        this.graph = graph;
        this.timeout = timeout;
    }

    /**
     * The one thing of this kind that the name means.
     *
     * @param kind one of {@link #KINDS}
     * @param name a key, an id in any spelling, a name, a long name or a title
     * @throws AmbiguousNameException where it fits several
     * @throws CiteatlasException exit code 2 where it fits none; the message names what comes near
     */
    public Candidate resolve(String kind, String name) {
        List<Candidate> exact = exact(kind, name);
        if (exact.size() > 1) {
            throw ambiguous(name, exact);
        }
        if (exact.size() == 1) {
            return exact.get(0);
        }
        List<Candidate> near = near(kind, name, 5);
        if (near.isEmpty()) {
            near = search(kind, misspelt(name), 5);
        }
        throw CiteatlasException.usage("No " + kind + " is called '" + name + "' in this graph. "
                + hint(name, near.stream().map(Candidate::label).toList()));
    }

    /**
     * The one collection, source or mark that a filter names; it has the kind {@code collection}, {@code source} or {@code
     * mark}.
     *
     * @param name of a collection, exactly; or id, name or path of a source; or a mark; {@code collection:}, {@code source:}
     *     or {@code mark:} before it says which
     * @throws AmbiguousNameException where it fits several, whatever their kinds
     * @throws CiteatlasException exit code 2 where it fits none
     */
    public Candidate shelf(String name) {
        List<Candidate> found = new ArrayList<>();
        for (String kind : SHELVES) {
            found.addAll(exact(kind, name));
            found.addAll(exactOfKind(kind, name));
        }
        refuseSeveral(name, found);
        if (found.isEmpty()) {
            if (Shelf.MARKS.contains(name)) {
                throw CiteatlasException.usage(
                        "No paper is marked " + name + " in this graph: 'mark PAPER " + name + "' does so.");
            }
            List<String> some = complete(SHELF, "", 10);
            throw CiteatlasException.usage("No collection, source or mark is called '" + name + "' in this graph. "
                    + (some.isEmpty() ? "There is none." : "There are: " + String.join(", ", some) + "."));
        }
        return found.get(0);
    }

    /**
     * The one thing that papers have in common which this name means: an entity, topic, author, venue, institution,
     * collection or source.
     *
     * @param name as for {@link #resolve}; a kind and a colon before it say of what: {@code topic:NLP}
     * @throws AmbiguousNameException where it fits several, whatever their kinds; its keys have the kind before them
     * @throws CiteatlasException exit code 2 where it fits none
     */
    public Candidate papersOf(String name) {
        List<Candidate> found = new ArrayList<>();
        for (String kind : SETS) {
            found.addAll(exact(kind, name));
            found.addAll(kind.equals("entity") ? List.of() : exactOfKind(kind, name));
        }
        for (EntityKind kind : EntityKind.values()) {
            found.addAll(exactOfKind(kind.word(), name));
        }
        refuseSeveral(name, found);
        if (found.isEmpty()) {
            List<String> near = SETS.stream()
                    .flatMap(kind -> near(kind, name, 3).stream())
                    .map(Candidate::label)
                    .distinct()
                    .limit(5)
                    .toList();
            throw CiteatlasException.usage(
                    "No method, topic, author, venue, institution, collection or source is called '"
                            + name + "' in this graph. "
                            + hint(name, near));
        }
        return found.get(0);
    }

    /**
     * That the name fits these things of one kind; of entities, with the foremost one: mentioned in 20 papers or more, and in
     * ten times as many as all the others together.
     */
    public AmbiguousNameException ambiguous(String name, List<Candidate> several) {
        return ambiguous(name, several, NameIndex::withPrefix);
    }

    private AmbiguousNameException ambiguous(String name, List<Candidate> several, UnaryOperator<Candidate> shown) {
        boolean entities = several.stream().allMatch(one -> Kind.of(one.kind()) == Kind.ENTITY);
        Optional<Candidate> foremost = entities ? foremost(several) : Optional.empty();
        return new AmbiguousNameException(name, several.stream().map(shown).toList(), foremost.map(shown));
    }

    private Optional<Candidate> foremost(List<Candidate> entities) {
        Map<String, Long> papers = graph.reading(
                timeout,
                tx -> tx
                        .run(
                                "MATCH (n:Entity) WHERE n.key IN $keys RETURN n.key AS key, COUNT { (n)<-[:MENTIONS]-() } AS papers",
                                Map.of(
                                        "keys",
                                        entities.stream().map(Candidate::key).toList()))
                        .stream()
                        .collect(Collectors.toMap(
                                row -> row.get("key").asString(),
                                row -> row.get("papers").asLong())));
        long all = papers.values().stream().mapToLong(Long::longValue).sum();
        return entities.stream()
                .filter(one -> {
                    long own = papers.getOrDefault(one.key(), 0L);
                    return own >= KNOWN && own >= OUTWEIGHS * (all - own);
                })
                .findFirst();
    }

    /** What to do about a name that nothing has. */
    private static String hint(String name, List<String> near) {
        return near.isEmpty()
                ? "'find " + name + "' searches everything."
                : "Near it: " + near.stream().map(label -> "'" + label + "'").collect(Collectors.joining(", ")) + ".";
    }

    /** What {@code kind:name} means, where the name is written so. */
    private List<Candidate> exactOfKind(String kind, String name) {
        return name.startsWith(kind + ":") ? exact(kind, name.substring(kind.length() + 1)) : List.of();
    }

    /** Lists several candidates by keys that say of what kind they are. */
    private void refuseSeveral(String name, List<Candidate> found) {
        if (found.size() > 1) {
            throw ambiguous(name, found, NameIndex::withKind);
        }
    }

    /** All things of any kind that the name means, those first that a person most likely means by a bare name. */
    public List<Candidate> anything(String name) {
        List<Candidate> all = new ArrayList<>();
        LIKELIEST_FIRST.forEach(kind -> all.addAll(exact(kind, name)));
        return all;
    }

    /** Names that begin so, for completion: as they are written, sorted, at most {@code limit}. */
    public List<String> complete(String kind, String prefix, int limit) {
        if (kind.equals(SHELF) || kind.equals(PAPERS)) {
            return (kind.equals(SHELF) ? SHELVES : SETS)
                    .stream()
                            .flatMap(one -> complete(one, prefix, limit).stream())
                            .distinct()
                            .sorted()
                            .limit(limit)
                            .toList();
        }
        Kind node = Kind.of(kind);
        String label = entityLabel(kind).orElse(node.label);
        String lucene = lucene(prefix);
        String start = lucene.isEmpty() || node.isUnindexed()
                ? "MATCH (n:%1$s)"
                : "CALL db.index.fulltext.queryNodes('" + node.index() + "', $lucene, {limit: 5000}) YIELD node AS n";
        String cypher = (start + " WHERE n:%1$s AND toLower(n.%2$s) STARTS WITH toLower($prefix) "
                        + "RETURN DISTINCT n.%2$s AS name ORDER BY name LIMIT $limit")
                .formatted(label, node.name);
        return graph.reading(
                timeout,
                tx -> tx.run(cypher, Map.of("prefix", prefix, "limit", limit, "lucene", lucene))
                        .list(row -> row.get("name").asString()));
    }

    /** Things of this kind whose text holds all these words, best first. */
    public List<Candidate> near(String kind, String words, int limit) {
        return search(kind, lucene(words), limit);
    }

    private List<Candidate> search(String kind, String lucene, int limit) {
        Kind node = Kind.of(kind);
        if (lucene.isEmpty() || node.isUnindexed()) {
            return List.of();
        }
        return graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        kind,
                        "CALL db.index.fulltext.queryNodes('" + node.index()
                                + "', $lucene, {limit: 1000}) YIELD node AS n, score "
                                + "WHERE n:" + node.label + " WITH n, score, n." + node.key + " AS key "
                                + "ORDER BY score DESC, key LIMIT $limit "
                                + node.candidate("score DESC, key", ", score"),
                        Map.of("lucene", lucene, "limit", limit)));
    }

    /** An entity's key alone may be the name of another entity too; with {@code entity:} before it, it is the key. */
    public static Candidate withPrefix(Candidate candidate) {
        return Kind.of(candidate.kind()) == Kind.ENTITY ? withPrefix(ENTITY_PREFIX, candidate) : candidate;
    }

    private static Candidate withKind(Candidate candidate) {
        return Kind.of(candidate.kind()) == Kind.ENTITY
                ? withPrefix(candidate)
                : withPrefix(candidate.kind() + ":", candidate);
    }

    private static Candidate withPrefix(String prefix, Candidate candidate) {
        return new Candidate(candidate.kind(), prefix + candidate.key(), candidate.label(), candidate.description());
    }

    private List<Candidate> exact(String kind, String name) {
        Kind node = Kind.of(kind);
        boolean prefixed = name.startsWith(ENTITY_PREFIX);
        if (prefixed && node != Kind.ENTITY) {
            return List.of();
        }
        String key = prefixed ? name.substring(ENTITY_PREFIX.length()) : name;
        List<Candidate> byKey = graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        kind,
                        "MATCH (n:%s {%s: $name}) ".formatted(node.label, node.key) + node.candidate(),
                        Map.of("name", key)));
        if (byKey.size() == 1 && (node != Kind.ENTITY || prefixed || key.indexOf('~') > 0)) {
            return byKey;
        }
        return switch (node) {
            case PAPER -> ofOneWork(papers(name));
            case ENTITY -> entities(kind, name);
            case REPOSITORY -> repositories(name);
            case PAGE -> pages(name);
            case AUTHOR, INSTITUTION, VENUE, COLLECTION, MARK -> named(kind, node, name);
            case TOPIC -> topics(name);
            case SOURCE -> sources(name);
        };
    }

    private List<Candidate> papers(String name) {
        Optional<WorkId> id = WorkId.parse(name);
        String match = id.isPresent()
                ? "MATCH (n:Work {" + id.get().scheme().property() + ": $value}) "
                : "MATCH (n:Work {title: $value}) ";
        String value = id.map(WorkId::value).orElse(name);
        List<Candidate> found = graph.reading(
                timeout, tx -> candidates(tx, "paper", match + Kind.PAPER.candidate(), Map.of("value", value)));
        if (!found.isEmpty()) {
            return found;
        }
        if (id.isPresent()) {
            return graph.reading(
                    timeout,
                    tx -> candidates(
                            tx,
                            "paper",
                            "MATCH (n:Work) WHERE n.otherIds IS NOT NULL AND $value IN n.otherIds "
                                    + Kind.PAPER.candidate(),
                            Map.of("value", id.get().toString())));
        }
        String folded = Fingerprint.fold(name);
        return near("paper", name, 20).stream()
                .filter(candidate -> Fingerprint.fold(candidate.label()).startsWith(folded))
                .toList();
    }

    /** The paper that stands for all of these where they are versions of one work; else these. */
    private List<Candidate> ofOneWork(List<Candidate> papers) {
        if (papers.size() < 2) {
            return papers;
        }
        List<String> keys = papers.stream().map(Candidate::key).toList();
        List<String> works = graph.reading(
                timeout,
                tx -> tx.run(
                                "MATCH (n:Work) WHERE n.id IN $keys RETURN DISTINCT coalesce(n.work, n.id) AS work",
                                Map.of("keys", keys))
                        .list(row -> row.get("work").asString()));
        List<Candidate> shown = papers.stream()
                .filter(paper -> works.size() == 1 && works.contains(paper.key()))
                .toList();
        return shown.isEmpty() ? papers : shown;
    }

    private List<Candidate> entities(String kind, String name) {
        List<Candidate> byName = graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        kind,
                        "MATCH (n:Entity {foldedName: $folded}) " + Kind.ENTITY.candidate(),
                        Map.of("folded", NameFold.fold(name))));
        if (!byName.isEmpty()) {
            return byName;
        }
        String lucene = lucene(name);
        return lucene.isEmpty()
                ? List.of()
                : graph.reading(
                        timeout,
                        tx -> candidates(
                                tx,
                                kind,
                                "CALL db.index.fulltext.queryNodes('names', $lucene, {limit: 200}) YIELD node AS n WHERE n:Entity "
                                        + "AND (toLower(n.longName) = $lower OR any(alias IN n.aliases WHERE toLower(alias) = $lower)) "
                                        + Kind.ENTITY.candidate(),
                                Map.of("lucene", lucene, "lower", name.toLowerCase(Locale.ROOT))));
    }

    private List<Candidate> repositories(String name) {
        String path = name.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("(\\.git)?/*$", "");
        return graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        "repository",
                        "MATCH (n:Repository) WHERE toLower(n.url) = 'https://' + $path OR toLower(n.owner + '/' + n.name) = $path "
                                + "OR toLower(n.name) = $path " + Kind.REPOSITORY.candidate(),
                        Map.of("path", path)));
    }

    private List<Candidate> pages(String name) {
        return graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        "page",
                        "MATCH (n:ProjectPage) WHERE toLower(n.url) IN ['https://' + $path, 'http://' + $path] "
                                + Kind.PAGE.candidate(),
                        Map.of(
                                "path",
                                name.toLowerCase(Locale.ROOT)
                                        .replaceFirst("^https?://", "")
                                        .replaceFirst("/*$", ""))));
    }

    private List<Candidate> named(String kind, Kind node, String name) {
        List<Candidate> same = graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        kind,
                        "MATCH (n:%s {name: $name}) ".formatted(node.label) + node.candidate(),
                        Map.of("name", name)));
        return same.isEmpty() ? folded(kind, name) : same;
    }

    /** Whatever the case: one vocabulary writes {@code aging} and another {@code Aging}, and nobody can tell them apart. */
    private List<Candidate> topics(String name) {
        List<Candidate> same = graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        "topic",
                        "MATCH (n:Topic) WHERE toLower(n.label) = toLower($name) " + Kind.TOPIC.candidate(),
                        Map.of("name", name)));
        return same.isEmpty() ? folded("topic", name) : same;
    }

    private List<Candidate> folded(String kind, String name) {
        return near(kind, name, 20).stream()
                .filter(candidate -> NameFold.fold(candidate.label()).equals(NameFold.fold(name)))
                .toList();
    }

    private List<Candidate> sources(String name) {
        return graph.reading(
                timeout,
                tx -> candidates(
                        tx,
                        "source",
                        "MATCH (n:Source) WHERE n.name = $name OR n.path = $name OR size($name) >= 4 AND n.id STARTS WITH $name "
                                + Kind.SOURCE.candidate(),
                        Map.of("name", name)));
    }

    private static List<Candidate> candidates(
            TransactionContext tx, String kind, String cypher, Map<String, Object> parameters) {
        return tx.run(cypher, parameters)
                .list(row -> new Candidate(
                        kind,
                        row.get("key").asString(),
                        row.get("label").asString(""),
                        row.get("description").asString("")));
    }

    /** All words, each to its beginning, with Lucene's own signs taken out. */
    static String lucene(String words) {
        List<String> terms = new ArrayList<>();
        for (String word : words.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                terms.add("+" + word.toLowerCase(Locale.ROOT) + "*");
            }
        }
        return String.join(" ", terms);
    }

    /** Any of the words, each with up to two letters wrong. */
    private static String misspelt(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .map(word -> word.toLowerCase(Locale.ROOT) + "~")
                .collect(Collectors.joining(" "));
    }

    /** The label of a kind of entities, {@code method}: {@code Method}. */
    private static Optional<String> entityLabel(String kind) {
        return List.of("method", "dataset", "tool", "metric", "task").contains(kind)
                ? Optional.of(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1))
                : Optional.empty();
    }

    /** How nodes of a kind are matched and described. */
    private enum Kind {
        PAPER("Work", "id", "title", PAPER_DESCRIPTION),
        ENTITY("Entity", "key", "name", ENTITY_DESCRIPTION),
        REPOSITORY(
                "Repository",
                "url",
                "name",
                "n.host + ', ' + " + paperCount("(n)<-[:HAS_REPOSITORY|USES_REPOSITORY]-()")),
        PAGE("ProjectPage", "url", "url", paperCount("(n)<-[:HAS_PAGE]-()")),
        AUTHOR(
                "Author",
                "key",
                "name",
                "coalesce(n.orcid, 'told apart by name') + ', ' + " + paperCount("(n)-[:WROTE]->()")),
        TOPIC("Topic", "key", "label", "n.scheme + ', ' + " + paperCount("(n)<-[:ABOUT]-()")),
        VENUE("Venue", "key", "name", paperCount("(n)<-[:PUBLISHED_IN]-()")),
        INSTITUTION("Institution", "key", "name", "coalesce(n.country, '')"),
        SOURCE("Source", "id", "name", "n.path + ', ' + n.format"),
        COLLECTION("Collection", "name", "name", paperCount("(n)-[:HOLDS]->()")),
        MARK("Mark", "name", "name", "'mark of ' + " + paperCount("(n)-[:HOLDS]->()"));

        private final String label;
        private final String key;
        private final String name;
        private final String description;

        Kind(String label, String key, String name, String description) {
            this.label = label;
            this.key = key;
            this.name = name;
            this.description = description;
        }

        static Kind of(String kind) {
            String word = kind.toUpperCase(Locale.ROOT);
            for (Kind value : values()) {
                if (value.name().equals(word)) {
                    return value;
                }
            }
            if (word.equals("WORK") || word.equals("STUB")) {
                return PAPER;
            }
            if (entityLabel(kind).isPresent() || word.equals("MODEL") || word.equals("BENCHMARK")) {
                return ENTITY;
            }
            throw CiteatlasException.usage(
                    "'" + kind + "' is no kind of thing. Kinds are: " + String.join(", ", KINDS) + ".");
        }

        /** Whether no full-text index holds its names. */
        boolean isUnindexed() {
            return this == SOURCE || this == COLLECTION || this == MARK;
        }

        /** The full-text index that holds the names of this kind. */
        String index() {
            return this == PAPER ? "paper_text" : "names";
        }

        String candidate() {
            return candidate("key", "");
        }

        private String candidate(String order, String carried) {
            return "WITH n, n.%s AS key%s ORDER BY %s RETURN key, coalesce(n.%s, key) AS label, %s AS description"
                    .formatted(key, carried, order, name, description);
        }
    }
}
