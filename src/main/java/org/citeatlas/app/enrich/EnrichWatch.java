package org.citeatlas.app.enrich;

import org.citeatlas.app.ImportProgress;

/** Hears of what is asked, and may refuse it. */
public interface EnrichWatch {
    /**
     * Something is about to be sent.
     *
     * @param first whether nothing was announced before
     * @return false to send nothing; what was answered so far counts
     */
    boolean announced(Announcement announcement, boolean first);

    /** How far the asking has come, and the import behind it. */
    ImportProgress progress();
}
