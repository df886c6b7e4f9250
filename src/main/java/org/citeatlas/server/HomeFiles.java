package org.citeatlas.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.citeatlas.domain.CiteatlasException;

/** What lies where in the folder of a store. Everything that we write beside Neo4j's own is for the owner only. */
record HomeFiles(Path db) {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The layout below an existing folder, which is made, for its owner only, where it is not there. */
    static HomeFiles create(Path db) {
        if (Files.exists(db) && !Files.isDirectory(db)) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.UNREACHABLE,
                    "Cannot keep a graph in " + db + ": it is a file, and a graph is a folder. Name one with --db.");
        }
        try {
            Path parent = db.toAbsolutePath().normalize().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectories(db, ownerOnly("rwx------")); // another process may make it at the same time
            HomeFiles files = new HomeFiles(db.toRealPath());
            Files.createDirectories(files.ours());
            return files;
        } catch (IOException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.UNREACHABLE,
                    "Cannot keep a graph in " + db + ": " + e + ". Name a folder that you may write with --db.",
                    e);
        }
    }

    /** Our own files, beside Neo4j's {@code data} and {@code logs}. */
    Path ours() {
        return db.resolve("citeatlas");
    }

    /** Held by the process that has the store, for as long as it has it. */
    Path lock() {
        return ours().resolve("lock");
    }

    /** Says where that process answers; see {@link RunFile}. */
    Path run() {
        return ours().resolve("run");
    }

    /** Asks that process to end. */
    Path stop() {
        return ours().resolve("stop");
    }

    Path password() {
        return ours().resolve("password");
    }

    Path settings() {
        return ours().resolve("neo4j.conf");
    }

    /** Neo4j's settings for its logs. */
    Path logSettings() {
        return ours().resolve("neo4j-logs.xml");
    }

    /** What is half done of a store that is being made; its process deletes it, or whoever has the store next. */
    Path loading() {
        return ours().resolve("loading");
    }

    /** Where Neo4j keeps its store; there once the store was started for the first time. */
    Path data() {
        return db.resolve("data");
    }

    /** What Neo4j has to say of its starts and troubles. */
    Path debugLog() {
        return db.resolve("logs").resolve("debug.log");
    }

    /** Replaces a file in one step, so that nobody ever reads half of it; for its owner only. */
    static void write(Path file, String text) throws IOException {
        Path part =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part", ownerOnly("rw-------"));
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Disk space of all files below, in bytes; 0 where they cannot be looked at. */
    long bytes() {
        try {
            return Trees.bytes(db);
        } catch (IOException e) {
            return 0;
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
