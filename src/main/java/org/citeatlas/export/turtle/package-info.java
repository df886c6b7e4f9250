/** Subgraphs as RDF in Turtle. */
@NullMarked
package org.citeatlas.export.turtle;

import org.jspecify.annotations.NullMarked;
