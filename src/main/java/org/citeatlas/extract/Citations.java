package org.citeatlas.extract;

import java.util.List;
import java.util.Set;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.citeatlas.domain.Span;
import org.jspecify.annotations.Nullable;

/** Finds works cited in the running text, from their years outwards. */
final class Citations {
    /** Words between a thing and those who made it: "LoRA was first introduced by". */
    private static final Set<String> MADE_BY = Set.of(
            "by",
            "of",
            "from",
            "proposed",
            "introduced",
            "presented",
            "developed",
            "released",
            "described",
            "was",
            "were",
            "is",
            "first",
            "originally",
            "recently");

    private final Passage passage;
    private final Words words;
    private final List<Found> found;
    private final CitationKeys keys;
    private int lastBracket = -1; // where the bracket of the last citation opens
    private List<String> lastAuthors = List.of();

    /**
     * A citation, and the word of the passage that stands behind what it is tied to; 0 for none.
     */
    record Found(InTextCitation citation, Passage passage, int word) {}

    private Citations(Passage passage, List<Found> found) {
        this.passage = passage;
        this.words = passage.words;
        this.found = found;
        this.keys = new CitationKeys(passage);
    }

    /** Adds what the passage cites, and masks the words of the citations. */
    static void collect(Passage passage, List<Found> found) {
        new Citations(passage, found).scan();
    }

    private void scan() {
        for (int w = 0; w < words.size; w++) {
            byte shape = words.shape[w];
            if (shape == Words.PUNCTUATION || passage.masked.get(w)) {
                continue;
            }
            if (shape == Words.NUMBER || shape == Words.LOWER && startsWithDigit(w)) {
                int year = Years.at(words, w);
                if (year > 0) {
                    dated(w, year);
                }
            } else if (endsWithDigit(w)) {
                named(w, shape);
            } else if (keys.mayBeLong() && shape == Words.LOWER) {
                keys.read(this, w);
            }
        }
    }

    private void named(int w, byte shape) {
        int year = Years.ending(words, w);
        if (year > 0) {
            meeting(w, year);
        } else if (shape == Words.LOWER) {
            keys.read(this, w);
        }
    }

    private boolean startsWithDigit(int w) {
        return Letters.isDigit(words.chars[words.start[w]]);
    }

    private boolean endsWithDigit(int w) {
        return Letters.isDigit(words.chars[words.end[w] - 1]);
    }

    private void dated(int w, int year) {
        int open = CitationBracket.open(words, w);
        if (open < 0) {
            bare(w, year);
            return;
        }
        int from = CitationBracket.segmentStart(words, open, w);
        while (from < w && CitationBracket.isLeadIn(words, from)) {
            from++;
        }
        if (from == w || CitationBracket.areYears(words, from, w)) {
            yearOnly(open, from, w, year);
        } else if (!bracketed(open, from, w, year)) {
            Authors before = Authors.backward(words, w - 1, open + 1);
            if (before != null && before.isSure()) {
                bracket(open, before, w, year, null, 0.9);
            }
        }
    }

    /** "(Hu et al., 2021)", "Chen et al. (NeurIPS 2022)". */
    private boolean bracketed(int open, int from, int w, int year) {
        Authors authors = Authors.forward(words, from, w);
        if (authors == null) {
            return Venues.isVenue(words, from, w) && meetingInBrackets(open, from, w, year);
        }
        if (!isVenueOrNothing(authors, w) || !authors.isPlausible()) {
            return false;
        }
        boolean comma = words.punctuation(authors.end) == ',';
        if (!authors.isSure()
                && !comma
                && (Venues.isDate(words, authors.end - 1) || !CitationBracket.endsAt(words, w + 1))) {
            return false;
        }
        bracket(open, authors, w, year, Venues.between(words, authors.end, w), authors.isSure() || comma ? 0.97 : 0.7);
        return true;
    }

    private void bracket(int open, Authors authors, int w, int year, @Nullable String venue, double confidence) {
        int tied = open;
        if (authors.start == open + 1 || CitationBracket.isLeadIn(words, open + 1)) {
            while (tied > 0 && ")]\"".indexOf(words.punctuation(tied - 1)) >= 0 && words.punctuation(tied - 1) != 0) {
                tied--;
            }
        } else {
            tied = authors.start - 1;
        }
        add(new Piece(authors.names, year, venue, authors.start, w), tied, "bracket", confidence);
        lastBracket = open;
        lastAuthors = authors.names;
    }

    private boolean meetingInBrackets(int open, int from, int w, int year) {
        Authors before = Authors.backward(words, open - 1, 0);
        if (before == null || !isMeant(before)) {
            return false;
        }
        add(
                new Piece(
                        before.names,
                        year,
                        Venues.between(words, from, w),
                        before.start,
                        CitationBracket.closing(words, w)),
                tied(before.start),
                "narrative",
                0.9);
        return true;
    }

    /** Whether names in running text are those of authors, rather than the end of a longer name or a title. */
    private boolean isMeant(Authors authors) {
        int before = authors.start - 1;
        return authors.more
                || authors.isPlausible() && !continuesName(before) && (authors.joined || words.isWord(before, "by"));
    }

    /** Whether a capitalised phrase goes on behind word {@code w}: "Language Generation", "Maxims of Conversation". */
    private boolean continuesName(int w) {
        if (words.isWord(w, "of") || words.isWord(w, "with") || words.isWord(w, "for")) {
            return isInName(w - 1);
        }
        int by = w;
        while (by > w - 3 && isInName(by)) {
            by--;
        }
        return by < w && !words.isWord(by, "by");
    }

