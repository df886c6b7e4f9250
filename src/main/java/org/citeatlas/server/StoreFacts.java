package org.citeatlas.server;

/**
 * What a store says of itself.
 *
 * @param nodes how many there are; the one that remembers the schema is not counted
 * @param edges how many there are
 * @param schema number of the schema; 0 where it has none
 * @param format Neo4j's name for the layout of the store's files
 */
public record StoreFacts(long nodes, long edges, int schema, String format) {}
