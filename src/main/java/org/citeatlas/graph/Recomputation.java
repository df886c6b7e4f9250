package org.citeatlas.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.domain.NameFold;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.EntityTally;
import org.citeatlas.graph.model.KnownWork;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.graph.model.WorkParts;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Works out again what the graph keeps of its records, by the rules that writers follow, and says where the graph has
 * something else. Only reads.
 */
public final class Recomputation {
    private static final String WORKS = """
            UNWIND $keys AS key
            MATCH (w:Work {id: key})
            RETURN key AS id, w:Paper AS paper, properties(w) AS properties
            """;
    private static final String ENTITIES = """
            UNWIND $keys AS name
            MATCH (e:Entity {foldedName: name})
            RETURN e.key AS key, [label IN labels(e) WHERE label <> 'Entity'] AS labels, properties(e) AS properties
            """;
    private static final String LEARNT = """
            UNWIND $keys AS name
            MATCH (e:Entity {foldedName: name})<-[m:MENTIONS {rule: 'corpus'}]-(p)
            RETURN e.key AS key, p.id AS paper,
                   m {.name, .kind, .generic, .inferredFrom} AS mention
            """;
    private static final String NAMES_WRITTEN =
            "UNWIND $keys AS key MATCH ()-[w:WROTE {foldedName: key}]->(p) RETURN key, w.name AS name, min(p.id) AS paper";
    private static final int MOST_SHOWN = 60; // characters of a value

    /** What is settled from more than the paper's own records. */
    private static final Set<String> SETTLED_OF_PAPERS = Set.of("work");

    private static final Set<String> SETTLED_OF_STUBS = Set.of("title", "year", "firstAuthor", "venue");

    private final Graph graph;
    private final Duration timeout;
    private final Reading reading;
    private final Apart apart;

    /** @param timeout of each transaction; zero for none */
    public Recomputation(Graph graph, Reading reading, Duration timeout) {
        this.graph = graph;
        this.reading = reading;
        this.timeout = timeout;
        this.apart = graph.reading(timeout, WorkLookup::apart);
    }

    /**
     * What came out.
     *
     * @param checked how many things were looked at
     * @param wrong one line for each that the graph has in another way, with its id
     */
    public record Compared(long checked, List<String> wrong) {
        public Compared {
            wrong = List.copyOf(wrong);
        }
    }

    /** Whether works have the ids that their records and citations give, and show the values of the best records. */
    public record Works(Compared identity, Compared shown) {}

    /** @param works ids */
    public Works works(List<String> works) {
        return graph.reading(timeout, tx -> works(tx, works));
    }

    private Works works(TransactionContext tx, List<String> works) {
        WorkLookup lookup = new WorkLookup();
        Map<String, List<SourceRecord>> records = lookup.records(tx, works);
        Map<String, List<String>> citations = WorkLookup.citations(tx, works);
        Map<String, KnownWork> known = lookup.find(tx, works);
        List<String> identity = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        List<Record> nodes = tx.run(WORKS, Map.of("keys", works)).list();
        for (Record node : nodes) {
            String id = node.get("id").asString();
            WorkParts parts =
                    new WorkParts(records.getOrDefault(id, List.of()), citations.getOrDefault(id, List.of()), apart);
            if (parts.isEmpty()) {
                continue; // known from running text alone, or from a shelf: its id is all that it has
            }
            if (!parts.isOnly(id, Objects.requireNonNull(known.get(id), id).ids())) {
                identity.add(id + ": has ids " + new TreeSet<>(known.get(id).ids())
                        + ", its records and citations make " + parts.nodeIds());
            }
            if (parts.nodeIds().contains(id)) {
                boolean paper = node.get("paper").asBoolean();
                Map<String, Object> written = new HashMap<>(parts.written(id));
                respelt(written, paper);
                differing(
                        id,
                        node.get("properties").asMap(),
                        written,
                        paper ? SETTLED_OF_PAPERS : SETTLED_OF_STUBS,
                        shown);
            }
        }
        return new Works(new Compared(nodes.size(), identity), new Compared(nodes.size(), shown));
    }

    private void respelt(Map<String, Object> written, boolean paper) {
        String respelt = paper
                ? reading.of(
                                String.valueOf(written.get("title")),
                                (String) written.get("abstract"),
                                Reading.Text.NOTHING.extraction())
                        .respelt()
                : null;
        if (respelt != null) {
            written.put("respelt", respelt);
        }
    }

    /** Mentions that lead to another sense of their name than the paper means. @param names folded */
    public Compared senses(List<String> names) {
        EntitySettlement settlement = new EntitySettlement(reading);
        return compared(
                names,
                tx -> settlement.moves(tx, names).stream()
                        .map(move -> move.get("paper") + " MENTIONS " + move.get("name") + ": means " + move.get("to"))
                        .toList());
    }

    /** Whether entities, and mentions learnt from other papers, are as the mentions make them. */
    public record Entities(Compared entities, Compared learnt) {}

    /** @param names folded */
    public Entities entities(List<String> names) {
        return graph.reading(timeout, tx -> entities(tx, names));
    }

    private Entities entities(TransactionContext tx, List<String> names) {
        Map<String, EntityTally> tallies = new HashMap<>();
        EntitySettlement.tallies(tx, names).forEach(tally -> tallies.put(tally.key(), tally));
        List<String> entities = new ArrayList<>();
        List<Record> nodes = tx.run(ENTITIES, Map.of("keys", names)).list();
        for (Record node : nodes) {
            EntityTally tally = tallies.get(node.get("key").asString());
            if (tally != null) {
                entity(node, tally, entities);
            }
        }
        List<String> learnt = new ArrayList<>();
        List<Record> mentions = tx.run(LEARNT, Map.of("keys", names)).list();
        for (Record mention : mentions) {
            EntityTally tally = tallies.get(mention.get("key").asString());
            if (tally != null) {
                differing(
                        mention.get("paper").asString() + " MENTIONS " + tally.key(),
                        mention.get("mention").asMap(),
                        tally.learnt(),
                        Set.of(),
                        learnt);
            }
        }
        return new Entities(new Compared(nodes.size(), entities), new Compared(mentions.size(), learnt));
    }

