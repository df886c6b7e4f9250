package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.KnownName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/** The names that papers of the graph introduce or define, and the papers that hold them unmarked. */
public final class TaughtNames {
    private static final int TEXTS = 2_000; // texts in memory
    private static final String ALL = "MATCH (p:Paper) RETURN p.id AS id, p.title AS title, p.abstract AS abstract";
    private static final String BY_TERM = """
            UNWIND $terms AS term
            CALL db.index.fulltext.queryNodes('paper_text', '/' + term + '/') YIELD node AS p
            WITH DISTINCT p
            WHERE p:Paper
            RETURN p.id AS id, p.title AS title, p.abstract AS abstract
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

    /** Asked for a text; by several threads. */
    @FunctionalInterface
    public interface Holds {
        boolean holds(String title, @Nullable String abstractText);
    }

    /**
     * Ids of the papers whose text holds what is looked for, in their order.
     *
     * @param terms regular expressions, one of which matches a term of the full-text index wherever the text is one that
     *     is looked for; null to read all texts
     */
    public static List<String> papers(Graph graph, @Nullable List<String> terms, Holds what) {
        return graph.reading(tx -> {
            List<String> found = new ArrayList<>();
            List<Record> chunk = new ArrayList<>();
            Result texts = terms == null ? tx.run(ALL) : tx.run(BY_TERM, Map.of("terms", terms));
            while (texts.hasNext()) {
                chunk.add(texts.next());
                if (chunk.size() == TEXTS || !texts.hasNext()) {
                    chunk.parallelStream()
                            .filter(text -> what.holds(
                                    text.get("title").asString(),
                                    text.get("abstract").asString(null)))
                            .forEachOrdered(text -> found.add(text.get("id").asString()));
                    chunk.clear();
                }
            }
            found.sort(null);
            return found;
        });
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

    /**
     * Ids of papers whose mentions of these names may have been read with what others taught of them; their own words for
     * a thing are read so too.
     */
    static List<String> learners(TransactionContext tx, List<String> foldedNames) {
        return tx.run("""
                        UNWIND $names AS name
                        MATCH (:Entity {foldedName: name})<-[m:MENTIONS]-(p)
                        WHERE m.rule <> 'catalogue'
                        RETURN DISTINCT p.id AS id ORDER BY id
                        """, Map.of("names", foldedNames))
                .list(row -> row.get("id").asString());
    }
}
