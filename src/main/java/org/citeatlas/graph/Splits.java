package org.citeatlas.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.WorkId;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.Reading;
import org.neo4j.driver.TransactionContext;

/**
 * What users took apart: names of works that stand for themselves alone, whatever sources say. They outlive the sources,
 * so that a split stays when these are forgotten and come again.
 */
public final class Splits {
    private static final String GIVEN = """
            MATCH (w:Work)-[f:FROM]->() WHERE $name IN f.ids RETURN DISTINCT w.id AS id
            UNION
            MATCH ()-[c:CITES]->(w:Work) WHERE $name IN split(c.as, ' ') RETURN DISTINCT w.id AS id
            """;

    private final Graph graph;

    public Splits(Graph graph) {
        this.graph = graph;
    }

    /** The names that were taken apart, sorted. */
    public List<String> all() {
        return graph.reading(tx -> tx.run("MATCH (s:Split) RETURN s.id AS id ORDER BY id")
                .list(row -> row.get("id").asString()));
    }

    /**
     * Takes a name apart: no record joins it to others, and no likeness ties its paper to another.
     *
     * @param name an id in any spelling, or a fingerprint
     * @return the ids of the works that the work of this name is now
     * @throws CiteatlasException exit code 2 where no work of the graph has the name
     */
    public Set<String> add(String name, Reading reading) {
        return change(
                normal(name),
                "MERGE (s:Split {id: $name}) WITH s MATCH (v:SchemaVersion) SET v.unsettled = true",
                reading);
    }

    /** Takes a split back. @return the ids of the works that were apart, as they are now */
    public Set<String> remove(String name, Reading reading) {
        String normal = normal(name);
        if (!all().contains(normal)) {
            throw CiteatlasException.usage(normal + " was never split. Split are: "
                    + (all().isEmpty() ? "none" : String.join(", ", all())) + ".");
        }
        return change(
                normal,
                "MATCH (s:Split {id: $name}) DELETE s WITH count(*) AS gone MATCH (v:SchemaVersion) SET v.unsettled = true",
                reading);
    }

    private Set<String> change(String name, String statement, Reading reading) {
        Set<String> before = works(name);
        if (before.isEmpty()) {
            throw CiteatlasException.usage(
                    "No work of this graph has the id " + name + ". 'show paper TITLE' lists the ids of a paper.");
        }
        graph.writing(tx -> tx.run(statement, Map.of("name", name)).consume());
        PaperWriter writer = new PaperWriter(graph, reading);
        Set<String> now = graph.writing(tx -> regroup(tx, writer, before));
        Settlement.settle(graph, writer);
        graph.writing(tx -> tx.run("MATCH (v:SchemaVersion) REMOVE v.unsettled").consume());
        return now;
    }

    /** The works that the name leads to, and those whose records or citations give it. */
    private Set<String> works(String name) {
        return graph.reading(tx -> {
            WorkLookup lookup = new WorkLookup();
            lookup.loadOtherIds(tx);
            Set<String> works = new TreeSet<>(lookup.find(tx, List.of(name)).keySet());
            tx.run(GIVEN, Map.of("name", name))
                    .forEachRemaining(row -> works.add(row.get("id").asString()));
            return works;
        });
    }

    /** Groups these works, and those that share a fingerprint with them, anew. */
    private static Set<String> regroup(TransactionContext tx, PaperWriter writer, Set<String> works) {
        WorkLookup lookup = new WorkLookup();
        Set<String> all = new TreeSet<>(works);
        Set<String> fingerprints = new HashSet<>();
        lookup.records(tx, works)
                .values()
                .forEach(records -> records.forEach(record -> fingerprints.add(record.fingerprint())));
        all.addAll(lookup.find(tx, fingerprints).keySet());
        Apart apart = writer.apart();
        Set<String> parts = new TreeSet<>(new WorkSplitter(tx, apart).split(all, all));
        writer.rewrite(tx, parts);
        return parts;
    }

    private static String normal(String name) {
        return name.startsWith("fp:")
                ? name
                : WorkId.parse(name)
                        .map(WorkId::toString)
                        .orElseThrow(() -> CiteatlasException.usage("'" + name
                                + "' is no id of a work. Give one as 'show paper' lists them: doi:…, arxiv:…, fp:…"));
    }
}
