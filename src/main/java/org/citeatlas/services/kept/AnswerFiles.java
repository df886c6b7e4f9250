package org.citeatlas.services.kept;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of the answers, two each: {@code SERVICE/KEY.body} and {@code SERVICE/KEY.about}. */
final class AnswerFiles {
    static final String PART = ".part"; // not yet in its place
    static final String BODY = ".body";
    static final String ABOUT = ".about";

    private AnswerFiles() {}

    /** A file with its size and age, as they were when looked at. */
    record Kept(Path file, long bytes, FileTime changed) {}

    /** All of them, oldest first; without those that other processes take away meanwhile. */
    static List<Kept> oldestFirst(Path folder) throws IOException {
        Look look = new Look();
        Files.walkFileTree(folder, look);
        look.found.sort(Comparator.comparing(Kept::changed).thenComparing(Kept::file));
        return look.found;
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final List<Kept> found = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isOurs(file)) {
                found.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE; // listed, and gone since
            }
            throw e;
        }

        private static boolean isOurs(Path file) {
            String name = file.getFileName().toString();
            return name.endsWith(BODY) || name.endsWith(ABOUT) || name.endsWith(PART);
        }
    }
}
