package org.citeatlas.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * What {@code PATH…} stands for: files; folders with all that is in them, sorted; {@code -} for standard input; and of
 * each {@code .zip} its entries. Closing it deletes what was copied from pipes.
 */
public final class Inputs implements AutoCloseable {
    /** The word for the corpus that ships with the product, where no file has that name. */
    private static final String STARTER = "starter";

    private final List<InputFile> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final PipeCopies copies = new PipeCopies();
    private final List<ZipFile> archives = new ArrayList<>();
    private final @Nullable PaperReader forced;
    private final InputStream standardInput;

    /** A file in a folder or archive that is not read, and why. */
    public record Skipped(String path, String reason) {}

    private Inputs(@Nullable PaperReader forced, InputStream standardInput) {
        this.forced = forced;
        this.standardInput = standardInput;
    }

    /**
     * Opens these paths far enough to know what is in them. The caller closes it when all is read.
     *
     * @param paths as given by the user, in their order
     * @param format what {@code --as} says; null to look inside
     * @param standardInput what {@code -} means; read to its end, never closed
     * @throws CiteatlasException (usage) where a path does not exist, (failed) where nothing in it can be read or a pipe
     *     does not end; the message says which
     */
    public static Inputs of(List<String> paths, @Nullable String format, InputStream standardInput) {
        return read(paths, format == null ? null : Formats.byName(format), standardInput);
    }

    /** The same with a reader that was set up by hand, for {@code --columns}. */
    public static Inputs readBy(PaperReader reader, List<String> paths, InputStream standardInput) {
        return read(paths, reader, standardInput);
    }

