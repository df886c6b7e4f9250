package org.citeatlas.domain;

/**
 * A piece of text, such as a sentence, and the part of it that it is shown for.
 *
 * @param start first UTF-16 unit of that part within the text
 * @param end the unit behind it
 */
public record Excerpt(String text, int start, int end) {
    public Excerpt {
        if (start < 0 || start > end || end > text.length()) {
            throw new IllegalArgumentException(start + " to " + end + " is no part of a text of " + text.length());
        }
    }

    public String before() {
        return text.substring(0, start);
    }

    public String part() {
        return text.substring(start, end);
    }

    public String behind() {
        return text.substring(end);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return text;
    }
}
