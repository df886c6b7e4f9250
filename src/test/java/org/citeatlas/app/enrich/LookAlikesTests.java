package org.citeatlas.app.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.WorkId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that look like another's, made for the purpose; and what is the same paper all the same. */
class LookAlikesTests {
    private static final String ROUND =
            "We measure the roundness of grommets across seventeen factories, propose an optical estimator called Ring,"
                    + " compare against callipers, report errors below three microns, discuss lubrication, temperature, wear.";
    private static final String ROUND_SHORTENED =
            "We measure the roundness of grommets across seventeen factories, propose an optical estimator called Ring,"
                    + " compare against callipers.";
    private static final String SQUARE =
            "This survey reviews fastening hardware since antiquity: rivets, toggles, buckles, laces, hooks; museums hold"
                    + " specimens whose provenance remains disputed among historians, curators, collectors everywhere.";

    /** Pairs of papers that are not one: none is taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attention Is All You Need                       |2017|Vaswani|-| Attention Is Not All You Need     |2021|Dong|-",
                "Attention Is All You Need                       |    |       |-| Is Attention All You Really Need? |2021|Dong|-",
                "Measuring the Roundness of Grommets             |    |       |R| Measuring the Roundness of Rivets |2021|Stone|S",
                "Measuring the Roundness of Grommets at Scale    |    |       |R| Measuring the Roundness of Grommets at Scale |2021|Stone|S",
                "Measuring the Roundness of Grommets at Scale    |2021|Grommet|-| Measuring the Roundness of Grommets at Scale |2021|Stone|-",
                "Measuring the Roundness of Grommets at Scale    |2012|       |-| Measuring the Roundness of Grommets at Scale |2021|Stone|-",
                "Measuring the Roundness of Grommets at Scale    |2012|Grommet|-| Measuring the Roundness of Grommets at Scale |2021|Stone|-",
                "Measuring the Roundness of Grommets at Scale    |2018|       |-| Measuring the Roundness of Grommets at Scale |2021|Stone|-",
                "Measuring the Roundness of Grommets             |    |       |R| Measuring the Roundness of Grommets II|2022|Grommet|S",
                "Measuring the Roundness of Grommets, Part 1     |    |       |-| Measuring the Roundness of Grommets, Part 2|2022|Grommet|-",
                "Editorial                                       |    |       |-| Editorial                         |2020|Stone|-",
                "Grommets                                        |    |       |-| Grommets                          |2020|Stone|-",
                "A Survey of Grommets                            |    |       |-| A Survey of Grommets              |2020|Stone|-",
                "LoRA: Low-Rank Adaptation of Large Language Models||Hu       |-| QLoRA: Low-Rank Adaptation of Large Language Models|2023|Hu|-",
                "LoRA: Low-Rank Adaptation of Large Language Models||         |-| DoRA: Weight-Decomposed Low-Rank Adaptation|2024|Liu|-",
                "Deep Learning for Grommets: A Survey            |    |       |R| Deep Learning for Grommets        |2019|Stone|S",
                "Deep Learning for Grommets                      |    |       |-| Deep Learning for Grommets: A Survey|2019|Stone|-",
                "Learning to Fasten with Language Models         |    |       |R| Learning to Fasten with Language Models|2023|Stone|S",
                "Reply to Comments on Round Grommets in Factories|    |       |-| Comments on Round Grommets in Factories|2023|Stone|-",
                "Grommets Are All You Need to Fasten a Cable     |2020|Grommet|R| Grommets Are All You Need to Fasten a Cable|2024|Stone|S",
                "Overview of the Grommet Shared Task 2023        |    |       |R| Overview of the Grommet Shared Task 2024|2024|Stone|R",
                "Overview of the Grommet Shared Task 2023        |2023|Stone  |R| Overview of the Grommet Shared Task 2024|2024|Stone|R",
                "Measuring the Roundness of Grommets             |    |       |R| Measuring the Roundness of Grommets II|2022|Stone|R",
                "Measuring the Roundness of Grommets, Part One   |    |       |R| Measuring the Roundness of Grommets, Part Two|2022|Stone|R",
                "Measuring the Roundness of Grommets, Part A     |    |       |R| Measuring the Roundness of Grommets, Part B|2022|Stone|R",
                "Task 1 of the Grommet Challenge and Task 2      |    |       |R| Task 2 of the Grommet Challenge and Task 1|2022|Stone|R",
                "Measuring the Roundness of Grommets at Scale    |2021|Grommet|R| Measuring the Roundness of Grommets with Light at Scale|2021|Stone|R",
                "Measuring the Roundness of Grommets at Scale    |2021|Grommet|R| Measuring the Roundness of Grommets at Scale|2021|Stone|R",
                "Deep Learning                                   |2015|       |-| Deep Learning                     |2016|Stone|-",
                "Deep Learning                                   |2016|       |-| Deep Learning                     |2016|Stone|-",
            })
    void aLookAlikeIsNotTaken(
            String title,
            @Nullable Integer year,
            @Nullable String author,
            String text,
            String otherTitle,
            Integer otherYear,
            String otherAuthor,
            String otherText) {
        Verdict verdict =
                verdict(wanted(title, year, author, text), offer(1, otherTitle, otherYear, otherAuthor, otherText));

        assertThat(verdict.certain()).as(verdict.ranked().get(0).line()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Measuring the Roundness of Grommets at Scale |    |             |R| Measuring the roundness of grommets at scale|2021|Stone|-",
                "Measuring the Roundness of Grommets at Scale |    |             |R| Measuring the Roundness of Grommets at Scale.|2021|Stone|R",
                "Measuring the Roundness of Grommets at Scale |    |             |R| Measuring the Roundness of Grommets at Scale|2021|Stone|r",
                "Grommets                                     |2020|Stone        |-| Grommets                          |2020|Stone|-",
                "Grommets                                     |    |             |R| Grommets                          |2020|Stone|R",
                "Measuring the Roundness of Grommets at Scale |2019|Fred Stone   |-| Measuring the Roundness of Grommets at Scale|2021|Stone|-",
                "Measuring the Roundness of Grommets at Scale |    |             |R| Measuring the Roundness of Grommets with Light at Scale|2021|Stone|R",
                "Overview of the Grommet Shared Task 2023     |    |             |R| Overview of the 2023 Grommet Shared Task|2023|Stone|R",
                "Deep Learning                                |2015|             |R| Deep Learning                     |2015|Stone|R",
            })
    void theSamePaperIs(
            String title,
            @Nullable Integer year,
            @Nullable String author,
            String text,
            String otherTitle,
            Integer otherYear,
            String otherAuthor,
            String otherText) {
        Verdict verdict =
                verdict(wanted(title, year, author, text), offer(1, otherTitle, otherYear, otherAuthor, otherText));

        assertThat(verdict.certain()).as(verdict.ranked().get(0).line()).isTrue();
    }

    @Test
    void twoWorksOfOneTitleAreAQuestion() {
        Wanted wanted = wanted("Measuring the Roundness of Grommets at Scale", null, null, "-");
        Offer stone = offer(1, wanted.title(), 2021, "Stone", "-");
        Offer grommet = offer(2, wanted.title(), 2020, "Grommet", "-");

        Verdict verdict = verdict(wanted, stone, grommet);
        assertThat(verdict.doubtful()).isTrue();
        assertThat(verdict.reason()).isEqualTo("same title; as like: doi:10.5555/2");
        assertThat(verdict(wanted, stone, offer(2, wanted.title(), 2020, "Stone", "-"))
                        .certain())
                .as("a preprint and what was published of it")
                .isTrue();
        Wanted known = wanted(wanted.title(), null, null, "R");
        assertThat(verdict(known, stone, offer(2, wanted.title(), 2020, "Grommet", "R"))
                        .best()
                        .offer()
                        .id())
                .as("its abstract tells")
                .isEqualTo("doi:10.5555/2");
    }

    @Test
    void whatTheUserRefusedIsNotOffered() {
        Wanted wanted = wanted("Measuring the Roundness of Grommets at Scale", null, null, "-");
        Offer offer = offer(1, wanted.title(), 2021, "Stone", "-");

        assertThat(Verdict.of(wanted, List.of(offer), refused -> true).ranked()).isEmpty();
    }

    private static Verdict verdict(Wanted wanted, Offer... offers) {
        return Verdict.of(wanted, Arrays.asList(offers), refused -> false);
    }

    private static Wanted wanted(String title, @Nullable Integer year, @Nullable String author, String text) {
        return new Wanted("fp:x", List.of(), title, year, author, abstractOf(text));
    }

    private static Offer offer(int number, String title, Integer year, String author, String text) {
        return new Offer(
                "",
                PaperRecord.builder(1, title)
                        .id(WorkId.parse("10.5555/" + number).orElseThrow())
                        .year(year)
                        .author(new AuthorName("Ada " + author))
                        .abstractText(abstractOf(text))
                        .build());
    }

    private static @Nullable String abstractOf(String letter) {
        return switch (letter) {
            case "R" -> ROUND;
            case "r" -> ROUND_SHORTENED;
            case "S" -> SQUARE;
            default -> null;
        };
    }
}
