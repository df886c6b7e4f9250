/** Reads what {@code enrich} found out: which paper of the graph is which work of a service. */
@NullMarked
package org.citeatlas.ingest.matches;

import org.jspecify.annotations.NullMarked;
