/** OpenAlex. */
@NullMarked
package org.citeatlas.services.openalex;

import org.jspecify.annotations.NullMarked;
