package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
class TextsFuzzTests {
    private static final int LONG = 100_000; // characters
    private static final Duration LONGEST = Duration.ofSeconds(5); // what is quadratic takes longer
    private static final Map<String, Consumer<String>> USES = uses();

    @DictionaryFile(resourcePath = "texts.dict")
    @FuzzTest
    void noTextBreaksOrStallsIt(
            @NotNull String before, @NotNull @WithUtf8Length(max = 40) String piece, @NotNull String after) {
        USES.forEach((name, use) -> check(use, before, piece, after));
    }

    @TestFactory
    Stream<DynamicTest> noPieceBreaksOrStallsItHoweverOftenItStands() throws IOException {
        List<String> pieces = new ArrayList<>(List.of("\ud800", "\udc00"));
        for (String name : List.of("fuzz.dict", "texts.dict")) {
            Dictionary.entries(name).forEach(piece -> pieces.add(new String(piece, StandardCharsets.UTF_8)));
        }
        return USES.entrySet().stream()
                .map(use -> DynamicTest.dynamicTest(use.getKey(), () -> {
                    for (String piece : pieces) {
                        check(use.getValue(), "x ", piece, " x");
                    }
                }));
    }

    private static void check(Consumer<String> use, String before, String piece, String after) {
        String many = before + piece.repeat(LONG / Math.max(1, piece.length())) + after;
        use.accept(before + piece + after);
        assertTimeoutPreemptively(LONGEST, () -> use.accept(many), () -> "on many " + piece);
    }

    private static Map<String, Consumer<String>> uses() {
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
        uses.put("Fingerprint", TextsFuzzTests::fingerprint);
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
        return uses;
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
