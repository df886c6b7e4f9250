/** What explorations work out in memory: rows of a statement become a network, an analysis of it becomes rows. */
@NullMarked
package org.citeatlas.app.compute;

import org.jspecify.annotations.NullMarked;
