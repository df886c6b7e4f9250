package org.citeatlas.app;

/**
 * What an import wrote.
 *
 * @param fresh records that were not in the graph
 * @param known records that were in it already, with the same values
 * @param changed records that were in it with other values
 * @param papers how many papers the graph holds now, stubs not counted; -1 where it was not touched
 */
record ImportCounts(long fresh, long known, long changed, long papers) {}
