/** Where the nodes of a drawing lie, the same every time. */
@NullMarked
package org.citeatlas.export.drawing;

import org.jspecify.annotations.NullMarked;
