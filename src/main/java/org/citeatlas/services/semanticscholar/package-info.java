/** Semantic Scholar. */
@NullMarked
package org.citeatlas.services.semanticscholar;

import org.jspecify.annotations.NullMarked;
