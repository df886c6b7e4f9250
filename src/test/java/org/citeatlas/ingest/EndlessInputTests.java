package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that have no end, or one so far away that nobody waits for it, and folders that lead to such. */
@Timeout(60)
class EndlessInputTests {
    private static final String PAPER = "{\"title\": \"One\", \"year\": 2021}\n";
    private static final int BOMB = 2048; // mebibytes

    @TempDir
    Path folder;

    @Test
    void aPipeInWhichNothingIsKnownIsRefusedBeforeItsEnd() {
        CiteatlasException refused =
                catchThrowableOfType(CiteatlasException.class, () -> Inputs.of(List.of("-"), null, new Endless("y\n")));
        assertThat(refused).hasMessageContaining("its format is not known");
        assertThat(refused.failure()).isEqualTo(Failure.FAILED);
    }

    @Test
    void aPipeOfPapersIsRefusedWhereItTakesHalfOfWhatIsFree() throws IOException {
        Path copy;
        try (PipeCopies copies = new PipeCopies(file -> 8 << 20)) {
            copy = copies.copy("-", new byte[] {'x'}, InputStream.nullInputStream());
            assertThat(copy).hasContent("x");
            assertThatThrownBy(() -> copies.copy("-", new byte[0], new Endless(PAPER)))
                    .isInstanceOf(CiteatlasException.class)
                    .hasMessageContaining("Standard input has no end within 4 MiB")
                    .hasMessageContaining("java.io.tmpdir");
        }
        assertThat(copy).doesNotExist();
    }

    @Test
    void aPipeThatIsCopiedCanBeInterrupted() {
        try (PipeCopies copies = new PipeCopies(file -> 8L << 30)) {
            Thread.currentThread().interrupt();
            CiteatlasException interrupted = catchThrowableOfType(
                    CiteatlasException.class, () -> copies.copy("-", new byte[0], new Endless(PAPER)));
            assertThat(interrupted.failure()).isEqualTo(Failure.INTERRUPTED);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aGzipBombEndsEarlyAndWhatCameBeforeIsTaken() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(gzip(PAPER.getBytes(StandardCharsets.UTF_8)));
        byte[] member = gzip(new byte[1 << 20]);
        for (int i = 0; i < BOMB; i++) {
            bomb.writeBytes(member);
        }
        endsEarly(Files.write(folder.resolve("bomb.jsonl.gz"), bomb.toByteArray()));
    }

    @Test
    void aZipBombEndsEarlyAndWhatCameBeforeIsTaken() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("bomb.jsonl"));
            out.write(PAPER.getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                out.write(zeros);
            }
        }
        endsEarly(file);
    }

    private static void endsEarly(Path file) {
        try (Inputs inputs = open(file)) {
            Collected found = new Collected();
            InputFile input = inputs.files().get(0);
            input.read(found);
            assertThat(found.titles()).containsExactly("One");
            assertThat(found.rejects)
                    .singleElement()
                    .extracting(Reject::reason)
                    .asString()
                    .contains("more than 200 times its size");
            assertThat(input.sha256()).hasSize(64);
        }
    }

    @Test
    void aFileThatGrowsEndsWhereItEndedWhenItWasOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("growing.jsonl"), PAPER);
        try (Inputs inputs = open(file)) {
            Files.writeString(file, PAPER.replace("One", "Two"), StandardOpenOption.APPEND);
            Collected found = new Collected();
            inputs.files().get(0).read(found);
            assertThat(found.titles()).containsExactly("One");
        }
    }

    @Test
    void linksInACircleToDevicesAndToNothingAreLeftOutAndNamed() throws Exception {
        Files.writeString(folder.resolve("good.jsonl"), PAPER);
        Path below = Files.createDirectories(folder.resolve("below/deeper"));
        Files.createSymbolicLink(below.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("itself.jsonl"), Path.of("itself.jsonl"));
        Files.createSymbolicLink(folder.resolve("nothing.jsonl"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("zero.jsonl"), Path.of("/dev/zero"));
        String fifo = folder.resolve("fifo.jsonl").toString();
        assumeTrue(new ProcessBuilder("mkfifo", fifo).start().waitFor() == 0, "no FIFOs here");
        try (Inputs inputs = open(folder)) {
            assertThat(inputs.files())
                    .extracting(InputFile::path)
                    .singleElement()
                    .asString()
                    .endsWith("good.jsonl");
            assertThat(inputs.skipped())
                    .extracting(skipped -> Path.of(skipped.path()).getFileName().toString())
                    .containsExactlyInAnyOrder("loop", "itself.jsonl", "nothing.jsonl", "zero.jsonl", "fifo.jsonl");
        }
    }

    @Test
    void anArchiveInsideAnArchiveIsRefused() throws IOException {
        byte[] inner = zip("a.jsonl", PAPER.getBytes(StandardCharsets.UTF_8));
        Path outer = Files.write(folder.resolve("outer.zip"), zip("inner.zip", inner));
        CiteatlasException refused = catchThrowableOfType(CiteatlasException.class, () -> open(outer));
        assertThat(refused).hasMessageContaining("an archive inside an archive");
        assertThat(refused.failure()).isEqualTo(Failure.FAILED);
    }

    private static Inputs open(Path path) {
        return Inputs.of(List.of(path.toString()), null, InputStream.nullInputStream());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry(name);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setCrc(checksum.getValue());
            entry.setSize(content.length);
            out.putNextEntry(entry);
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** The same few bytes for ever. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private int at;

        Endless(String text) {
            piece = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            at = (at + 1) % piece.length;
            return piece[(at + piece.length - 1) % piece.length];
        }
    }
}
