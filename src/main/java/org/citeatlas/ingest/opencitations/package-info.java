/** Which work cites which, as OpenCitations gives it out. */
@NullMarked
package org.citeatlas.ingest.opencitations;

import org.jspecify.annotations.NullMarked;
