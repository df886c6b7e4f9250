/** Asks open services for what papers of the graph lack, and takes only what is certain. */
@NullMarked
package org.citeatlas.app.enrich;

import org.jspecify.annotations.NullMarked;
