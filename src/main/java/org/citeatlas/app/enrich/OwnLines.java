package org.citeatlas.app.enrich;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.kept.OwnFiles;

/**
 * A file of lines that only grows.
 *
 * @param file made with the first line
 */
record OwnLines(Path file) {
    /** @throws CiteatlasException where the file cannot be read */
    List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** @throws CiteatlasException where the file cannot be written */
    void add(Collection<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            OwnFiles.folder(Objects.requireNonNull(file.getParent(), "a file in a folder"));
            OwnFiles.append(file, String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private CiteatlasException unkept(IOException e) {
        return new CiteatlasException(
                CiteatlasException.Failure.FAILED,
                "What was asked cannot be remembered in " + file + ": " + e + ". Make room, or give it to you.",
                e);
    }
}
