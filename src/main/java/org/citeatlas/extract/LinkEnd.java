package org.citeatlas.extract;

import java.util.Locale;

/** Where a link ends in running text. */
final class LinkEnd {
    private static final String STOPS = "\"<>{}|\\^`,;()[]$“”«»。，；）";
    private static final String TRAILING = ".,;:!?'*_-~’";

    private LinkEnd() {}

    /**
     * Reads a link without its scheme from {@code from} on, leaving out a blank that broke it.
     *
     * @param address where its characters go
     * @return the offset behind it
     */
    static int read(String raw, int from, StringBuilder address) {
        int i = from;
        while (i < raw.length() && address.length() < 400) {
            char c = raw.charAt(i);
            if (c == ' ' && goesOn(raw, i, address)) {
                i++;
            } else if (c == '\\' && i + 1 < raw.length() && "_#%&~".indexOf(raw.charAt(i + 1)) >= 0) {
                i++;
            } else if (c <= ' ' || c > 126 || STOPS.indexOf(c) >= 0 || gluedSentence(raw, i, address)) {
                break;
            } else {
                address.append(c);
                i++;
            }
        }
        while (address.length() > 0 && TRAILING.indexOf(address.charAt(address.length() - 1)) >= 0) {
            address.setLength(address.length() - 1);
            i--;
        }
        return i;
    }

    /** Whether the link was broken by the blank at {@code i}: behind a dot of the host, or a slash of a repository's path. */
    private static boolean goesOn(String raw, int i, StringBuilder address) {
        int length = address.length();
        if (length == 0 || i + 1 >= raw.length() || !Character.isLetterOrDigit(raw.charAt(i + 1))) {
            return false;
        }
        char last = address.charAt(length - 1);
        String so = address.toString().toLowerCase(Locale.ROOT);
        int slash = so.indexOf('/');
        if (last == '.' && slash < 0) {
            return raw.startsWith("com", i + 1)
                    || raw.startsWith("org", i + 1)
                    || raw.startsWith("io", i + 1)
                    || raw.startsWith("co/", i + 1)
                    || raw.startsWith("science/", i + 1);
        }
        long slashes = so.chars().filter(c -> c == '/').count();
        return last == '/' && Address.isCodeHost(so.substring(0, Math.max(slash, 0))) && slashes <= 2;
    }

    /** {@code owner/name.We propose}: a dot, then a word that begins a sentence. */
    private static boolean gluedSentence(String raw, int i, StringBuilder address) {
        if (raw.charAt(i) != '.' || address.indexOf("/") < 0) {
            return false;
        }
        int end = i + 1;
        while (end < raw.length() && end - i < 20 && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        if (end - i < 3 || !Character.isUpperCase(raw.charAt(i + 1)) || end < raw.length() && raw.charAt(end) > ' ') {
            return end - i < 2 && (i + 1 >= raw.length() || raw.charAt(i + 1) <= ' ');
        }
        return WordClasses.of(raw, i + 1, end) != 0;
    }
}
