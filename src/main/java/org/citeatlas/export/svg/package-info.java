/** The graph as a picture in SVG. */
@NullMarked
package org.citeatlas.export.svg;

import org.jspecify.annotations.NullMarked;
