package org.citeatlas.extract;

import java.util.List;
import java.util.Set;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.citeatlas.domain.Span;
import org.jspecify.annotations.Nullable;

/** Finds works cited in the running text, from their years outwards. */
final class Citations {
    private static final int REACH = 40; // words from a year to its bracket
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "di", "da", "del", "della", "la", "le", "el", "al", "dos", "ten", "ter",
            "bin", "ibn");

    private final Passage passage;
    private final Words words;
    private final List<Found> found;
    private boolean keys; // whether the text cites by keys such as jns13

    /** A citation, and the word of the passage that it begins with. */
    record Found(InTextCitation citation, Passage passage, int word) {}

    private Citations(Passage passage, List<Found> found) {
        this.passage = passage;
        this.words = passage.words;
        this.found = found;
    }

    /** Adds what the passage cites, and masks the words of the citations. */
    static void collect(Passage passage, List<Found> found) {
        new Citations(passage, found).scan();
    }

    private void scan() {
        for (int w = 0; w < words.size; w++) {
            if (passage.masked.get(w)) {
                continue;
            }
            byte shape = words.shape[w];
            if (shape == Words.NUMBER || shape == Words.LOWER && startsWithDigit(w)) {
                int year = year(w);
                if (year > 0) {
                    dated(w, year);
                }
            } else if (shape != Words.PUNCTUATION && endsWithDigit(w)) {
                int year = shortYear(w);
                if (year > 0) {
                    meeting(w, year);
                } else if (shape == Words.LOWER) {
                    key(w);
                }
            }
        }
    }

    private boolean startsWithDigit(int w) {
        return Letters.isDigit(words.chars[words.start[w]]);
    }

    private boolean endsWithDigit(int w) {
        return Letters.isDigit(words.chars[words.end[w] - 1]);
    }

    /** 2021 of {@code 2021} and {@code 2021a}; 0 for what is no year. */
    private int year(int w) {
        int length = words.end[w] - words.start[w];
        if (length != 4 && length != 5) {
            return 0;
        }
        int from = words.start[w];
        if (length == 5 && !Character.isLetter(words.text.charAt(from + 4))) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            char c = words.text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year >= 1900 && year <= 2035 ? year : 0;
    }

    /** 2022 of {@code STOC'22}; 0 for what has no such ending. */
    private int shortYear(int w) {
        int end = words.end[w];
        if (end - words.start[w] < 5 || words.text.charAt(end - 3) != '\'') {
            return 0;
        }
        char tens = words.text.charAt(end - 2);
        char ones = words.text.charAt(end - 1);
        if (!Character.isDigit(tens) || !Character.isDigit(ones)) {
            return 0;
        }
        int two = (tens - '0') * 10 + ones - '0';
        return two < 50 ? 2000 + two : 1900 + two;
    }

    private void dated(int w, int year) {
        int open = openBracket(w);
        if (open < 0) {
            return;
        }
        int from = open + 1;
        for (int i = w - 1; i > open; i--) {
            if (words.punctuation(i) == ';') {
                from = i + 1;
                break;
            }
        }
        while (from < w && isLeadIn(from)) {
            from++;
        }
        if (from == w || earlierYears(from, w)) {
            narrative(open, w, year);
            return;
        }
        Authors authors = Authors.forward(words, from, w);
        if (authors != null && !authors.names.isEmpty() && isVenueOrNothing(authors.end, w)) {
            add(authors.names, year, venue(authors.end, w), from, w, "bracket", authors.sure ? 0.97 : 0.7);
        } else if (authors == null && isVenue(from, w)) {
            Authors before = Authors.backward(words, open - 1);
            if (before != null) {
                add(before.names, year, venue(from, w), before.start, closing(w), "narrative", 0.9);
            }
        }
    }

    private boolean earlierYears(int from, int w) {
        for (int i = from; i < w; i++) {
            if (words.punctuation(i) != ',' && year(i) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeadIn(int w) {
        return words.is(w, WordClasses.EXAMPLE)
                || words.punctuation(w) == ','
                || words.punctuation(w) == '.'
                || words.isWord(w, "see")
                || words.isWord(w, "cf")
                || words.isWord(w, "by")
                || words.isWord(w, "as")
                || words.isWord(w, "in")
                || words.isWord(w, "also");
    }

    private int openBracket(int w) {
        int lowest = Math.max(0, w - REACH);
        for (int i = w - 1; i >= lowest; i--) {
            char c = words.punctuation(i);
            if (c == ')' || c == ']') {
                return -1;
            }
            if (c == '(' || c == '[') {
                return i;
            }
        }
        return -1;
    }

    private int closing(int w) {
        int next = w + 1;
        char c = words.punctuation(next);
        return c == ')' || c == ']' ? next : w;
    }

    /** "Hu et al. (2021)". */
    private void narrative(int open, int w, int year) {
        Authors authors = Authors.backward(words, open - 1);
        if (authors != null) {
            add(authors.names, year, null, authors.start, closing(w), "narrative", authors.sure ? 0.95 : 0.6);
        }
    }

    /** "Chen and Peng at STOC'22", "a recent paper at NeurIPS'20 by Lattanzi, …", "Agarwal et al. [COLT'22]". */
    private void meeting(int w, int year) {
        int venueEnd = words.end[w] - 3;
        String venue = words.text.substring(words.start[w], venueEnd);
        char before = words.punctuation(w - 1);
        boolean bracketed = before == '[' || before == '(';
        if (bracketed || words.isWord(w - 1, "at") || words.isWord(w - 1, "in")) {
            Authors authors = Authors.backward(words, w - 2);
            if (authors != null) {
                add(authors.names, year, venue, authors.start, bracketed ? closing(w) : w, "meeting", 0.95);
                return;
            }
        }
        if (words.isWord(w + 1, "by")) {
            Authors authors = Authors.forward(words, w + 2, Math.min(words.size, w + 30));
            if (authors != null && !authors.names.isEmpty()) {
                int from = w;
                while (from > 0 && w - from < 5 && words.shape[from - 1] != Words.PUNCTUATION && !words.first[from]) {
                    from--;
                }
                add(authors.names, year, venue, from, authors.end - 1, "meeting", 0.95);
                return;
            }
        }
        int open = openBracket(w);
        if (open >= 0) {
            Authors authors = Authors.forward(words, open + 1, w);
            if (authors != null && !authors.names.isEmpty() && authors.end >= w) {
                add(authors.names, year, venue, open + 1, w, "bracket", 0.95);
            }
        }
    }

    /** A BibTeX key that a converter left behind: {@code Jain, Netrapalli and Sanghavi jns13}. */
    private void key(int w) {
        int end = words.end[w];
        int length = end - words.start[w];
        if (length < 4 || length > 8 || !Character.isDigit(words.text.charAt(end - 2))) {
            return;
        }
        for (int i = words.start[w]; i < end - 2; i++) {
            if (!Character.isLowerCase(words.text.charAt(i))) {
                return;
            }
        }
        int two = Integer.parseInt(words.text.substring(end - 2, end));
        int year = two < 50 ? 2000 + two : 1900 + two;
        Authors authors = Authors.backward(words, w - 1);
        if (authors != null) {
            keys = true;
            add(authors.names, year, null, authors.start, w, "key", 0.8);
        } else if (keys) {
            add(List.of(), year, null, w, w, "key", 0.6);
        }
    }

    private boolean isVenueOrNothing(int from, int w) {
        int at = words.punctuation(from) == ',' ? from + 1 : from;
        return at >= w || isVenue(at, w) || earlierYears(at, w);
    }

    private boolean isVenue(int from, int w) {
        int length = 0;
        for (int i = from; i < w; i++) {
            if (words.punctuation(i) == ',' || words.punctuation(i) == '.') {
                continue;
            }
            if (year(i) > 0) {
                return false;
            }
            if (words.shape[i] != Words.NAME
                    && words.shape[i] != Words.CAPITALISED
                    && !words.is(i, WordClasses.PREPOSITION)) {
                return false;
            }
            length++;
        }
        return length > 0 && length <= 6;
    }

    private @Nullable String venue(int from, int w) {
        int at = words.punctuation(from) == ',' ? from + 1 : from;
        int to = w;
        while (to > at && words.shape[to - 1] == Words.PUNCTUATION) {
            to--;
        }
        return at < to && year(at) == 0 ? words.phrase(at, to) : null;
    }

    private void add(
            List<String> authors, int year, @Nullable String venue, int from, int to, String rule, double confidence) {
        passage.masked.set(from, to + 1);
        Span span = passage.span(words.start[from], words.end[to]);
        found.add(new Found(new InTextCitation(authors, year, venue, null, span, rule, confidence), passage, from));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
