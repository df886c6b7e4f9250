package org.citeatlas.app.enrich;

import org.citeatlas.app.ImportProgress;

/** Hears of what is asked, and may refuse it. */
public interface EnrichWatch {
    /**
     * Something is about to be sent.
     *
     * @param leave whether the user has to be asked: something is sent, and no leave that was given covers it
     * @return false to send nothing more; what was answered so far counts
     */
    boolean announced(Announcement announcement, boolean leave);

    /** How far the asking has come, and the import behind it. */
    ImportProgress progress();
}
