/** arXiv. */
@NullMarked
package org.citeatlas.services.arxiv;

import org.jspecify.annotations.NullMarked;
