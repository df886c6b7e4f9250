/** Pictures as lists of what is drawn, written as SVG and as PNG so that both look the same. */
@NullMarked
package org.citeatlas.export.picture;

import org.jspecify.annotations.NullMarked;
