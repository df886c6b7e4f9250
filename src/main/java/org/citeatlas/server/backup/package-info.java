/** The file of a backup: a zip with Neo4j's dump and a manifest, sealed with the SHA-256 of all of it. */
@NullMarked
package org.citeatlas.server.backup;

import org.jspecify.annotations.NullMarked;
