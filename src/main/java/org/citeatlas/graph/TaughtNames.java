package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.KnownName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The names that papers of the graph introduce or define, and the papers that may hold them unmarked. */
public final class TaughtNames {
    private static final int CHUNK = 500; // names per transaction
    private static final int TEXTS = 2_000; // texts in memory

    private static final String HOLDING = """
            UNWIND $names AS name
            CALL db.index.fulltext.queryNodes('paper_text', name.phrase) YIELD node AS p
            WHERE p:Paper AND (p.title CONTAINS name.written OR p.abstract CONTAINS name.written)
            RETURN DISTINCT p.id AS id
            """;

    private TaughtNames() {}

    /** One entry per name that a paper teaches the others, in the order of names and papers. */
    public static List<KnownName> all(Graph graph) {
        return graph.reading(tx -> tx.run("""
                        MATCH (p)-[m:MENTIONS]->()
                        WHERE m.teaches
                        RETURN m.name AS name, m.longName AS longName, m.kind AS kind, p.id AS paper
                        ORDER BY name, paper
                        """)
                .list(row -> new KnownName(
                        row.get("name").asString(),
                        row.get("longName").asString(null),
                        EntityKind.of(row.get("kind").asString()),
                        row.get("paper").asString())));
    }

    /** Ids of papers whose text may hold one of these names, sorted. */
    public static List<String> holding(Graph graph, List<String> names) {
        TreeSet<String> papers = new TreeSet<>();
        List<Map<String, Object>> wanted = names.stream()
                .filter(name -> phrase(name).length() > 2)
                .map(TaughtNames::wanted)
                .distinct()
                .toList();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<Map<String, Object>> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            papers.addAll(graph.reading(tx -> tx.run(HOLDING, Map.of("names", chunk))
                    .list(row -> row.get("id").asString())));
        }
        return List.copyOf(papers);
    }

    /** A name of one word stands in texts as it is written: the index knows no capitals, and AND is in most papers. */
    private static Map<String, Object> wanted(String name) {
        boolean oneWord = name.chars().allMatch(Character::isLetterOrDigit);
        return Map.of("phrase", phrase(name), "written", oneWord ? name : "");
    }

    /** Asked for a text; by several threads. */
    @FunctionalInterface
    public interface Holds {
        boolean holds(String title, @Nullable String abstractText);
    }

    /** The ids among these whose paper's text is found to hold what is looked for, in their order. */
    public static List<String> texts(Graph graph, List<String> papers, Holds what) {
        List<String> found = new ArrayList<>();
        for (int from = 0; from < papers.size(); from += TEXTS) {
            List<String> chunk = papers.subList(from, Math.min(papers.size(), from + TEXTS));
            List<Record> texts = graph.reading(tx -> tx.run(
                            "UNWIND $papers AS id MATCH (p:Work {id: id}) RETURN id, p.title AS title, p.abstract AS abstract",
                            Map.of("papers", chunk))
                    .list());
            texts.parallelStream()
                    .filter(text -> what.holds(
                            text.get("title").asString(), text.get("abstract").asString(null)))
                    .forEachOrdered(text -> found.add(text.get("id").asString()));
        }
        return found;
    }

    /** Ids of papers that mention one of these names only because another paper taught it, which none does any more. */
    static List<String> untaught(TransactionContext tx, List<String> foldedNames) {
        return tx.run("""
                        UNWIND $names AS name
                        MATCH (e:Entity {foldedName: name})
                        WHERE NOT EXISTS { (:Entity {foldedName: name})<-[:MENTIONS {teaches: true}]-() }
                        MATCH (e)<-[:MENTIONS {rule: 'corpus'}]-(p)
                        RETURN DISTINCT p.id AS id ORDER BY id
                        """, Map.of("names", foldedNames))
                .list(row -> row.get("id").asString());
    }

    private static String phrase(String name) {
        return "\"" + String.join(" ", name.split("[^\\p{L}\\p{N}]+")).strip() + "\"";
    }
}
