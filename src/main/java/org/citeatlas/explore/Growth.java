package org.citeatlas.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a smallest number of papers grows with the works in scope, where the user gives none. */
enum Growth {
    /** As many as their number has digits: 2 of 70, 5 of 51,000, 7 of 1,000,000. */
    DIGITS("size(toString(%s))"),
    /** A tenth of the square root of their number, and 2 at the least: 2 of 70, 23 of 51,000, 100 of 1,000,000. */
    ROOT("head([n IN [%s] | CASE WHEN n > 400 THEN toInteger(ceil(sqrt(n) / 10)) ELSE 2 END])");

    private final String expression;

    Growth(String expression) {
        this.expression = expression;
    }

    /** A Cypher expression. @param works another, the number of works */
    String of(String works) {
        return expression.formatted(works);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Growth> named(String word) {
        return Arrays.stream(values())
                .filter(growth -> growth.word().equals(word))
                .findFirst();
    }

    /** {@code digits|root} */
    static String words() {
        return Arrays.stream(values()).map(Growth::word).collect(Collectors.joining("|"));
    }
}
