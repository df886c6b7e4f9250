package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.WorkId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is made of single texts takes any text, and a time that grows no faster than the text. */
class ArbitraryTextTests {
    private static final int LONG = 100_000; // characters
    private static final Duration LONGEST = Duration.ofSeconds(5); // what is quadratic takes longer
    private static final int ROUNDS = 40;
    private static final List<String> PIECES = pieces();

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(Bending.NASTY);
        pieces.addAll(List.of(
                "a", "A", "é", "\ud800", "\udc00", "\u0301\u0327", "ẛ", "ﷺ", "10.1000/", "https://doi.org/", "doi: "));
        pieces.addAll(List.of(
                "arXiv:", "2106.09685", "math/0211159", "aclanthology.org/", "2020.acl-main.1", "W123", "corpusid:1"));
        pieces.addAll(List.of(
                "dblp:conf/", ".html", "pmid:", "aminer:", "0123456789abcdef", "2021", "2021-03-04", "2021/3/"));
        pieces.addAll(List.of(
                "<jats:p>", "<title> Abstract </title>", "<p ", "&amp;", "&#x", "Lovelace, Ada", " jr.", "\\emph{"));
        pieces.addAll(
                List.of("\\\\", "\\ss ", "\\\"", "{\\", "$x", "0000-0002-1825-0097", "%2F", "\\_", "LLMs", "GPT-4.1"));
        return pieces;
    }

    @TestFactory
    Stream<DynamicTest> noTextBreaksOrStallsIt() {
        Map<String, Consumer<String>> uses = new LinkedHashMap<>();
        uses.put("WorkId.parse", WorkId::parse);
        for (IdScheme scheme : IdScheme.values()) {
            uses.put(scheme + " behind its prefix", text -> scheme.parse(scheme.prefix() + ":" + text));
        }
        uses.put("Dois.in", Dois::in);
        uses.put("AuthorIds", text -> {
            AuthorIds.orcid(text);
            AuthorIds.ror(text);
        });
        uses.put("Fingerprint", ArbitraryTextTests::fingerprint);
        uses.put("NameFold", NameFold::fold);
        uses.put("TexText.plain", TexText::plain);
        uses.put("TexText.accents", TexText::accents);
        uses.put("Markup.plain", Markup::plain);
        uses.put(
                "PersonNames.split",
                text -> assertThat(PersonNames.split(text))
                        .allSatisfy(name -> assertThat(name).isNotBlank()));
        uses.put("PersonNames.givenFirst", PersonNames::givenFirst);
        uses.put("Years.of", Years::of);
        uses.put("Years.day", Years::day);
        uses.put("Formats.detect", text -> Formats.detect("", text.substring(0, Math.min(text.length(), 64 << 10))));
        return uses.entrySet().stream()
                .map(use -> DynamicTest.dynamicTest(use.getKey(), () -> search(use.getKey(), use.getValue())));
    }

    private static void search(String name, Consumer<String> use) throws IOException, InterruptedException {
        Random random = new Random(name.hashCode());
        try (Watched watched = new Watched(name, LONGEST)) {
            for (String piece : PIECES) {
                run(watched, use, "x ", piece, " x");
            }
            for (int i = 0; i < ROUNDS; i++) {
                run(watched, use, mixture(random), piece(random), mixture(random));
                String text = mixture(random);
                watched.run(text.getBytes(StandardCharsets.UTF_16), bytes -> use.accept(text));
            }
        }
    }

    private static void run(Watched watched, Consumer<String> use, String before, String piece, String after)
            throws IOException, InterruptedException {
        String text = before + piece.repeat(LONG / piece.length()) + after;
        watched.run(text.getBytes(StandardCharsets.UTF_16), bytes -> use.accept(text));
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(piece(random));
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static void fingerprint(String text) {
        assertThat(Fingerprint.fold(text)).doesNotContain(" ", "|");
        Fingerprint.familyName(text);
        if (!text.isBlank()) {
            PaperRecord paper = PaperRecord.builder(1, text)
                    .author(new PaperRecord.AuthorName(text))
                    .year(2021)
                    .build();
            assertThat(Fingerprint.of(paper)).startsWith("fp:");
            Fingerprint.authorYear(paper);
        }
    }
}
