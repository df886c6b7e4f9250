package org.citeatlas.explore;

/** What {@code --in} can name: somewhere that papers are. */
public enum Shelf {
    COLLECTION("EXISTS { (%s)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: $in}) }"),
    SOURCE("EXISTS { (%s)-[:FROM]->(:Source {id: $in}) }");

    private final String predicate;

    Shelf(String predicate) {
        this.predicate = predicate;
    }

    String predicate(String variable) {
        return predicate.formatted(variable);
    }
}
