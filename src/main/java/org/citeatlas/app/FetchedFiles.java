package org.citeatlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.kept.Digest;
import org.citeatlas.services.kept.OwnFiles;

/**
 * A folder of what services gave, as files that the import reads like any other. The same text makes the same file.
 *
 * @param folder made where it is not there
 */
public record FetchedFiles(Path folder) {
    private static final int DIGITS = 12; // of the SHA-256, in a name

    /** Digits that stand for a text in the name of a file. */
    static String digest(String text) {
        return Digest.of(text).substring(0, DIGITS);
    }

    /** Writes one, {@code NAME-DIGEST.xml} or {@code .jsonl}, in one step. @throws CiteatlasException where it cannot be kept */
    public Path write(String name, String text) {
        Path file = folder.resolve(name + "-" + digest(text) + (text.startsWith("<") ? ".xml" : ".jsonl"));
        try {
            OwnFiles.folder(folder);
            OwnFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** A path in the folder, for who writes the file. */
    Path path(String name) {
        try {
            OwnFiles.folder(folder);
            return folder.resolve(name);
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private CiteatlasException unkept(IOException e) {
        return new CiteatlasException(
                CiteatlasException.Failure.FAILED,
                "What was fetched cannot be kept in " + folder + ": " + e + ". Make room; the same command goes on.",
                e);
    }
}
