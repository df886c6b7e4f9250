/** The graph as a picture in PNG. */
@NullMarked
package org.citeatlas.export.png;

import org.jspecify.annotations.NullMarked;
