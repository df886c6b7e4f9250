/** Crossref. */
@NullMarked
package org.citeatlas.services.crossref;

import org.jspecify.annotations.NullMarked;
