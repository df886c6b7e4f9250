package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of nodes, and the property that is the key of each. */
public enum NodeKind {
    WORK("Work", "id", "work"),
    ENTITY("Entity", "key", "entity"),
    REPOSITORY("Repository", "url", "repository"),
    PAGE("ProjectPage", "url", "page"),
    TOPIC("Topic", "key", "topic"),
    AUTHOR("Author", "key", "author"),
    VENUE("Venue", "key", "venue"),
    INSTITUTION("Institution", "key", "institution"),
    SOURCE("Source", "id", "source"),
    COLLECTION("Collection", "name", "collection"),
    SPLIT("Split", "id", "split"),
    MARK("Mark", "name", "mark"),
    ABSENT("Absent", "id", "absent");

    private final String label;
    private final String key;
    private final String prefix;

    NodeKind(String label, String key, String prefix) {
        this.label = label;
        this.key = key;
        this.prefix = prefix;
    }

    public String label() {
        return label;
    }

    /** The property that tells nodes of this kind apart. */
    public String key() {
        return key;
    }

    /** What an id of a node begins with outside the graph: {@code entity} in {@code entity:lora}. */
    public String prefix() {
        return prefix;
    }

    static Optional<NodeKind> of(List<String> labels) {
        for (NodeKind kind : values()) {
            if (labels.contains(kind.label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@code entity:lora}: the same in every store. @param fallback for a node that is none of ours */
    static String stableId(List<String> labels, Map<String, Object> properties, String fallback) {
        return of(labels)
                .filter(kind -> properties.get(kind.key) != null)
                .map(kind -> kind.prefix + ":" + properties.get(kind.key))
                .orElse("element:" + fallback);
    }
}
