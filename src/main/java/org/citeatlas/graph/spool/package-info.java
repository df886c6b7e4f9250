/** Nodes and edges that a statement returns, put aside so that they need not fit into the heap. */
@NullMarked
package org.citeatlas.graph.spool;

import org.jspecify.annotations.NullMarked;
