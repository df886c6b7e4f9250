package org.citeatlas.shell;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.citeatlas.domain.CiteatlasException;

/**
 * Where a user's own things are: {@code ~/.citeatlas}.
 *
 * @param folder need not exist yet
 */
record Home(Path folder) {

    /** $HOME where it is set: Java's own idea of home ignores it, and knows none in a container under any other user. */
    static void settle() {
        String home = System.getenv("HOME");
        if (home != null && !home.isBlank()) {
            System.setProperty("user.home", home);
        }
    }

    /** That of the user who runs the process. */
    static Home ofUser() {
        return new Home(Path.of(System.getProperty("user.home"), ".citeatlas"));
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log() {
        return logs().resolve("citeatlas.log");
    }

    Path graph() {
        return folder.resolve("graph");
    }

    Path explorations() {
        return folder.resolve("explore");
    }

    /** The file of lines typed before, readable by its owner only. Made where it is missing. */
    Path history() {
        Path file = folder.resolve("history");
        try {
            Files.createDirectories(folder);
            if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                return file;
            }
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            if (Files.notExists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            Files.setPosixFilePermissions(file, ownerOnly);
            return file;
        } catch (IOException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED,
                    "Cannot write " + file + ", where the console keeps its history: " + e.getMessage(),
                    e);
        }
    }
}
