package org.citeatlas.app.enrich;

import org.citeatlas.app.ImportProgress;

/** Agrees to everything and shows nothing: for questions of which none is sent. */
record Silent() implements EnrichWatch {
    @Override
    public boolean announced(Announcement announcement, boolean leave) {
        return true;
    }

    @Override
    public ImportProgress progress() {
        return ImportProgress.NONE;
    }
}
