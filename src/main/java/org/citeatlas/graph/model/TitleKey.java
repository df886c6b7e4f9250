package org.citeatlas.graph.model;

import java.util.regex.Pattern;
import org.citeatlas.domain.Fingerprint;

/** The form under which the titles of a preprint and of what was published of it meet. */
final class TitleKey {
    private static final Pattern EDITION = Pattern.compile(
            "(?i)[\\s:,.–—-]*[(\\[]?\\b(?:extended (?:abstract|version)|full version|short (?:paper|version)|technical report"
                    + "|preprint|working paper|supplementary materials?|version \\d|v\\d)\\b[)\\]]?[\\s.]*$");
    private static final Pattern AND = Pattern.compile("\\s&(?:amp;)?\\s");
    private static final Pattern BRITISH_VERB = Pattern.compile("([a-z]{3,})is(ation|ations|ing|ed|e|es|er|ers)\\b");
    private static final Pattern BRITISH_NOUN = Pattern.compile("\\b(behavi|col|lab|neighb|fav|flav|hon|hum)our");

    private TitleKey() {}

    /**
     * Lower-case letters and digits of a title, with what says only which edition it is cut off, {@code &} read as
     * "and", and British spelling as American.
     */
    static String of(String title) {
        String plain = AND.matcher(EDITION.matcher(title).replaceFirst(""))
                .replaceAll(" and ")
                .toLowerCase(java.util.Locale.ROOT);
        String american = BRITISH_NOUN
                .matcher(BRITISH_VERB.matcher(plain).replaceAll("$1iz$2"))
                .replaceAll("$1or");
        String key = Fingerprint.fold(american);
        return key.isEmpty() ? Fingerprint.fold(title) : key;
    }
}
