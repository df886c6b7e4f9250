package org.citeatlas.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.Schema;
import org.citeatlas.server.EmbeddedHome;
import org.citeatlas.server.RestoredStore;
import org.citeatlas.server.StoreFacts;
import org.citeatlas.server.backup.BackupFile;
import org.citeatlas.server.backup.BackupManifest;

/** Makes the embedded graph from the file of a backup, where there is no graph yet, or one that holds nothing. */
public final class Restore {
    private final GraphSession session;

    public Restore(GraphSession session) {
        this.session = session;
    }

    /**
     * Checks all of the file, unpacks it, checks what came out, and puts it in place: the graph is there whole, or not at
     * all. Gives a card of the backup.
     *
     * @param course hears what is being done
     * @throws CiteatlasException (usage) where there is no such file, or the graph is a server's; exit code 4 with the
     *     process that has the graph; 1 where the file is damaged or too new, the graph holds anything, or the folder
     *     cannot be written
     */
    public Answer run(Path file, Consumer<String> course) {
        boolean open = session.begun();
        Path db = session.letGo("restore");
        try (BackupFile backup = BackupFile.open(file, course)) {
            refuseNewer(file, backup.manifest(), EmbeddedHome.status(db).neo4jVersion());
            restore(backup, db, course);
            return BackupCard.of(file, backup.manifest());
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted. Nothing was restored.", e);
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED,
                    "The graph cannot be restored to " + db + ": " + e.getMessage() + ". Nothing was restored.",
                    e);
        } finally {
            if (open) {
                session.open();
            }
        }
    }

    private static void restore(BackupFile backup, Path db, Consumer<String> course) throws IOException {
        try (RestoredStore store = RestoredStore.claim(db)) {
            StoreFacts found = store.unpack(backup::dump, far -> course.accept("unpacking it: " + far));
            BackupManifest said = backup.manifest();
            if (found.nodes() != said.nodes() || found.edges() != said.edges() || found.schema() != said.schema()) {
                throw CiteatlasException.failed("The backup is not what it says: " + said.nodes() + " nodes, "
                        + said.edges() + " edges and schema " + said.schema() + " are " + found.nodes() + ", "
                        + found.edges() + " and " + found.schema() + ". Nothing was restored; use another backup.");
            }
            store.put();
        }
    }

    private static void refuseNewer(Path file, BackupManifest said, String neo4j) {
        if (said.schema() > Schema.latest()) {
            throw CiteatlasException.failed(file + " was made by citeatlas " + said.citeatlas() + " with schema "
                    + said.schema() + ", and this one knows schemas up to " + Schema.latest()
                    + ". Restore it with that citeatlas, or a newer one.");
        }
        if (Neo4jLine.of(said.neo4j()).compareTo(Neo4jLine.of(neo4j)) > 0) {
            throw CiteatlasException.failed(file + " was made with Neo4j " + said.neo4j() + ", and this citeatlas has "
                    + neo4j + ". Restore it with citeatlas " + said.citeatlas() + ", or a newer one.");
        }
    }

    /** A line of releases that share the layout of their stores: 5.26. */
    private record Neo4jLine(int major, int minor) implements Comparable<Neo4jLine> {
        static Neo4jLine of(String version) {
            String[] parts = version.split("\\D", 3);
            try {
                return new Neo4jLine(Integer.parseInt(parts[0]), parts.length < 2 ? 0 : Integer.parseInt(parts[1]));
            } catch (NumberFormatException e) {
                throw CiteatlasException.failed("\"" + version + "\" is no version of Neo4j.");
            }
        }

        @Override
        public int compareTo(Neo4jLine other) {
            return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
        }
    }
}
