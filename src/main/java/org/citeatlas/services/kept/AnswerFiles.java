package org.citeatlas.services.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of the answers, two each: {@code SERVICE/KEY.body} and {@code SERVICE/KEY.about}. */
final class AnswerFiles {
    static final String PART = ".part"; // not yet in its place
    static final String BODY = ".body";
    static final String ABOUT = ".about";

    private AnswerFiles() {}

    /** A file with its size and age, as they were when looked at. */
    record Kept(Path file, long bytes, FileTime changed) {}

    /** All of them, oldest first; without those that vanish meanwhile. */
    static List<Kept> oldestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(AnswerFiles::isOurs)
                    .flatMap(AnswerFiles::kept)
                    .sorted(Comparator.comparing(Kept::changed).thenComparing(Kept::file))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(BODY) || name.endsWith(ABOUT) || name.endsWith(PART);
    }

    private static Stream<Kept> kept(Path file) {
        try {
            return Stream.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
