package org.citeatlas.extract;

import org.citeatlas.domain.Span;
import org.jspecify.annotations.Nullable;

/** A place where a thing stands: clean offsets into a passage. */
final class Sighting {
    final Passage passage;
    final int word; // that it begins in
    final int start;
    final int end;
    /** The shorter names that this one covers, and that are no mentions of their own if this is one. */
    @Nullable
    Sighting covered;

    boolean dropped;

    Sighting(Passage passage, int start, int end) {
        this.passage = passage;
        this.word = passage.words.at(start);
        this.start = start;
        this.end = end;
    }

    boolean contains(Sighting other) {
        return start <= other.start && end >= other.end && end - start > other.end - other.start;
    }

    /** The place in the text as read. */
    Span span() {
        return passage.span(start, end);
    }
}
