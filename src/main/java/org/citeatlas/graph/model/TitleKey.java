package org.citeatlas.graph.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citeatlas.domain.Fingerprint;

/** The form under which the titles of a preprint and of what was published of it meet. */
final class TitleKey {
    private static final Pattern EDITION = Pattern.compile(
            "(?i)[\\s:,.–—-]*[(\\[]?\\b(?:extended (?:abstract|version)|full version|short (?:paper|version)|technical report"
                    + "|preprint|working paper|supplementary materials?|version \\d|v\\d)\\b[)\\]]?[\\s.]*$");
    /** Behind what says an edition, and what such a thing ends in. */
    private static final String BEHIND = ")]. \t\r\n\u000B\f";

    private static final List<String> EDITION_ENDS =
            List.of("abstract", "version", "paper", "report", "preprint", "material", "materials");
    private static final Pattern AND = Pattern.compile("\\s&(?:amp;)?\\s");
    private static final List<String> VERB_ENDS = List.of("ation", "ations", "ing", "ed", "e", "es", "er", "ers");
    private static final Pattern BRITISH_NOUN = Pattern.compile("\\b(behavi|col|lab|neighb|fav|flav|hon|hum)our");

    private TitleKey() {}

    /**
     * Lower-case letters and digits of a title, with what says only which edition it is cut off, {@code &} read as
     * "and", and British spelling as American.
     */
    static String of(String title) {
        String plain = and(withoutEdition(title)).toLowerCase(Locale.ROOT);
        String key = Fingerprint.fold(americanNouns(americanVerbs(plain)));
        return key.isEmpty() ? Fingerprint.fold(title) : key;
    }

    private static String withoutEdition(String title) {
        int end = title.length();
        while (end > 0 && BEHIND.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return endsInEdition(title, end) ? EDITION.matcher(title).replaceFirst("") : title;
    }

    private static boolean endsInEdition(String title, int end) {
        if (end > 0 && Character.isDigit(title.charAt(end - 1))) {
            return true;
        }
        for (String last : EDITION_ENDS) {
            if (title.regionMatches(true, end - last.length(), last, 0, last.length())) {
                return true;
            }
        }
        return false;
    }

    private static String and(String title) {
        return title.indexOf('&') < 0 ? title : AND.matcher(title).replaceAll(" and ");
    }

    /** {@code optimisation} is {@code optimization}: three letters at least, {@code is}, and a verb's ending. */
    private static String americanVerbs(String plain) {
        StringBuilder american = null;
        for (int at = plain.indexOf("is", 3); at >= 0; at = plain.indexOf("is", at + 2)) {
            if (areLetters(plain, at - 3, at) && endsLikeVerb(plain, at + 2)) {
                american = american == null ? new StringBuilder(plain) : american;
                american.setCharAt(at + 1, 'z');
            }
        }
        return american == null ? plain : american.toString();
    }

    private static boolean areLetters(String plain, int from, int to) {
        for (int i = from; i < to; i++) {
            if (plain.charAt(i) < 'a' || plain.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean endsLikeVerb(String plain, int from) {
        int end = from;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return end - from <= 6 && VERB_ENDS.contains(plain.substring(from, end));
    }

    private static String americanNouns(String plain) {
        return plain.contains("our") ? BRITISH_NOUN.matcher(plain).replaceAll("$1or") : plain;
    }
}
