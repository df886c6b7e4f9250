package org.citeatlas.graph.model;

import org.citeatlas.domain.Extraction;
import org.jspecify.annotations.Nullable;

/** What the catalogue finds in a text, without the names that other papers teach. Asked by several threads. */
@FunctionalInterface
public interface CatalogueReading {
    /** @param abstractText null where no source has one */
    Extraction alone(String title, @Nullable String abstractText);
}
