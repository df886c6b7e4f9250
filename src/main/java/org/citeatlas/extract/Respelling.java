package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The words that an index of a text as read does not hold as they are meant: {@code interpretability} for
 * {@code interpretabil- ity}, {@code LoRA} for {@code Lo{RA}}.
 */
public final class Respelling {
    /** A longer run without a blank may be cut by an index: Lucene's standard tokenizer does so at 255 characters. */
    private static final int LONGEST_RUN = 200;

    private Respelling() {}

    /** Those words with blanks between them, in the order of the text; null for none. */
    public static @Nullable String of(String title, @Nullable String abstractText) {
        Set<String> words = new LinkedHashSet<>();
        collect(CleanText.of(TextField.TITLE, title), words);
        if (abstractText != null) {
            collect(CleanText.of(TextField.ABSTRACT, abstractText), words);
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private static void collect(CleanText clean, Set<String> respelt) {
        boolean cut = hasLongRun(clean.raw);
        if (!cut && clean.text.equals(clean.raw)) {
            return;
        }
        Words words = Words.of(clean.text, clean.chars);
        for (int w = 0; w < words.size; w++) {
            if (words.shape[w] != Words.PUNCTUATION && (cut || !isAsRead(clean, words, w))) {
                respelt.addAll(parts(words.word(w)));
            }
        }
    }

    /** Whether the word stands in the raw text letter for letter, and does not begin in the middle of another there. */
    private static boolean isAsRead(CleanText clean, Words words, int w) {
        int start = clean.rawStart(words.start[w]);
        int length = words.end[w] - words.start[w];
        boolean begins = start == 0 || !Character.isLetterOrDigit(clean.raw.charAt(start - 1));
        return begins
                && clean.rawEnd(words.end[w]) - start == length
                && clean.raw.regionMatches(start, clean.text, words.start[w], length);
    }

    private static boolean hasLongRun(String raw) {
        int blank = -1;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || Character.isWhitespace(raw.charAt(i))) {
                if (i - blank > LONGEST_RUN) {
                    return true;
                }
                blank = i;
            }
        }
        return false;
    }

    /** The letters and digits between anything else; a hyphen that ended a line is nothing. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : WordPart.texts(word)) {
            parts.add(part.replace(String.valueOf(CleanText.LINE_HYPHEN), ""));
        }
        return parts;
    }
}