    private boolean isInName(int w) {
        byte shape = words.shape(w);
        return (shape == Words.CAPITALISED || shape == Words.NAME) && !words.first[w] && words.classes[w] == 0;
    }

    /** "Hu et al. (2021)", or another year of the authors before it. */
    private void yearOnly(int open, int from, int w, int year) {
        if (lastBracket == open && words.punctuation(from - 1) == ';' && !lastAuthors.isEmpty()) {
            add(new Piece(lastAuthors, year, null, w, w), 0, "bracket", 0.9);
            return;
        }
        Authors authors = Authors.backward(words, open - 1, 0);
        if (authors == null
                || !CitationBracket.endsAt(words, w + 1)
                || !authors.isPlausible()
                || !authors.isSure() && continuesName(authors.start - 1)) {
            return;
        }
        add(
                new Piece(authors.names, year, null, authors.start, CitationBracket.closing(words, w)),
                tied(authors.start),
                "narrative",
                authors.isSure() ? 0.95 : 0.6);
        lastBracket = open;
        lastAuthors = authors.names;
    }

    /** "Vaswani et al., 2017" without brackets, "Dai et al. at CVPR 2017". */
    private void bare(int w, int year) {
        int last = w - 1;
        if (last < 0) {
            return;
        }
        String venue = null;
        if (Venues.isVenue(words, last, w)
                && (words.isWord(last - 1, "at")
                        || words.isWord(last - 1, "in")
                        || words.punctuation(last - 1) == ',')) {
            venue = words.word(last);
            last -= 2;
        }
        Authors authors = Authors.backward(words, last, 0);
        if (authors != null && authors.more) {
            add(new Piece(authors.names, year, venue, authors.start, w), tied(authors.start), "narrative", 0.9);
        }
    }

    /** "Chen and Peng at STOC'22", "a recent paper at NeurIPS'20 by Lattanzi, …", "Agarwal et al. [COLT'22]". */
    private void meeting(int w, int year) {
        String venue = words.text.substring(words.start[w], words.end[w] - 3);
        char before = words.punctuation(w - 1);
        boolean bracketed = before == '[' || before == '(';
        if (bracketed || words.isWord(w - 1, "at") || words.isWord(w - 1, "in")) {
            Authors authors = Authors.backward(words, w - 2, 0);
            if (authors != null && isMeant(authors)) {
                Piece piece = new Piece(
                        authors.names, year, venue, authors.start, bracketed ? CitationBracket.closing(words, w) : w);
                add(piece, tied(authors.start), "meeting", 0.95);
                return;
            }
        }
        if (words.isWord(w + 1, "by")) {
            Authors authors = Authors.forward(words, w + 2, Math.min(words.size, w + 30));
            if (authors != null) {
                add(new Piece(authors.names, year, venue, phraseStart(w), authors.end - 1), 0, "meeting", 0.95);
                return;
            }
        }
        int open = CitationBracket.open(words, w);
        Authors authors = open < 0 ? null : Authors.forward(words, open + 1, w);
        if (authors != null && authors.isPlausible() && isVenueOrNothing(authors, w)) {
            bracket(open, authors, w, year, venue, 0.95);
        }
    }

    /** Where the phrase begins that ends with word {@code w}: "a recent paper at NeurIPS'20". */
    private int phraseStart(int w) {
        int from = w;
        while (from > 0 && w - from < 5 && words.shape[from - 1] != Words.PUNCTUATION && !words.first[from]) {
            from--;
        }
        return from;
    }

    /** A key with its year, and the names before it where the sentence says them. */
    void key(int w, String author, int year) {
        Authors authors = Authors.backward(words, w - 1, 0);
        if (authors != null && (authors.isSure() || author.isEmpty())) {
            double confidence = authors.isSure() ? 0.9 : 0.8;
            add(new Piece(authors.names, year, null, authors.start, w), tied(authors.start), "key", confidence);
        } else {
            List<String> names = author.isEmpty() ? List.of() : List.of(author);
            add(new Piece(names, year, null, w, w), w, "key", author.isEmpty() ? 0.6 : 0.8);
        }
    }

    private boolean isVenueOrNothing(Authors authors, int w) {
        int at = Venues.begin(words, authors.end);
        if (at >= w || CitationBracket.areYears(words, at, w)) {
            return true;
        }
        return Venues.isVenue(words, at, w) && (at > authors.end || authors.more || words.shape(at) == Words.NAME);
    }

    /** The word behind the thing that those who begin at {@code start} made: "LoRA by Hu et al."; 0 for none. */
    private int tied(int start) {
        int at = start;
        while (at > 0
                && start - at < 6
                && (words.shape(at - 1) == Words.LOWER && MADE_BY.contains(words.word(at - 1))
                        || at < start - 1 && words.punctuation(at - 1) == ',')) {
            at--;
        }
        char before = words.punctuation(at - 1);
        return before == 0 ? at : before == ';' ? at - 1 : 0;
    }

    /** What is said of a work, and the words that say it, both inclusive. */
    private record Piece(
            List<String> authors, int year, @Nullable String venue, int from, int to) {}

    private void add(Piece piece, int tied, String rule, double confidence) {
        passage.masked.set(piece.from, piece.to + 1);
        Span span = passage.span(words.start[piece.from], words.end[piece.to]);
        InTextCitation citation =
                new InTextCitation(piece.authors, piece.year, piece.venue, null, span, rule, confidence);
        found.add(new Found(citation, passage, tied));
    }
}
