package org.citeatlas.graph.bulk;

import org.citeatlas.graph.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads texts twice: first for the names that they teach, then with all of these known. Asked by several threads. */
public interface Texts {
    /** Learns what the text of this paper teaches. */
    void learn(String paper, String title, @Nullable String abstractText);

    /** What texts say; asked for when all are learnt. */
    Reading reading();
}
