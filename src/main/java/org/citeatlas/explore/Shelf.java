package org.citeatlas.explore;

/** What {@code --in} can name: somewhere that papers are. */
public enum Shelf {
    COLLECTION("EXISTS { (%s)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: $in}) }"),
    SOURCE("EXISTS { (%s)-[:FROM]->(:Source {id: $in}) }"),
    /** Of several marks, which versions may bear, the last one counts. */
    MARK("(COLLECT { MATCH (%1$s)-[:SAME_AS*0..2]-()<-[%1$sHeld:HOLDS]-(%1$sMark:Mark)"
            + " RETURN %1$sMark.name ORDER BY %1$sHeld.addedAt DESC, %1$sMark.name LIMIT 1 }[0] = $in)");

    private final String predicate;

    Shelf(String predicate) {
        this.predicate = predicate;
    }

    /** The shelf that things of this kind are, as names are looked up by. */
    public static Shelf ofKind(String kind) {
        return switch (kind) {
            case "collection" -> COLLECTION;
            case "mark" -> MARK;
            default -> SOURCE;
        };
    }

    /** A Cypher predicate over a work: whether it is there; its key is {@code $in}. */
    public String predicate(String variable) {
        return predicate.formatted(variable);
    }
}
