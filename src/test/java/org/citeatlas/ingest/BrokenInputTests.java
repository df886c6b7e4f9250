package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that breaks off costs what is behind the break, and no other file. */
class BrokenInputTests {
    private static final String SOUND = "{\"title\":\"Sound\"}\n";

    @TempDir
    Path folder;

    @Test
    void aGzipThatWasCutOffGivesWhatIsInItAndOneReject() throws IOException {
        byte[] whole = gzip(lines(2_000));
        Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("b.jsonl"), SOUND);
        Collected found = readAll();
        assertThat(found.papers).hasSizeBetween(500, 1_500);
        assertThat(found.titles()).contains("Paper 0", "Sound");
        assertThat(found.rejects).hasSize(1).first().satisfies(reject -> {
            assertThat(reject.number()).isEqualTo(found.papers.size()); // one of them is Sound
            assertThat(reject.reason()).contains("cannot be read further");
        });
    }

    @Test
    void aDamagedEntryOfAnArchiveLeavesTheOthersAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a.jsonl", "b.jsonl")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.startsWith("a") ? lines(2_000) : SOUND).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] damaged = bytes.toByteArray();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 200, (byte) 0xFF);
        Files.write(folder.resolve("archive.zip"), damaged);
        Collected found = readAll();
        assertThat(found.titles()).contains("Paper 0", "Sound").hasSizeGreaterThan(100);
        assertThat(found.rejects).isNotEmpty();
    }

    @Test
    void xmlThatEndsInTheMiddleGivesThePapersBeforeTheEnd() throws IOException {
        String feed = Files.readString(Path.of("src/test/resources/ingest/arxiv-atom/feed.xml"));
        Files.writeString(folder.resolve("a.xml"), feed.substring(0, feed.lastIndexOf("<entry>") + 30));
        Files.writeString(folder.resolve("b.jsonl"), SOUND);
        Collected found = readAll();
        assertThat(found.titles()).hasSizeGreaterThan(1).contains("Sound");
        assertThat(found.rejects).hasSizeGreaterThanOrEqualTo(1);
        Reject last = found.rejects.get(found.rejects.size() - 1);
        assertThat(last.reason()).contains("broken XML");
        assertThat(last.raw()).isNotBlank();
    }

    @Test
    void brokenJsonIsShownWhereItBreaks() {
        String filler = "{\"title\":\"Filler\"},\n".repeat(20_000);
        Collected found = Collected.from(Formats.byName("jsonl"), "[" + filler + "{\"title\":\"Broken\" oops}]");
        assertThat(found.papers).hasSize(20_000);
        assertThat(found.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.number()).isEqualTo(20_001);
            assertThat(reject.raw()).contains("\"Broken\" oops");
        });
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRejectedWhereItOpens() {
        Collected found =
                Collected.from(Formats.byName("csv"), "title,year\nSound,2020\n\"Open,2021\nSwallowed,2022\n");
        assertThat(found.titles()).containsExactly("Sound");
        assertThat(found.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.number()).isEqualTo(3);
            assertThat(reject.raw()).isEqualTo("\"Open,2021");
        });
    }

    @Test
    void recordsOfOneLineHaveNumbersOfTheirOwn() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"total\":2,\"data\":[{\"paperId\":\"" + "1".repeat(40) + "\",\"title\":\"One\"},{\"paperId\":\""
                        + "2".repeat(40) + "\",\"title\":\"Two\"}]}");
        assertThat(readAll().papers).extracting(paper -> paper.number()).containsExactly(1L, 2L);
    }

    @Test
    void aBrokenFileKeepsItsDigest() throws IOException {
        byte[] whole = gzip(lines(2_000));
        Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        try (Inputs one = open();
                Inputs again = open()) {
            assertThat(one.files().get(0).sha256())
                    .isEqualTo(again.files().get(0).sha256());
        }
    }

    private Collected readAll() {
        Collected found = new Collected();
        try (Inputs inputs = open()) {
            inputs.files().forEach(file -> file.read(found));
        }
        return found;
    }

    private Inputs open() {
        return Inputs.of(List.of(folder.toString()), null, InputStream.nullInputStream());
    }

    private static String lines(int papers) {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < papers; i++) {
            lines.append("{\"title\":\"Paper ").append(i).append("\",\"abstract\":\"");
            lines.append(random.nextLong()).append("\"}\n");
        }
        return lines.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
