package org.citeatlas.server.backup;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/**
 * What a backup says of itself, in {@code manifest.json}.
 *
 * @param format number of this layout of the file
 * @param citeatlas the version that made it
 * @param neo4j the version that wrote the dump
 * @param storeFormat Neo4j's name for the layout of the store's files
 * @param schema number of the graph's schema
 * @param nodes how many there are; the one that remembers the schema is not counted
 * @param edges how many there are
 * @param createdAt ISO 8601, to the second
 * @param dumpBytes length of the dump
 * @param dumpSha256 in hexadecimal
 */
@JsonPropertyOrder({
    "format",
    "citeatlas",
    "neo4j",
    "storeFormat",
    "schema",
    "nodes",
    "edges",
    "createdAt",
    "dumpBytes",
    "dumpSha256"
})
public record BackupManifest(
        int format,
        String citeatlas,
        String neo4j,
        String storeFormat,
        int schema,
        long nodes,
        long edges,
        String createdAt,
        long dumpBytes,
        String dumpSha256) {
    /** The layout that this version writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    static String now() {
        return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }
}
