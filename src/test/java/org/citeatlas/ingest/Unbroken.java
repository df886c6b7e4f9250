package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.PaperRecord;
import org.jspecify.annotations.Nullable;

/** What holds for any file and any reader, through the same door as the files of a user. */
final class Unbroken {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Unbroken() {}

    /**
     * Reads this file as {@code --as} says, and as what is recognised in it.
     *
     * @param format of a reader; anything else for the second alone
     */
    static void check(String format, byte[] file) throws IOException {
        boolean readable =
                Formats.all().stream().anyMatch(reader -> reader.format().equals(format));
        Path path = Files.createTempFile("citeatlas-fuzz", null);
        try {
            Files.write(path, file);
            assertTimeoutPreemptively(LONGEST, () -> {
                if (readable) {
                    read(path, format, input -> true);
                }
                read(path, null, input -> !input.reader().format().equals(format)); // the others were read just now
            });
        } finally {
            Files.delete(path);
        }
    }

    /** Reads these bytes, and asks every format whether it recognises them. */
    static void check(PaperReader reader, byte[] content) {
        InputFile.Stored stored = InputFile.Stored.plain(content.length, () -> new ByteArrayInputStream(content));
        read(new InputFile("-", content.length, stored, reader));
        Formats.detect("", TextStreams.decode(content));
    }

    private static void read(Path path, @Nullable String format, Predicate<InputFile> wanted) {
        try (Inputs inputs = Inputs.of(List.of(path.toString()), format, InputStream.nullInputStream())) {
            for (InputFile input : inputs.files()) {
                if (wanted.test(input)) {
                    read(input);
                }
            }
        } catch (CiteatlasException e) {
            assertThat(e.getMessage()).contains("Formats that can be read"); // and that is all that may be wrong
        }
    }

    private static void read(InputFile input) {
        Collected found = new Collected();
        if (!Spent.reading(input, found).inProportion()) { // once more, with all classes loaded
            assertThat(Spent.reading(input, new Collected())).matches(Spent::inProportion, "in proportion");
        }
        check(found);
    }

    private static void check(Collected found) {
        assertThat(found.papers).extracting(PaperRecord::number).doesNotHaveDuplicates();
        found.papers.forEach(Unbroken::check);
        for (Reject reject : found.rejects) {
            assertThat(reject.number()).isPositive();
            assertThat(reject.reason()).isNotBlank();
        }
    }

    private static void check(PaperRecord paper) {
        assertThat(paper.number()).isPositive();
        assertThat(paper.titled()
                        || !paper.ids().isEmpty() && !paper.references().isEmpty())
                .isTrue();
        assertThat(paper.title()).satisfies(Unbroken::whole);
        if (paper.abstractText() != null) {
            assertThat(paper.abstractText()).isNotBlank().satisfies(Unbroken::whole);
        }
        assertThat(paper.authors())
                .allSatisfy(author -> assertThat(author.name()).isNotBlank().satisfies(Unbroken::whole));
    }

    /** No half of a surrogate pair stands alone: the graph could not give it back. */
    private static void whole(String text) {
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text))
                .as("can be written as UTF-8: %s", text)
                .isTrue();
    }
}
