package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed files that are cut off, damaged, or meant to harm. */
class PackedInputsTests {
    private static final String PAPER = "{\"title\": \"One\", \"year\": 2021}\n";

    @TempDir
    Path folder;

    @Test
    void aGzipThatIsDamagedAnywhereBreaksNothing() throws IOException {
        damageAnywhere(gzip(PAPER.repeat(200).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anArchiveThatIsDamagedAnywhereBreaksNothing() throws IOException {
        damageAnywhere(zip("a.jsonl", PAPER.repeat(50), "b/c.bib", "@misc{a, title = {Two}}"));
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
        ByteArrayOutputStream garbage = new ByteArrayOutputStream();
        garbage.writeBytes(one);
        garbage.writeBytes(one);
        garbage.writeBytes(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertThat(read(Files.write(folder.resolve("two.jsonl.gz"), garbage.toByteArray()), found))
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

    @Test
    void theEntriesOfAnArchiveShareWhatMayComeOfSmallOnes() throws IOException {
        String[] entries = new String[100];
        String blanks = " ".repeat(4 << 20); // a line of that length is read without end otherwise
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".jsonl";
            entries[i + 1] = PAPER + (blanks + "\n").repeat(2) + PAPER;
        }
        Collected found = new Collected();
        assertThat(read(Files.write(folder.resolve("bombs.zip"), zip(entries)), found))
                .isNull();
        assertThat(found.papers).as("before the blanks, of each").hasSize(50);
        assertThat(found.rejects)
                .hasSize(50)
                .allSatisfy(reject -> assertThat(reject.reason()).contains("unpacks to more than"));
    }

    @Test
    void entriesThatLieInOneAnotherAreRefused() throws IOException {
        byte[] bytes = zip("a.jsonl", PAPER.repeat(1000), "b.jsonl", PAPER.repeat(1000));
        ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22; // of the central directory, in which each entry has 46 bytes and its name
        int first = archive.getInt(end + 16);
        int second = first + 46 + "a.jsonl".length();
        archive.putInt(second + 20, bytes.length - 100); // its packed size
        Exception thrown = read(Files.write(folder.resolve("overlap.zip"), bytes), new Collected());
        assertThat(thrown).isInstanceOf(CiteatlasException.class).hasMessageContaining("lie in one another");
    }

    /** Cut off, or with another byte, at each place. */
    private static void damageAnywhere(byte[] sound) throws IOException {
        for (int at = 0; at < sound.length; at++) {
            Unbroken.check("jsonl", Arrays.copyOf(sound, at));
            for (int other : new int[] {0, 0xFF, sound[at] ^ 1, sound[at] ^ 0x80}) {
                byte[] damaged = sound.clone();
                damaged[at] = (byte) other;
                Unbroken.check("jsonl", damaged);
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
