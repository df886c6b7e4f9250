package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/**
 * Constraints and indexes, in numbered files of {@code cypher/schema/}. A store remembers the number of the last one it
 * got, in its one {@code :SchemaVersion} node.
 */
public final class Schema {
    /** The files, in order; the number of a file is its place in this list, from 1. */
    private static final List<String> FILES =
            List.of("schema/001-keys-and-indexes", "schema/002-shelves", "schema/003-parts-of-names");

    private Schema() {}

    /**
     * Brings the store's schema to ours; does nothing where it is there already.
     *
     * @throws CiteatlasException exit code 4 where a newer citeatlas made the store, or the server does not let us write
     */
    public static void apply(Graph graph) {
        int version = version(graph);
        if (version > FILES.size()) {
            throw newer("This graph", version);
        }
        for (int next = version; next < FILES.size(); next++) {
            transactions(next)
                    .forEach(statements -> graph.writing(tx -> {
                        statements.forEach(statement -> tx.run(statement).consume());
                        return null;
                    }));
        }
        if (version < FILES.size()) {
            graph.runAlone("CALL db.awaitIndexes(3600)"); // a large graph takes minutes
        }
    }

    /** The newest version that this citeatlas knows. */
    public static int latest() {
        return FILES.size();
    }

    /** What to throw where a graph is of a version that is newer than ours. @param graph as a sentence begins */
    public static CiteatlasException newer(String graph, int version) {
        return new CiteatlasException(
                Failure.UNREACHABLE,
                graph + " was made by a newer citeatlas: it has schema " + version
                        + ", and this one knows schemas up to " + latest()
                        + ". Use that citeatlas, or another graph with --db. Nothing was changed.");
    }

    /** What brings a store without any of it to ours: statements, in lists that each want a transaction of their own. */
    public static List<List<String>> transactions() {
        return IntStream.range(0, FILES.size())
                .mapToObj(Schema::transactions)
                .flatMap(List::stream)
                .toList();
    }

    /** All statements, each with its semicolon, for cypher-shell. */
    public static List<String> statements() {
        return transactions().stream()
                .flatMap(List::stream)
                .map(statement -> statement + ";")
                .toList();
    }

    /** Those of one file, and what remembers that the store has them. */
    private static List<List<String>> transactions(int file) {
        List<List<String>> transactions = new ArrayList<>();
        for (String paragraph : Statements.named(FILES.get(file)).split("\n\\s*\n")) {
            List<String> statements = statements(paragraph);
            if (!statements.isEmpty()) {
                transactions.add(statements);
            }
        }
        transactions.add(List.of("MERGE (v:SchemaVersion) SET v.version = " + (file + 1)));
        return transactions;
    }

    /** The version that the graph has; 0 where it has none. */
    public static int version(Graph graph) {
        return graph.reading(tx -> tx.run("MATCH (v:SchemaVersion) RETURN coalesce(max(v.version), 0)")
                .single()
                .get(0)
                .asInt());
    }

    /** The statements of a file: comment lines off, split at semicolons that end a line. */
    static List<String> statements(String file) {
        String code = String.join(
                "\n",
                Arrays.stream(file.split("\n"))
                        .filter(line -> !line.strip().startsWith("//"))
                        .toList());
        List<String> statements = new ArrayList<>();
        for (String statement : code.split(";\\s*(\n|$)")) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }
}
