package org.citeatlas.services;

/** The beginning of what came, fit for one line of a message. */
public final class FirstWords {
    private static final int LONGEST = 120; // characters

    private FirstWords() {}

    /** At most 120 characters, blanks and control characters folded. */
    public static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + " …";
    }
}
