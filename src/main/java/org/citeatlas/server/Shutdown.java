package org.citeatlas.server;

import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;

/** The end of a Neo4j in this process. */
final class Shutdown {
    private Shutdown() {}

    /**
     * Ends Neo4j, whoever interrupts.
     *
     * @param home folder of its store
     * @return whether it has ended. If not, its disk is full: it goes on trying and ends when there is room, or with this
     *     process. What was committed is in its logs, and the next start recovers it
     */
    static boolean of(DatabaseManagementService neo4j, Path home) {
        try {
            Interrupts.holdOff(neo4j::shutdown, home);
            return true;
        } catch (FullDiskException e) {
            return false;
        } catch (RuntimeException e) {
            throw new IllegalStateException("Neo4j does not end: " + Causes.deepest(e), e);
        }
    }
}
