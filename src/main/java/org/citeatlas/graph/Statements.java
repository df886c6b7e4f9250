package org.citeatlas.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.TransactionContext;

/** The statements of {@code cypher/schema} and {@code cypher/write}, by name. */
final class Statements {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Statements() {}

    /** The text of {@code cypher/NAME.cypher}. @param name {@code write/papers} */
    static String named(String name) {
        return READ.computeIfAbsent(name, Statements::read);
    }

    /** Runs {@code cypher/NAME.cypher} with these rows; does nothing without any. */
    static void run(TransactionContext tx, String name, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(named(name), Map.of("rows", rows)).consume();
        }
    }

    private static String read(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = Statements.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the program's jar: build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
