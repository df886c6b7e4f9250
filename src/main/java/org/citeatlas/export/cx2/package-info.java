/** Subgraphs as Cytoscape Exchange 2. */
@NullMarked
package org.citeatlas.export.cx2;

import org.jspecify.annotations.NullMarked;
