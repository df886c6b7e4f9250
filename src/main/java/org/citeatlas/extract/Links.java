package org.citeatlas.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citeatlas.domain.Extraction.PageLink;
import org.citeatlas.domain.Extraction.RepositoryLink;
import org.citeatlas.domain.Span;

/** Finds the links of a text as read: with and without scheme, with glued text, broken by a blank. */
final class Links {
    private static final int LONGEST_HOST = 80; // characters
    private static final List<String> CUES = List.of(" at ", ": ", " via ", " visit ", " see ", " website ", " (");
    private static final List<String> DEPOSITS = List.of("5281/zenodo.", "6084/m9.figshare.", "17605/osf.io/");

    private final Passage passage;
    private final String raw;
    private final List<RepositoryLink> repositories;
    private final List<PageLink> pages;
    private final Set<String> seen;
    private int behind; // offset behind the last link

    private Links(Passage passage, Set<String> seen, List<RepositoryLink> repositories, List<PageLink> pages) {
        this.passage = passage;
        this.raw = passage.clean.raw;
        this.seen = seen;
        this.repositories = repositories;
        this.pages = pages;
    }

    /** Adds what the passages link to, each address once, and masks the words of the links. */
    static void collect(List<Passage> passages, List<RepositoryLink> repositories, List<PageLink> pages) {
        Set<String> seen = new HashSet<>();
        passages.forEach(passage -> new Links(passage, seen, repositories, pages).scan());
    }

    private void scan() {
        int colon = raw.indexOf("://");
        int dot = raw.indexOf('.');
        while (colon >= 0 || dot >= 0) {
            if (dot < 0 || colon >= 0 && colon < dot) {
                scheme(colon);
                colon = raw.indexOf("://", Math.max(colon + 1, behind));
            } else {
                host(dot);
                dot = raw.indexOf('.', Math.max(dot + 1, behind));
            }
            colon = colon >= 0 && colon < behind ? raw.indexOf("://", behind) : colon;
            dot = dot >= 0 && dot < behind ? raw.indexOf('.', behind) : dot;
        }
    }

    private void scheme(int colon) {
        int start = colon;
        while (start > behind && colon - start < 6 && Character.isLetter(raw.charAt(start - 1))) {
            start--;
        }
        int http = raw.substring(start, colon).toLowerCase(Locale.ROOT).lastIndexOf("http");
        if (http >= 0) {
            int from = colon + 3;
            from += from < raw.length() && Character.isWhitespace(raw.charAt(from)) ? 1 : 0;
            take(start + http, from);
        }
    }

    /** A link without scheme, by the host around its first dot. */
    private void host(int dot) {
        int start = hostStart(dot);
        int end = Hosts.end(raw, dot + 1, LONGEST_HOST);
        if (isBrokenHost(dot) || isWhole(start, dot, end)) {
            take(schemeStart(start), start);
        }
    }

