package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.KnownName;
import org.citeatlas.domain.NameFold;
import org.neo4j.driver.TransactionContext;

/** The names that papers of the graph introduce or define, and the papers that may hold them unmarked. */
public final class TaughtNames {
    private static final int CHUNK = 500; // names per transaction

    private TaughtNames() {}

    /** One entry per name that a paper teaches the others, in the order of names and papers. */
    public static List<KnownName> all(Graph graph) {
        return graph.reading(tx -> tx.run("""
                        MATCH (p:Paper)-[m:MENTIONS]->(e:Entity)
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

    /** Ids of papers whose text may hold one of these names without a {@code MENTIONS} edge that says so. */
    public static List<String> unmarked(Graph graph, List<String> names) {
        TreeSet<String> papers = new TreeSet<>();
        for (int from = 0; from < names.size(); from += CHUNK) {
            List<Map<String, Object>> rows = new ArrayList<>();
            names.subList(from, Math.min(names.size(), from + CHUNK))
                    .forEach(name -> rows.add(Map.of("phrase", phrase(name), "folded", NameFold.fold(name))));
            papers.addAll(graph.reading(tx ->
                    tx.run("""
                            UNWIND $rows AS row
                            CALL db.index.fulltext.queryNodes('paper_text', row.phrase) YIELD node AS p
                            WHERE p:Paper AND NOT EXISTS { (p)-[:MENTIONS]->(:Entity {foldedName: row.folded}) }
                            RETURN DISTINCT p.id AS id
                            """, Map.of("rows", rows)).list(row -> row.get("id").asString())));
        }
        return List.copyOf(papers);
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
