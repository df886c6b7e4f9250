/** Any file behind an address. */
@NullMarked
package org.citeatlas.services.download;

import org.jspecify.annotations.NullMarked;
