package org.citeatlas.graph.bulk;

/** Hears how far the files have come. Called by one thread; must return at once. */
public interface BulkProgress {
    BulkProgress NONE = (phase, done, total) -> {};

    /**
     * Hears of a step.
     *
     * @param phase what is being done, for a person
     * @param done how many records of it are done
     * @param total of how many
     */
    void at(String phase, long done, long total);
}
