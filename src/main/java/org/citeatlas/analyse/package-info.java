/**
 * What Cypher is not for: ranking, communities, coupling and main paths over int arrays. Knows no database; a node is a
 * number from 0, and whoever asks keeps what it stands for. The same input gives the same output, to the last bit: what
 * is random takes a seed, and a tie goes to the smaller number.
 */
@NullMarked
package org.citeatlas.analyse;

import org.jspecify.annotations.NullMarked;
