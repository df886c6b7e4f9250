package org.citeatlas.extract;

import org.jspecify.annotations.Nullable;

/**
 * A link up to a blank that may have broken it: {@code https://github. com/}, {@code github.com/owner/ name}.
 *
 * @param address what was read so far, without its scheme; not empty
 * @param codeHost its host in usual form, once the path has begun, where it keeps code
 */
record BrokenLink(String raw, String address, @Nullable String codeHost) {
    private static final long NO_NAME = WordClasses.FUNCTION
            | WordClasses.PREPOSITION
            | WordClasses.CLAUSE
            | WordClasses.CONJUNCTION
            | WordClasses.DETERMINER
            | WordClasses.WE
            | WordClasses.OUR;

    /** Whether what stands at {@code next}, behind the blank, belongs to the link. */
    boolean goesOn(int next) {
        return address.indexOf('/') < 0 ? hostGoesOn(next) : pathGoesOn(next);
    }

    private boolean hostGoesOn(int next) {
        char c = raw.charAt(next);
        int dot = address.lastIndexOf('.');
        if (c == '/') {
            return slashGoesOn(next) && CodeHosts.contains(CodeHosts.usual(address));
        }
        if (c == '.') {
            return dot < 0 && Hosts.endsAsDomain(raw, raw.startsWith(" ", next + 1) ? next + 2 : next + 1);
        }
        return dot == address.length() - 1 && Hosts.endsAsDomain(raw, next) && !Hosts.isEnding(labelBefore(dot));
    }

    private String labelBefore(int dot) {
        return address.substring(address.lastIndexOf('.', dot - 1) + 1, dot);
    }

    private boolean pathGoesOn(int next) {
        char c = raw.charAt(next);
        char last = address.charAt(address.length() - 1);
        if (last == '_' || last == '-') {
            return isName(next);
        }
        if (c == '_') {
            return Hosts.isLetterAt(raw, next + 1);
        }
        if (codeHost == null) {
            return false;
        }
        if (raw.startsWith(".git", next)) {
            return !Hosts.isLetterAt(raw, next + 4);
        }
        return isIncomplete(codeHost) && (last == '/' ? isName(next) : slashGoesOn(next) || isRestOfOwner(next));
    }

    private boolean isIncomplete(String host) {
        return CodeHosts.repository(host, address.substring(address.indexOf('/') + 1)) == null;
    }

    private boolean slashGoesOn(int next) {
        return raw.charAt(next) == '/' && Hosts.isLetterAt(raw, raw.startsWith(" ", next + 1) ? next + 2 : next + 1);
    }

    /** {@code github.com/some 123/name}. */
    private boolean isRestOfOwner(int next) {
        int end = next;
        while (end < raw.length() && Letters.isDigit(raw.charAt(end))) {
            end++;
        }
        return end > next && raw.startsWith("/", end) && Hosts.isLetterAt(raw, end + 1);
    }

    /** Whether a name may begin here: a word that is none of those that hold sentences together. */
    private boolean isName(int from) {
        int end = from;
        while (end < raw.length() && end - from < 20 && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        boolean longer = Hosts.isLetterAt(raw, end) || end < raw.length() && "-_/".indexOf(raw.charAt(end)) >= 0;
        return Hosts.isLetterAt(raw, from) && (longer || (WordClasses.of(raw, from, end) & NO_NAME) == 0);
    }
}
