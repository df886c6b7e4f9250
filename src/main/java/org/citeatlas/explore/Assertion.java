package org.citeatlas.explore;

/**
 * A statement that must return no rows.
 *
 * @param title what it asserts: its {@code // @title}, else its first line
 * @param cypher the statement
 * @param file as it was named
 * @param line on which the statement begins, from 1
 */
public record Assertion(String title, String cypher, String file, int line) {
    /** {@code rules.cypher:3} */
    public String place() {
        return file + ":" + line;
    }
}
