package org.citeatlas.explore;

/** What {@code --in} can name: somewhere that papers are. */
public enum Shelf {
    COLLECTION("EXISTS { (:Collection {name: $in})-[:HOLDS]->(%s) }"),
    SOURCE("EXISTS { (%s)-[:FROM]->(:Source {id: $in}) }");

    private final String predicate;

    Shelf(String predicate) {
        this.predicate = predicate;
    }

    String predicate(String variable) {
        return predicate.formatted(variable);
    }
}
