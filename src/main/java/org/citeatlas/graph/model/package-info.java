/**
 * What the graph holds, worked out from what sources say: which records are one work, what a paper shows, which rows that
 * makes, and what depends on several papers. No database: the same rules serve the Bolt way and the batch importer's.
 */
@NullMarked
package org.citeatlas.graph.model;

import org.jspecify.annotations.NullMarked;