    /** The first character of the host whose first dot this is; a blank before that dot may have broken a known one. */
    private int hostStart(int dot) {
        int start = dot;
        if (start - 1 > behind && raw.charAt(start - 1) == ' ') {
            start--;
        }
        while (start > behind
                && dot - start < LONGEST_HOST
                && (Hosts.isCharacter(raw.charAt(start - 1)) || raw.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    /** {@code github. com/}, {@code github .com/}: a known label, a dot with a blank beside it, an ending and a slash. */
    private boolean isBrokenHost(int dot) {
        int labelEnd = dot > 0 && raw.charAt(dot - 1) == ' ' ? dot - 1 : dot;
        int next = dot + 1 < raw.length() && Character.isWhitespace(raw.charAt(dot + 1)) ? dot + 2 : dot + 1;
        if (labelEnd == dot && next == dot + 1) {
            return false;
        }
        int label = labelEnd;
        while (label > behind && labelEnd - label < 20 && Hosts.isCharacter(raw.charAt(label - 1))) {
            label--;
        }
        int end = Hosts.end(raw, next, LONGEST_HOST);
        return (slashAt(end) || label > behind && raw.charAt(label - 1) == '.')
                && Hosts.isKnown(raw.substring(label, labelEnd))
                && Hosts.endsAsDomain(raw, next);
    }

    private boolean isWhole(int start, int dot, int end) {
        if (start >= dot
                || end <= dot + 1
                || raw.charAt(dot - 1) == ' '
                || start > 0 && raw.charAt(start - 1) == '@' && !isGitUser(start)) {
            return false;
        }
        String host = raw.substring(start, end);
        String ending = host.substring(host.lastIndexOf('.') + 1);
        String first = raw.substring(start, dot);
        if (first.equalsIgnoreCase("www")) {
            return true;
        }
        if (first.equals("10")) {
            return isDoi(start, dot);
        }
        if (schemeStart(start) < start) {
            return true;
        }
        if (slashAt(end)) {
            boolean known = Hosts.isEnding(ending.toLowerCase(Locale.ROOT)) && isKnown(host);
            return known || pathAt(end) && (Hosts.isEnding(ending) && first.length() > 1 || CodeHosts.isGitLab(host));
        }
        boolean git = isGitUser(start) && raw.startsWith(":", end);
        return git
                || Hosts.isPlainEnding(ending)
                        && (isKnown(host) && host.indexOf('.') < host.lastIndexOf('.') || isInvited(start));
    }

    private static boolean isKnown(String host) {
        for (String label : host.split("\\.")) {
            if (Hosts.isKnown(label)) {
                return true;
            }
        }
        return false;
    }

    private boolean slashAt(int i) {
        return raw.startsWith("/", i) || raw.startsWith(" /", i) || raw.startsWith("\\/", i);
    }

    private boolean pathAt(int i) {
        int slash = raw.startsWith(" ", i) ? i + 1 : i;
        return raw.startsWith("/", slash) && slash + 1 < raw.length() && " ,.;)".indexOf(raw.charAt(slash + 1)) < 0;
    }

    private boolean isGitUser(int start) {
        return start >= 4 && raw.startsWith("git@", start - 4);
    }

    /** A DOI of a place where data is kept, or any behind the word DOI. */
    private boolean isDoi(int start, int dot) {
        for (String deposit : DEPOSITS) {
            if (raw.regionMatches(true, dot + 1, deposit, 0, deposit.length())) {
                return true;
            }
        }
        int slash = dot + 1;
        while (slash < raw.length() && slash - dot < 11 && Letters.isDigit(raw.charAt(slash))) {
            slash++;
        }
        return slash - dot > 4
                && raw.startsWith("/", slash)
                && raw.substring(Math.max(behind, start - 6), start)
                        .toLowerCase(Locale.ROOT)
                        .contains("doi");
    }

    /** Words before a bare domain that say that it is an address: "open-source at docetl.org". */
    private boolean isInvited(int start) {
        return CUES.stream().anyMatch(cue -> raw.regionMatches(true, start - cue.length(), cue, 0, cue.length()))
                || raw.startsWith(" on ", start - 4) && Letters.isLower(raw.charAt(start));
    }

    /** The start of a scheme that was broken before this host, as in {@code https: //}; the host's where none was. */
    private int schemeStart(int host) {
        if (isGitUser(host)) {
            return host - 4;
        }
        int end = host;
        while (end > behind && host - end < 6 && " :/\\".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String scheme : List.of("https", "http")) {
            int start = end - scheme.length();
            if (start >= behind
                    && raw.substring(end, host).strip().length() > 0
                    && raw.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start;
            }
        }
        return host;
    }

    private void take(int start, int from) {
        StringBuilder address = new StringBuilder();
        int end = LinkEnd.read(raw, from, address);
        behind = Math.max(behind, end);
        Address link = end <= from ? null : Address.of(address.toString());
        if (link == null) {
            return;
        }
        Span span = passage.clean.rawSpan(start, end);
        passage.maskRaw(start, end);
        if (seen.add(link.url().toLowerCase(Locale.ROOT))) {
            if (link.repository()) {
                repositories.add(new RepositoryLink(link.url(), Ownership.own(raw, start, end), span, "link", 0.99));
            } else {
                pages.add(new PageLink(link.url(), span, "link", 0.99));
            }
        }
        skipTarget(end);
    }

    /** Leaves out the glued target in {@code page{https://the same page}}. */
    private void skipTarget(int end) {
        if (raw.startsWith("{http", end)) {
            int close = raw.indexOf('}', end);
            behind = close > 0 && close - end < 400 ? close + 1 : end;
            passage.maskRaw(end, behind);
        }
    }
}
