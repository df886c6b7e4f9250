package org.citeatlas.explore;

/**
 * Where an exploration was read from.
 *
 * @param path as a person would name it: {@code cypher/explore/topics.cypher}, or the path of a user's own file
 * @param shipped whether it came with the product; false for a user's own file
 */
public record Origin(String path, boolean shipped) {
    /** The place that a message points at: {@code my.cypher:3}; lines count from 1. */
    public String at(int line) {
        return path + ":" + line;
    }
}
