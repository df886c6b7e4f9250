package org.citeatlas.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citeatlas.domain.PaperRecord.AuthorName;

/** What identifies a paper whose record has no id: title, year and first author's family name, folded. */
public final class Fingerprint {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fingerprint() {}

    /** {@code fp:attentionisallyouneed|2017|vaswani}; unknown parts are empty. */
    public static String of(PaperRecord paper) {
        String author = paper.authors().isEmpty()
                ? ""
                : familyName(paper.authors().get(0).name());
        return "fp:" + fold(paper.title()) + "|" + (paper.year() == null ? "" : paper.year()) + "|" + author;
    }

    /** First author's family name and year as running text cites them, {@code hu 2021}; empty where one is unknown. */
    public static String authorYear(PaperRecord paper) {
        AuthorName first = paper.authors().isEmpty() ? null : paper.authors().get(0);
        return first == null || paper.year() == null ? "" : authorYear(familyName(first.name()), paper.year());
    }

    /** The same for an author and year as cited. */
    public static String authorYear(String familyName, int year) {
        return fold(familyName) + " " + year;
    }

    /** The folded family name of a name written {@code Edward J. Hu} or {@code Hu, Edward J.}. */
    public static String familyName(String name) {
        int comma = name.indexOf(',');
        String trimmed = name.strip();
        String family = comma > 0 ? name.substring(0, comma) : trimmed.substring(trimmed.lastIndexOf(' ') + 1);
        return fold(family);
    }

    /** Lower case letters and digits alone, accents off. */
    public static String fold(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return foldBeyondAscii(text);
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                key[length++] = (char) (c + 'a' - 'A');
            }
        }
        return new String(key, 0, length);
    }

    private static String foldBeyondAscii(String text) {
        String bare = MARKS.matcher(text).replaceAll(""); // to sort thousands of them takes minutes
        String plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
