/** Subgraphs as a page that draws itself. */
@NullMarked
package org.citeatlas.export.html;

import org.jspecify.annotations.NullMarked;