    private void entity(Record node, EntityTally tally, List<String> wrong) {
        Map<String, Object> properties = tally.properties(reading);
        List<String> labels = node.get("labels").asList(Value::asString);
        String folded = NameFold.fold(String.valueOf(properties.get("name")));
        if (!labels.equals(List.of(tally.label()))) {
            wrong.add(tally.key() + ": is " + labels + ", its mentions make it " + tally.label());
        } else if (!folded.equals(properties.get("foldedName"))) {
            wrong.add(tally.key() + ": its mentions call it " + properties.get("name") + ", which folds to " + folded);
        } else {
            differing(tally.key(), node.get("properties").asMap(), properties, Set.of(), wrong);
        }
    }

    /** Citations in running text that lead elsewhere than to the paper that fits. @param authorYears {@code hu 2021} */
    public Compared citations(List<String> authorYears) {
        CitationSettlement settlement = new CitationSettlement(new Touched());
        return compared(
                authorYears,
                tx -> settlement.changes(tx, authorYears).stream()
                        .map(row -> row.get("paper") + " CITES " + row.get("as") + ": leads to " + row.get("to")
                                + " of " + row.get("candidateCount") + " that fit")
                        .toList());
    }

    /** Papers that are tied to the versions of their work in another way than they shall. @param titleKeys folded titles */
    public Compared versions(List<String> titleKeys) {
        VersionSettlement settlement = new VersionSettlement(apart);
        return compared(
                titleKeys,
                tx -> settlement.changes(tx, titleKeys).stream()
                        .map(row -> row.get("paper") + ": is of work " + row.get("work"))
                        .toList());
    }

    /** Authorships by a source's id that lead to somebody else than the id stands for. @param ids of persons */
    public Compared personIds(List<String> ids) {
        PersonSettlement settlement = new PersonSettlement(new Touched());
        return compared(ids, tx -> moves(settlement.idMoves(tx, ids), "personId"));
    }

    /** Authorships by a bare name that lead to somebody else than the name stands for, or are folded wrongly. */
    public Compared personNames(List<String> foldedNames) {
        PersonSettlement settlement = new PersonSettlement(new Touched());
        return compared(foldedNames, tx -> {
            List<String> wrong = new ArrayList<>(moves(settlement.nameMoves(tx, foldedNames), "foldedName"));
            tx.run(NAMES_WRITTEN, Map.of("keys", foldedNames)).forEachRemaining(row -> {
                String folded = NameFold.fold(row.get("name").asString(""));
                if (!folded.equals(row.get("key").asString())) {
                    wrong.add(row.get("paper").asString() + ": author "
                            + row.get("name").asString("without name") + " is folded to "
                            + row.get("key").asString() + ", and shall be to " + folded);
                }
            });
            return wrong;
        });
    }

    private static List<String> moves(List<Map<String, Object>> moves, String property) {
        return moves.stream()
                .map(move -> move.get("from") + ": what " + move.get(property) + " wrote is of " + move.get("to"))
                .toList();
    }

    /** Nodes that nothing ties to what they stand for. */
    public Compared alone(KeyPages kind, List<String> keys) {
        return graph.reading(timeout, tx -> {
            List<String> alone = new ArrayList<>();
            Tied tied = kind.tied().orElseThrow();
            List<Record> nodes = tx.run(tied.look(), Map.of("keys", keys)).list();
            nodes.stream()
                    .filter(node -> node.get("alone").asBoolean())
                    .forEach(node -> alone.add(node.get("id").asString() + ": " + tied.label() + " without "
                            + tied.types().replaceAll("[\\[\\]:]", "")));
            return new Compared(nodes.size(), alone);
        });
    }

    /** What stands on shelves and should not, and the other way round. */
    public Compared shelves() {
        List<Map<String, Object>> shelves = graph.read(
                "MATCH (s:Collection|Mark) RETURN elementId(s) AS shelf, s.name AS name, COUNT { (s)-[:HOLDS]->() } AS n",
                Map.of());
        long checked = 0;
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> shelf : shelves) {
            checked += (Long) shelf.getOrDefault("n", 0L);
            graph.reading(timeout, tx -> ShelfSettlement.changes(tx, String.valueOf(shelf.get("shelf"))))
                    .forEach(id -> wrong.add(shelf.get("name") + ": " + id + " does not stand as its names say"));
        }
        return new Compared(checked, wrong);
    }

    private interface Looking {
        List<String> at(TransactionContext tx);
    }

    private Compared compared(List<String> keys, Looking looking) {
        return new Compared(keys.size(), graph.reading(timeout, looking::at));
    }

    /** Says of the first property that differs what it is and what it shall be. */
    private static void differing(
            String id, Map<String, Object> there, Map<String, Object> shall, Set<String> ignored, List<String> wrong) {
        Set<String> names = new HashSet<>(there.keySet());
        names.addAll(shall.keySet());
        names.removeAll(ignored);
        Map<String, String> differences = new TreeMap<>();
        for (String name : names) {
            Object is = plain(there.get(name));
            Object be = plain(shall.get(name));
            if (!Objects.equals(is, be)) {
                differences.put(name, id + ": " + name + " is " + shown(is) + ", and shall be " + shown(be));
            }
        }
        differences.values().stream().findFirst().ifPresent(wrong::add);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return value == null ? "missing" : text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
