package org.citeatlas.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.Schema;
import org.citeatlas.server.EmbeddedHome;
import org.citeatlas.server.IdleStore;
import org.citeatlas.server.StoreFacts;
import org.citeatlas.server.backup.BackupWriter;

/** Writes the embedded graph into one file. Nobody can have the graph meanwhile. */
public final class BackUp {
    private final GraphSession session;
    private final String version;

    /** @param version of this program */
    public BackUp(GraphSession session, String version) {
        this.session = session;
        this.version = version;
    }

    /**
     * Writes the file, whole or not at all, and gives a card of it.
     *
     * @param force whether a file that is there is replaced
     * @param course hears what is being done
     * @throws CiteatlasException (usage) where the file may not be written, or the graph is a server's; exit code 4 with
     *     the process that has the graph; 1 where the file cannot be written
     */
    public Answer run(Path file, boolean force, Consumer<String> course) {
        BackupWriter writer = new BackupWriter(file, force);
        boolean open = session.begun();
        Path db = session.letGo("backup");
        try (IdleStore store = IdleStore.hold(db, "makes a backup")) {
            course.accept("opening the graph");
            StoreFacts facts = store.facts();
            refuseNewer(facts, db);
            String neo4j = EmbeddedHome.status(db).neo4jVersion();
            return BackupCard.of(
                    file,
                    writer.write(
                            facts, version, neo4j, out -> store.dump(out, far -> course.accept("writing it: " + far))));
        } finally {
            if (open) {
                session.open();
            }
        }
    }

    private static void refuseNewer(StoreFacts facts, Path db) {
        if (facts.schema() > Schema.latest()) {
            throw Schema.newer("The graph in " + db, facts.schema());
        }
    }
}
