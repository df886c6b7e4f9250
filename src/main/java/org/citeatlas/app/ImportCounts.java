package org.citeatlas.app;

/**
 * What an import wrote.
 *
 * @param fresh records that were not in the graph
 * @param known records that were in it already, with the same values
 * @param changed records that were in it with other values
 * @param newPapers how many papers a dry run found that the graph does not have; -1 after an import
 * @param papers how many papers the graph holds now, stubs not counted
 */
record ImportCounts(long fresh, long known, long changed, long newPapers, long papers) {
    /** Of an import. */
    ImportCounts(long fresh, long known, long changed, long papers) {
        this(fresh, known, changed, -1, papers);
    }
}
