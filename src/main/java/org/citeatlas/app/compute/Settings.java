package org.citeatlas.app.compute;

import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Parameter;

/** The numbers that a computation goes by: what the user gave, else the exploration's default, else ours. */
record Settings(Asked asked) {
    private static final int ALL = Integer.MAX_VALUE;

    /** How many rows are wanted at the most. */
    int limit() {
        return asked.values().get("limit") instanceof Long limit ? (int) Math.min(limit, ALL) : ALL;
    }

    /** One of two words. @throws CiteatlasException (usage) for another one */
    String oneOf(String name, String usual, String other) {
        String word = asked.values().get(name) instanceof String given ? given : usual;
        if (!word.equals(usual) && !word.equals(other)) {
            throw wrong(name, word, usual + " or " + other);
        }
        return word;
    }

    /** The key of what is named, or nothing. */
    String text(String name) {
        return asked.values().get(name) instanceof String text ? text : "";
    }

    /** @throws CiteatlasException (usage) where it is below the least */
    int number(String name, int usual, int least) {
        long number = asked.values().get(name) instanceof Long given ? given : usual;
        if (number < least || number > ALL) {
            throw wrong(name, number, "a whole number from " + least + " on");
        }
        return (int) number;
    }

    long seed() {
        return asked.values().get("seed") instanceof Long given ? given : 0;
    }

    /** @throws CiteatlasException (usage) where it is not above one and below the other */
    double between(String name, double usual, double above, double below) {
        double number = asked.values().get(name) instanceof Double given ? given : usual;
        if (!(number > above && number < below)) {
            throw wrong(
                    name,
                    number,
                    below == Double.POSITIVE_INFINITY
                            ? "a number above " + above
                            : "a number above " + above + " and below " + below);
        }
        return number;
    }

    private CiteatlasException wrong(String name, Object value, String wanted) {
        String option =
                asked.exploration().parameter(name).map(Parameter::option).orElse(name);
        return CiteatlasException.usage(option + " cannot be " + value + ". It takes " + wanted + ".");
    }
}
