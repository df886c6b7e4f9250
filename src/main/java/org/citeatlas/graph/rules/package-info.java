/** The rules that hold in every graph of ours, and whether they do. */
@NullMarked
package org.citeatlas.graph.rules;

import org.jspecify.annotations.NullMarked;
