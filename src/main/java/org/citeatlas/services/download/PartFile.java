package org.citeatlas.services.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.services.kept.OwnFiles;

/**
 * A file that is not all there: {@code NAME.part}, and beside it what tells whether the server still has the same one.
 * A strong entity tag does, or the date of the last change.
 *
 * @param file what it becomes
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.if-range">RFC 9110, 13.1.5</a>
 */
record PartFile(Path file) {
    Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private Path about() {
        return file.resolveSibling(file.getFileName() + ".part.about");
    }

    /** The bytes that are there. */
    long bytes() throws IOException {
        return Files.exists(part()) ? Files.size(part()) : 0;
    }

    /** What {@code If-Range} sends to get the rest of this file from this address; empty to begin anew. */
    Optional<String> validator(URI address) throws IOException {
        if (bytes() == 0 || !Files.exists(about())) {
            return Optional.empty();
        }
        String[] lines = Files.readString(about()).split("\n");
        return lines.length == 2 && lines[0].equals(address.toString()) ? Optional.of(lines[1]) : Optional.empty();
    }

    /** Empties it, for what these headers announce. */
    FileChannel begin(URI address, HttpHeaders headers) throws IOException {
        Files.deleteIfExists(about());
        FileChannel channel =
                open(Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
        String tag =
                headers.firstValue("ETag").filter(etag -> etag.startsWith("\"")).orElse("");
        String validator = tag.isEmpty() ? headers.firstValue("Last-Modified").orElse("") : tag;
        if (!validator.isEmpty()) {
            OwnFiles.write(about(), (address + "\n" + validator + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return channel;
    }

    /** Goes on behind what is there. */
    FileChannel goOn() throws IOException {
        return open(Set.of(StandardOpenOption.APPEND));
    }

    private FileChannel open(Set<StandardOpenOption> options) throws IOException {
        return FileChannel.open(part(), options, OwnFiles.ownerOnly("rw-------"));
    }

    /** All is there. */
    void finish() throws IOException {
        OwnFiles.move(part(), file);
        Files.deleteIfExists(about());
    }

    void forget() throws IOException {
        Files.deleteIfExists(about());
        Files.deleteIfExists(part());
    }
}
