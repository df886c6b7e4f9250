/**
 * The graph as files for Neo4j's batch importer, worked out on disk: whatever the input, memory stays small. Records are
 * spooled, their names numbered and joined, and everything that depends on several papers is settled by sorting, with the
 * rules of {@link org.citeatlas.graph.model}. The same records give the same graph as {@link org.citeatlas.graph} writes
 * over Bolt.
 */
@NullMarked
package org.citeatlas.graph.bulk;

import org.jspecify.annotations.NullMarked;
