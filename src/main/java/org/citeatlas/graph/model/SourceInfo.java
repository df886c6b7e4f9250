package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.Map;

/**
 * An input as the graph remembers it.
 *
 * @param id the first 12 hexadecimal digits of the sha256 of its content: the same content is the same source
 * @param name the last part of its path
 * @param path as it was given, absolute; {@code a.zip!/b.xml} inside an archive, {@code -} for standard input
 * @param format name of the reader
 * @param sha256 of the decompressed content, 64 hexadecimal digits
 * @param strictAuthors whether the same name is not enough to be the same person ({@code --authors id})
 */
public record SourceInfo(String id, String name, String path, String format, String sha256, boolean strictAuthors) {
    public static SourceInfo of(String name, String path, String format, String sha256, boolean strictAuthors) {
        return new SourceInfo(sha256.substring(0, 12), name, path, format, sha256, strictAuthors);
    }

    /** What its node is told apart by and shows; how many records it has, and when it came, is known at its end. */
    public Map<String, Object> properties() {
        Map<String, Object> properties =
                new HashMap<>(Map.of("id", id, "name", name, "path", path, "format", format, "sha256", sha256));
        if (strictAuthors) {
            properties.put("strictAuthors", true);
        }
        return properties;
    }
}
