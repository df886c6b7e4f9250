package org.citeatlas.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;

/** A file for what goes to standard output once it is whole; deleted when this is closed. */
record TextOnTheWay(Path folder) implements AutoCloseable {

    static TextOnTheWay open() {
        try {
            return new TextOnTheWay(Files.createTempDirectory("citeatlas-export"));
        } catch (IOException e) {
            throw CiteatlasException.failed("The export cannot be made in " + System.getProperty("java.io.tmpdir")
                    + ": " + e.getMessage() + ". Name a file: --output FILE.");
        }
    }

    Path file() {
        return folder.resolve("export");
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // what is left is in the folder for temporary files, for its owner alone
        }
    }
}
