package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed files that are cut off, bent, or meant to harm. */
class PackedInputsTests {
    private static final String PAPER = "{\"title\": \"One\", \"year\": 2021}\n";
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    @Test
    void bentGzipEndsInAnIoExceptionAtTheWorst() throws Exception {
        search("packed.jsonl.gz", gzip(PAPER.repeat(200).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bentZipEndsInARefusalAtTheWorst() throws Exception {
        search("packed.zip", zip("a.jsonl", PAPER.repeat(50), "b/c.bib", "@misc{a, title = {Two}}"));
    }

    @Test
    void ofAGzipThatIsCutOffWhatCanBeReadIsTakenAndTheRestIsOneReject() throws IOException {
        byte[] whole = gzip(PAPER.repeat(10_000).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        Collected found = new Collected();
        assertThat(read(file, found)).isNull();
        assertThat(found.papers).isNotEmpty();
        assertThat(found.rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason()).contains("the input cannot be read further"));
    }

    @Test
    void membersAreOneContentAndGarbageBehindThemIsNone() throws IOException {
        byte[] one = gzip(PAPER.getBytes(StandardCharsets.UTF_8));
        Collected found = new Collected();
        byte[] both = Bending.spliced(one, one.length, -1, one);
        byte[] garbage = Bending.spliced(both, both.length, -1, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertThat(read(Files.write(folder.resolve("two.jsonl.gz"), garbage), found))
                .isNull();
        assertThat(found.titles()).containsExactly("One", "One");
    }

    @Test
    void anEntryThatPointsOutOfTheArchiveIsReadInPlace() throws IOException {
        Path file = Files.write(folder.resolve("out.zip"), zip("../../evil.jsonl", PAPER));
        Collected found = new Collected();
        assertThat(read(file, found)).isNull();
        assertThat(found.titles()).containsExactly("One");
        assertThat(folder.getParent().getParent().resolve("evil.jsonl")).doesNotExist();
    }

    @Test
    void entriesOfOneNameAreRefusedRatherThanReadOnce() throws IOException {
        byte[] bytes = zip("a.jsonl", PAPER, "b.jsonl", PAPER.replace("One", "Two"));
        Path file = Files.write(folder.resolve("same.zip"), renamed(bytes, "b.jsonl", "a.jsonl"));
        Collected found = new Collected();
        read(file, found);
        try (Inputs inputs = Inputs.of(List.of(folder.toString()), null, InputStream.nullInputStream())) {
            assertThat(inputs.skipped()).singleElement().asString().contains("name");
        }
        assertThat(found.titles()).doesNotHaveDuplicates();
    }

    @Test
    void anEncryptedArchiveIsRefusedByName() throws IOException {
        byte[] bytes = zip("a.jsonl", PAPER);
        bytes[6] |= 1; // the flag in the entry's own header
        int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[central + 8] |= 1;
        Exception thrown = read(Files.write(folder.resolve("secret.zip"), bytes), new Collected());
        assertThat(thrown).isInstanceOf(CiteatlasException.class).hasMessageContaining("encrypted");
    }

    @Test
    void aBombIsReadAsAStreamAndRejected() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry("bomb.jsonl"));
            out.write("{\"title\": \"".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) 'x');
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
        }
        Collected found = new Collected();
        assertThat(packed.size()).isLessThan(1 << 20);
        assertThat(read(Files.write(folder.resolve("bomb.zip"), packed.toByteArray()), found))
                .isNull();
        assertThat(found.papers).isEmpty();
        assertThat(found.rejects).hasSize(1);
    }

    private void search(String name, byte[] sound) throws Exception {
        Random random = new Random(name.hashCode());
        Bending bending = new Bending(random);
        Path file = folder.resolve(name);
        try (Watched watched = new Watched(name, LONGEST)) {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] bent = i < 100 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : bending.bend(sound);
                watched.run(bent, bytes -> {
                    Exception thrown = read(Files.write(file, bytes), new Collected());
                    assertThat(thrown)
                            .satisfiesAnyOf(
                                    none -> assertThat(none).isNull(),
                                    refused -> assertThat(refused)
                                            .isInstanceOf(CiteatlasException.class)
                                            .hasMessageContaining(name));
                });
            }
        }
    }

    /** Reads it whole; what it throws, else null. */
    private static Exception read(Path file, Collected found) {
        try (Inputs inputs = Inputs.of(List.of(file.toString()), null, InputStream.nullInputStream())) {
            for (InputFile input : inputs.files()) {
                input.read(found);
            }
            return null;
        } catch (CiteatlasException e) {
            return e;
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] renamed(byte[] archive, String name, String other) {
        return new String(archive, StandardCharsets.ISO_8859_1)
                .replace(name, other)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
