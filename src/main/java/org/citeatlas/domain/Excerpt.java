package org.citeatlas.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text, such as a sentence, and the part of it that it is shown for.
 *
 * @param start first UTF-16 unit of that part within the text
 * @param end the unit behind it
 */
public record Excerpt(String text, int start, int end) {
    private static final Pattern END = Pattern.compile("[.!?][)\"'\\]”’]*\\s+(?=[\\p{Lu}\\p{N}\"“(\\[$\\\\])|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\\[])(?:et al|e\\.g|i\\.e|cf|vs|resp|Fig|Figs|Eq|Sec|Tab|No|Dr|Mr|Ms|St|[A-Z])\\.$");

    public Excerpt {
        if (start < 0 || start > end || end > text.length()) {
            throw new IllegalArgumentException(start + " to " + end + " is no part of a text of " + text.length());
        }
    }

    /** The sentence around {@code start} to {@code end} of this text, without outer blanks, shown for that part of it. */
    public static Excerpt ofSentence(String text, int start, int end) {
        int from = 0;
        int to = text.length();
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            int border = matcher.end();
            if (isAbbreviation(text, matcher.start())) {
                continue;
            }
            if (border <= start) {
                from = border;
            } else if (border >= end) {
                to = border;
                break;
            }
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Excerpt(text.substring(from, to), start - from, end - from);
    }

    /** The same for values of the graph; empty where they are no text and no part of it. */
    public static Optional<Excerpt> ofSentence(@Nullable Object text, @Nullable Object start, @Nullable Object end) {
        return text instanceof String whole
                        && start instanceof Long from
                        && end instanceof Long to
                        && from >= 0
                        && from <= to
                        && to <= whole.length()
                ? Optional.of(ofSentence(whole, from.intValue(), to.intValue()))
                : Optional.empty();
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

    private static boolean isAbbreviation(String text, int stop) {
        String before = text.substring(Math.max(0, stop - 8), stop + 1);
        return text.charAt(stop) == '.' && ABBREVIATION.matcher(before).find();
    }
}
