package org.citeatlas.graph.bulk;

import org.citeatlas.domain.Extraction;
import org.citeatlas.graph.model.CatalogueReading;
import org.citeatlas.graph.model.Reading;

/** Reads texts twice: first each alone, for the names that it teaches, then with all of these known. */
public interface Texts extends CatalogueReading {
    /** Learns the names that a paper teaches. @param alone what its text says alone */
    void learn(String paper, Extraction alone);

    /** What texts say; asked for when all are learnt. */
    Reading reading();
}