    private static Inputs read(List<String> paths, @Nullable PaperReader reader, InputStream standardInput) {
        Inputs inputs = new Inputs(reader, standardInput);
        try {
            for (String path : paths) {
                inputs.add(path);
            }
            return inputs;
        } catch (IOException | UncheckedIOException e) {
            inputs.close();
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED, "The input cannot be read: " + e.getMessage(), e);
        } catch (CiteatlasException e) {
            inputs.close();
            throw e;
        }
    }

    /** In the order of the paths, those of a folder or archive by name. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** What was met in folders and archives and is not read. */
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    private void add(String given) throws IOException {
        int before = files.size();
        int skippedBefore = skipped.size();
        if (given.equals("-")) {
            addPipe("-", standardInput);
            return;
        }
        if (given.equals(STARTER) && !Files.exists(Path.of(given))) {
            addStarter();
            return;
        }
        Path path = existing(given);
        if (Files.isDirectory(path)) {
            for (Path file : FolderWalk.of(path, skipped)) {
                addFile(file.toString(), file, false);
            }
        } else if (Files.isRegularFile(path)) {
            addFile(given, path, true);
        } else {
            try (InputStream pipe = Files.newInputStream(path)) {
                addPipe(given, pipe);
            }
        }
        if (files.size() == before) {
            throw nothingIn(given, skipped.subList(skippedBefore, skipped.size()));
        }
    }

    /** The corpus that ships with the product. */
    private void addStarter() throws IOException {
        try (InputStream corpus = starter()) {
            int size = corpus.available();
            addOne("starter!/milestones.jsonl", size, InputFile.Stored.plain(size, Inputs::starter), true);
        }
    }

    private static InputStream starter() throws IOException {
        InputStream corpus = Inputs.class.getResourceAsStream("/starter/milestones.jsonl");
        if (corpus == null) {
            throw new IOException("the starter corpus is not in the program's jar: build it again");
        }
        return corpus;
    }

    private static Path existing(String given) {
        try {
            Path path = Path.of(given);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no such file either
        }
        throw CiteatlasException.usage(
                "There is no file or folder " + given + ". Give a path, or - for standard input.");
    }

    private static CiteatlasException nothingIn(String given, List<Skipped> found) {
        String first = found.isEmpty()
                ? "it is empty"
                : found.size() + " skipped, the first: " + found.get(0).path() + " ("
                        + found.get(0).reason() + ")";
        return CiteatlasException.failed("Nothing in " + given + " can be read: " + first
                + ". Formats that can be read: " + Formats.names() + "; --as forces one.");
    }

    /** Looks before it copies, so that what is no input at all need not end. */
    private void addPipe(String shown, InputStream pipe) throws IOException {
        byte[] head = pipe.readNBytes(2 * InputFile.HEAD);
        if (!isZip(head)) {
            InputFile.Stored stored = InputFile.Stored.plain(head.length, () -> new ByteArrayInputStream(head));
            if (reader(shown, stored, true).isEmpty()) {
                return;
            }
        }
        addFile(shown, copies.copy(shown, head, pipe), true);
    }

    private void addFile(String shown, Path file, boolean named) throws IOException {
        if (!Files.isReadable(file)) {
            refuse(shown, "it cannot be read by this user", named);
        } else if (isZip(file)) {
            addArchive(shown, file, named);
        } else {
            long size = Files.size(file);
            addOne(
                    shown,
                    size,
                    InputFile.Stored.plain(size, () -> new FirstBytes(Files.newInputStream(file), size)),
                    named);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isZip(in.readNBytes(4));
        }
    }

    private static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private void addArchive(String shown, Path file, boolean named) throws IOException {
        ZipFile archive;
        try {
            archive = zip(file);
        } catch (IOException e) {
            String why = e.getMessage() == null ? "it ends too early" : e.getMessage();
            refuse(shown, "it is no sound zip archive: " + why, named);
            return;
        }
        archives.add(archive);
        List<? extends ZipEntry> entries = archive.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
        if (packed(entries) > Files.size(file)) {
            refuse(shown, "its entries lie in one another, as in a zip bomb", named);
            return;
        }
        long free = Opened.NO_BOMB / Math.max(1, entries.size());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                refuse(shown + "!/" + entry.getName(), "an entry of the same name stands before it", false);
                continue;
            }
            InputFile.Stored stored =
                    new InputFile.Stored(entry.getCompressedSize(), free, () -> archive.getInputStream(entry));
            addOne(shown + "!/" + entry.getName(), entry.getSize(), stored, false);
        }
    }

    /** Bytes that the entries take in the archive. */
    private static double packed(List<? extends ZipEntry> entries) {
        return entries.stream().mapToDouble(ZipEntry::getCompressedSize).sum();
    }

    /** Names of entries are UTF-8, or bytes of whatever code page the archive was made under. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void addOne(String shown, long size, InputFile.Stored stored, boolean named) {
        reader(shown, stored, named).ifPresent(reader -> files.add(new InputFile(shown, size, stored, reader)));
    }

    /** The reader that fits; empty where there is none, which is said. */
    private Optional<PaperReader> reader(String shown, InputFile.Stored stored, boolean named) {
        byte[] head;
        try {
            head = head(stored);
        } catch (IOException e) {
            refuse(shown, "it cannot be read: " + e.getMessage(), named);
            return Optional.empty();
        }
        if (isZip(head)) {
            refuse(shown, "an archive inside an archive; unpack it first", named);
            return Optional.empty();
        }
        if (forced != null) {
            return Optional.of(forced);
        }
        Optional<PaperReader> found = Formats.detect(lastName(shown), TextStreams.decode(head));
        if (head.length == 0 || found.isEmpty()) {
            refuse(shown, head.length == 0 ? "it is empty" : "its format is not known", named);
            return Optional.empty();
        }
        return found;
    }

    private static byte[] head(InputFile.Stored stored) throws IOException {
        try (Opened content = stored.open()) {
            byte[] head = content.readNBytes(InputFile.HEAD);
            IOException failure = content.failure();
            if (head.length == 0 && failure != null) {
                throw failure;
            }
            return head;
        }
    }

    private static String lastName(String shown) {
        String name = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.equals("-") ? "" : plain;
    }

    private void refuse(String shown, String reason, boolean named) {
        if (named) {
            throw CiteatlasException.failed(shown + " cannot be imported: " + reason + ". Formats that can be read: "
                    + Formats.names() + "; --as forces one.");
        }
        skipped.add(new Skipped(shown, reason));
    }

    @Override
    public void close() {
        for (ZipFile archive : archives) {
            try {
                archive.close();
            } catch (IOException e) {
                // it was only read
            }
        }
        copies.close();
    }
}
