package org.citeatlas.graph.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** A folder for what is half done. Closing it deletes it with all that is in it. */
final class Workshop implements AutoCloseable {
    private static final int BUFFER = 1 << 16; // bytes

    private final Path folder;
    private final Directory directory;

    Workshop(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.directory = new NIOFSDirectory(folder);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Directory directory() {
        return directory;
    }

    Sorter sorter(String name) throws IOException {
        return new Sorter(this, name);
    }

    DataOutputStream write(String name) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path(name)), BUFFER));
    }

    DataInputStream read(String name) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(path(name)), BUFFER));
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    @Override
    public void close() throws IOException {
        directory.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
