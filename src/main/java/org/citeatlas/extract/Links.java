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
    private static final Set<String> HOST_LABELS = Set.of(
            "github",
            "gitlab",
            "bitbucket",
            "codeberg",
            "huggingface",
            "zenodo",
            "4open",
            "sourceforge",
            "www",
            "hf",
            "gitee");

    private static final Set<String> ENDINGS =
            Set.of("org", "com", "net", "io", "ai", "dev", "app", "edu", "de", "uk", "fr", "eu");
    private static final List<String> TAILS = List.of("com/", "org/", "co/", "io", "scie", "net/");
    private static final List<String> CUES =
            List.of(" at ", ": ", " via ", " visit ", " see ", " website ", " on ", " (");

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
            from += from < raw.length() && raw.charAt(from) == ' ' ? 1 : 0;
            take(start + http, from);
        }
    }

    /** A link without scheme: a known host, or {@code www}, before the dot. */
    private void host(int dot) {
        int label = dot;
        while (label > behind && dot - label < 16 && isHostCharacter(raw.charAt(label - 1))) {
            label--;
        }
        if (label < dot && bare(label, dot)) {
            return;
        }
        int next = dot + 1 < raw.length() && raw.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
        boolean www = raw.regionMatches(true, label, "www", 0, 3) && next == dot + 1;
        if (label == dot
                || !www && !hasTail(next)
                || !HOST_LABELS.contains(raw.substring(label, dot).toLowerCase(Locale.ROOT))) {
            return;
        }
        int start = label;
        while (start > behind
                && (isHostCharacter(raw.charAt(start - 1)) || raw.charAt(start - 1) == '.')
                && label - start < 80) {
            start--;
        }
        take(start, start);
    }

    private boolean hasTail(int at) {
        for (String tail : TAILS) {
            if (raw.startsWith(tail, at)) {
                return true;
            }
        }
        return false;
    }

    /** A bare domain, where the words before it say that it is an address: "open-source at docetl.org". */
    private boolean bare(int label, int dot) {
        int end = dot + 1;
        while (end < raw.length() && Character.isLetter(raw.charAt(end)) && end - dot < 5) {
            end++;
        }
        if (end == dot + 1
                || !ENDINGS.contains(raw.substring(dot + 1, end))
                || end < raw.length() && isHostCharacter(raw.charAt(end))) {
            return false;
        }
        boolean invited =
                CUES.stream().anyMatch(cue -> raw.regionMatches(true, label - cue.length(), cue, 0, cue.length()));
        if (invited) {
            take(label, label);
        }
        return invited;
    }

    private static boolean isHostCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
    }

    private void take(int start, int from) {
        StringBuilder address = new StringBuilder();
        int end = LinkEnd.read(raw, from, address);
        behind = Math.max(behind, end);
        Address link = address.indexOf(".") < 1 || end <= from ? null : Address.of(address.toString());
        if (link == null) {
            return;
        }
        Span span = passage.clean.rawSpan(start, end);
        passage.maskRaw(start, end);
        if (link.repository()) {
            boolean own = Ownership.own(raw, start);
            if (seen.add(link.url().toLowerCase(Locale.ROOT))) {
                repositories.add(new RepositoryLink(link.url(), own, span, "link", 0.99));
            }
        } else if (seen.add(link.url().toLowerCase(Locale.ROOT))) {
            pages.add(new PageLink(link.url(), span, "link", 0.99));
        }
        // glued: page{https://the same page}
        if (raw.startsWith("{http", end)) {
            int close = raw.indexOf('}', end);
            behind = close > 0 && close - end < 400 ? close + 1 : end;
            passage.maskRaw(end, behind);
        }
    }
}
