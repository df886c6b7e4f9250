package org.citeatlas.app;

import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;

/** Backs up or restores in a JVM of its own, which a test can kill: {@code backup|restore DB FILE}. */
final class BackupProcess {
    private BackupProcess() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[2]);
        try (GraphSession session = new GraphSession(GraphAddress.embedded(Path.of(arguments[1])))) {
            if (arguments[0].equals("backup")) {
                new BackUp(session, "test").run(file, true, what -> {});
            } else {
                new Restore(session).run(file, what -> {});
            }
        } catch (CiteatlasException e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
        System.exit(0);
    }
}
