/** Subgraphs as a report in Markdown. */
@NullMarked
package org.citeatlas.export.markdown;

import org.jspecify.annotations.NullMarked;
