package org.citeatlas.server;

import java.util.List;
import java.util.Map;

/**
 * What a person finds in Neo4j Browser who opens it from here.
 *
 * @param statement in the editor
 * @param style how nodes and edges are drawn, by selector ({@code node.Paper}) and property, as in a GraSS file
 * @param guide a page for {@code :play}, with statements to run
 * @param saved statements for the drawer of saved Cypher
 */
public record BrowserDesk(String statement, Map<String, Map<String, String>> style, String guide, List<Saved> saved) {

    /** A statement that is kept under a name. */
    public record Saved(String name, String statement) {}

    /** The statement alone: Browser stays as it is. */
    public static BrowserDesk of(String statement) {
        return new BrowserDesk(statement, Map.of(), "", List.of());
    }
}
