/** Asks: from the cache, else politely over the network. */
@NullMarked
package org.citeatlas.services.asking;

import org.jspecify.annotations.NullMarked;
