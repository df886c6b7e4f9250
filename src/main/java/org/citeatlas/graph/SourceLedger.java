package org.citeatlas.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.citeatlas.graph.model.KnownWork;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.SourceInfo;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The sources of the graph: which are in, which are half in, and how one is taken out again. */
public final class SourceLedger {
    private static final int CHUNK = 500; // papers per transaction

    private final Graph graph;

    public SourceLedger(Graph graph) {
        this.graph = graph;
    }

    /**
     * What the graph knows of a source.
     *
     * @param complete whether it is in to its end
     * @param strictAuthors how its authors were told apart
     * @param records how many the graph took, once it is complete
     */
    public record Entry(boolean complete, boolean strictAuthors, long records) {}

    /** The entry of the source with this id; empty where the graph does not know it. */
    public Optional<Entry> entry(String id) {
        return graph.reading(tx -> tx
                .run(
                        "MATCH (s:Source {id: $id}) RETURN s.state = 'complete', coalesce(s.strictAuthors, false), "
                                + "coalesce(s.records, 0)",
                        Map.of("id", id))
                .list(row -> new Entry(
                        row.get(0).asBoolean(false),
                        row.get(1).asBoolean(),
                        row.get(2).asLong()))
                .stream()
                .findFirst());
    }

    /** Whether any source is half in or half out: then an earlier run was ended before it had settled the graph. */
    public boolean anyUnfinished() {
        return graph.reading(tx -> tx.run("RETURN EXISTS { MATCH (s:Source) WHERE s.state <> 'complete' } "
                        + "OR EXISTS { MATCH (v:SchemaVersion) WHERE v.unsettled }")
                .single()
                .get(0)
                .asBoolean());
    }

    /** Opens the source for writing: from now until {@link #complete} it shows as half in. */
    public void begin(SourceInfo source) {
        graph.writing(tx -> tx.run(
                        "MERGE (s:Source {id: $id}) SET s = $properties, s.state = 'importing', s.importedAt = datetime()",
                        Map.of("id", source.id(), "properties", source.properties()))
                .consume());
    }

    /** The records of the source that are in already, by number. */
    public KnownRecords known(SourceInfo source) {
        KnownRecords hashes = new KnownRecords();
        graph.reading(tx -> {
            tx.run(
                            "MATCH (:Source {id: $id})<-[f:FROM]-() RETURN f.record AS record, f.hash AS hash",
                            Map.of("id", source.id()))
                    .forEachRemaining(row -> hashes.add(
                            row.get("record").asLong(), row.get("hash").asString()));
            return null;
        });
        return hashes;
    }

    /** Says that all of the source is in. @param records how many the graph took @param rejected how many it could not */
    public void complete(SourceInfo source, long records, long rejected) {
        graph.writing(tx -> tx.run(
                        "MATCH (s:Source {id: $id}) SET s.state = 'complete', s.records = $records, s.rejected = $rejected",
                        Map.of("id", source.id(), "records", records, "rejected", rejected))
                .consume());
    }

    /**
     * Takes out a source and all that only it brought. Works that others still know stay, as those know them. Each step
     * leaves the graph of the records that are still in, so that a run that was ended can simply be begun again.
     *
     * @param source id of the source
     * @param readingNow yields what a text says, with the names known that the papers teach which are there at that time
     * @return ids of the papers that are gone
     */
    public Set<String> forget(String source, Supplier<Reading> readingNow) {
        Touched touched = new Touched();
        if (anyUnfinished()) {
            touched.everything();
        }
        graph.writing(tx -> tx.run("MATCH (s:Source {id: $id}) SET s.state = 'forgetting'", Map.of("id", source))
                .consume());
        Set<String> gone = new TreeSet<>();
        PaperWriter writer = new PaperWriter(graph, readingNow.get(), touched);
        for (List<String> papers = next(source); !papers.isEmpty(); papers = next(source)) {
            List<String> chunk = papers;
            gone.addAll(graph.writing(tx -> takeOut(tx, writer, source, chunk)));
        }
        PaperWriter after = new PaperWriter(graph, readingNow.get(), touched);
        Settlement.settle(graph, after);
        graph.writing(tx -> tx.run("MATCH (s:Source {id: $id}) DETACH DELETE s", Map.of("id", source))
                .consume());
        return gone;
    }

    private List<String> next(String source) {
        return graph.reading(tx -> tx.run(
                        "MATCH (:Source {id: $id})<-[:FROM]-(p) WITH DISTINCT p LIMIT $chunk RETURN p.id AS id",
                        Map.of("id", source, "chunk", CHUNK))
                .list(row -> row.get("id").asString()));
    }

    /** Takes the source's records from these papers, and works out anew what is one work of those they had a say in. */
    private static Set<String> takeOut(TransactionContext tx, PaperWriter writer, String source, List<String> papers) {
        writer.touched().neighboursOf(tx, rows(papers));
        writer.touched().lessonsOf(tx, rows(papers));
        Set<String> works = new TreeSet<>();
        Set<String> fingerprints = new HashSet<>();
        tx.run(
                        "UNWIND $papers AS id MATCH (p:Work {id: id}) OPTIONAL MATCH (p)-[:CITES]->(w) "
                                + "RETURN id, p.fingerprint AS fingerprint, p.otherIds AS others, collect(DISTINCT w.id) AS cited",
                        Map.of("papers", papers))
                .forEachRemaining(row -> {
                    works.add(row.get("id").asString());
                    works.addAll(row.get("cited").asList(Value::asString));
                    fingerprints.add(row.get("fingerprint").asString(""));
                    fingerprints.addAll(row.get("others").asList(Value::asString, List.of()));
                });
        Set<String> gone = removeRecords(tx, source, papers);
        Set<String> rewritten = new TreeSet<>(new WorkSplitter(tx, writer.apart()).split(works, Set.copyOf(papers)));
        fingerprints.remove("");
        new WorkLookup()
                .find(tx, fingerprints).values().stream()
                        .filter(KnownWork::recorded)
                        .forEach(twin -> rewritten.add(twin.id()));
        writer.rewrite(tx, rewritten);
        writer.touched().stubs().addAll(works);
        return gone;
    }

    /** A paper without any record left becomes a stub that cites nothing. */
    private static Set<String> removeRecords(TransactionContext tx, String source, List<String> papers) {
        tx.run(
                        "UNWIND $papers AS id MATCH (:Work {id: id})-[f:FROM]->(:Source {id: $source}) DELETE f",
                        Map.of("papers", papers, "source", source))
                .consume();
        List<String> empty = tx.run(
                        "UNWIND $papers AS id MATCH (p:Work {id: id}) WHERE NOT EXISTS { (p)-[:FROM]->() } RETURN id",
                        Map.of("papers", papers))
                .list(row -> row.get("id").asString());
        ShelfSettlement.keepNames(tx, empty);
        Statements.run(tx, "write/clear", rows(empty));
        tx.run(
                        "UNWIND $papers AS id MATCH (p:Work {id: id}) REMOVE p:Paper SET p:Stub, p = p {.id, "
                                + WorkIds.PROPERTIES + "}",
                        Map.of("papers", empty))
                .consume();
        return Set.copyOf(empty);
    }

    private static List<Map<String, Object>> rows(List<String> papers) {
        return papers.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }
}
