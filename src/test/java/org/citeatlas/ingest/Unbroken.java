package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.citeatlas.domain.PaperRecord;

/** What holds for any reader and any bytes, besides that it neither throws nor hangs. */
final class Unbroken {
    private static final int HEAD = 64 << 10;

    private Unbroken() {}

    /** Reads these bytes, and asks every format whether it recognises them. */
    static void check(PaperReader reader, byte[] bytes) {
        Collected found = Collected.from(reader, bytes);
        found.papers.forEach(Unbroken::check);
        for (Reject reject : found.rejects) {
            assertThat(reject.number()).isPositive();
            assertThat(reject.reason()).isNotBlank();
        }
        String head = TextStreams.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        for (String name : List.of("", "a.md", "a.jsonl", "a.csv")) {
            Formats.detect(name, head);
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
