package org.citeatlas.extract;

import java.util.Locale;
import java.util.Set;

/** What the name of a host looks like in running text. */
final class Hosts {
    /** Labels that nobody writes before a dot but in an address. */
    private static final Set<String> KNOWN = Set.of(
            "github",
            "githubusercontent",
            "gitlab",
            "bitbucket",
            "codeberg",
            "huggingface",
            "zenodo",
            "4open",
            "sourceforge",
            "figshare",
            "kaggle",
            "modelscope",
            "osf",
            "hf",
            "gitee");

    private static final Set<String> ENDINGS = Set.of(
            "org", "com", "net", "io", "ai", "dev", "app", "edu", "gov", "info", "science", "cloud", "tech", "xyz",
            "site", "online", "de", "uk", "fr", "eu", "es", "it", "nl", "ch", "at", "be", "cz", "se", "no", "fi", "dk",
            "pl", "pt", "ie", "gr", "lu", "hu", "ro", "hr", "si", "sk", "lt", "lv", "ee", "is", "in", "jp", "cn", "kr",
            "tw", "hk", "sg", "ca", "au", "nz", "us", "br", "ru", "ua", "il", "ir", "za", "me", "co", "ly", "gl", "gd",
            "gy", "ms", "cc", "tv", "cat", "ac");

    /** Endings that are words too, so that a blank before them says nothing. */
    private static final Set<String> WORDS =
            Set.of("it", "at", "be", "no", "is", "in", "us", "me", "site", "online", "cat");

    private Hosts() {}

    static boolean isKnown(String label) {
        return KNOWN.contains(label.toLowerCase(Locale.ROOT));
    }

    static boolean isEnding(String label) {
        return ENDINGS.contains(label);
    }

    /** Whether it is an ending, and no word of English. */
    static boolean isPlainEnding(String label) {
        return ENDINGS.contains(label) && !WORDS.contains(label);
    }

    static boolean isCharacter(char c) {
        return c < 128 && (Letters.isLetterOrDigit(c) || c == '-');
    }

    /** Whether an ASCII letter or digit stands at {@code i}. */
    static boolean isLetterAt(String raw, int i) {
        return i < raw.length() && raw.charAt(i) < 128 && Letters.isLetterOrDigit(raw.charAt(i));
    }

    /** Behind the labels and dots that stand from {@code from} on; a full stop behind them is none of theirs. */
    static int end(String raw, int from, int longest) {
        int end = from;
        while (end < raw.length() && end - from < longest && (isCharacter(raw.charAt(end)) || raw.charAt(end) == '.')) {
            end++;
        }
        while (end > from && !isCharacter(raw.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the rest of a host stands at {@code from}: {@code com}, or {@code socialai-data.org}. */
    static boolean endsAsDomain(String raw, int from) {
        int end = end(raw, from, 60);
        String rest = raw.substring(from, end);
        return isPlainEnding(rest.substring(rest.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
