package org.citeatlas.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What joins two nodes of a network whose statement returns {@code node} and the {@code others} that it points to. */
public enum Linkage {
    /** A node is joined to each of its others: direct citation. */
    CITATIONS,
    /** Two nodes are joined by the others that they share: bibliographic coupling. */
    COUPLING,
    /** Two others are joined by the nodes that point to both: works that cite both. */
    CO_CITATION,
    /** The same, where others are of another sort than nodes: papers that mention both methods. */
    CO_OCCURRENCE;

    /** The word of the header and of the command line: {@code co-citation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Linkage> of(String word) {
        return Arrays.stream(values())
                .filter(linkage -> linkage.word().equals(word.strip()))
                .findFirst();
    }

    /** All words, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Linkage::word).collect(Collectors.joining(", "));
    }
}
