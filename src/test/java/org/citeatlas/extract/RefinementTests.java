package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.KnownName;
import org.citeatlas.domain.NameFold;
import org.citeatlas.extract.ExtractionPrinter.Paper;
import org.junit.jupiter.api.Test;

class RefinementTests {
    private static final MentionExtractor ALONE = MentionExtractor.withCatalogue();

    @Test
    void aRefinedReadingIsAFullReadingAndLosesNoTaughtName() throws Exception {
        List<Paper> papers = AclAbstracts.first(3_000);
        List<Extraction> alone = papers.stream()
                .map(paper -> ALONE.extract(paper.title(), paper.text()))
                .toList();
        MentionExtractor knowing = ALONE.knowing(taught(papers, alone));

        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            Extraction refined = knowing.refine(paper.title(), paper.text(), alone.get(i));
            assertThat(refined).isEqualTo(knowing.extract(paper.title(), paper.text()));
            assertThat(KnownNames.of(paper.id(), refined)).isEqualTo(KnownNames.of(paper.id(), alone.get(i)));
        }
    }

    @Test
    void whereTheCorpusAddsNothingTheAnswerIsTheOneThatWasGiven() {
        String text = "We propose FooBar, a language model. See https://github.com/foo/QuxQA for more.";
        Extraction alone = ALONE.extract("A model", text);
        MentionExtractor knowing = ALONE.knowing(List.of(
                new KnownName("FooBar", null, EntityKind.DATASET, "arxiv:1"),
                new KnownName("QuxQA", null, EntityKind.DATASET, "arxiv:2")));

        assertThat(knowing.refine("A model", text, alone)).isSameAs(alone);
    }

    /** Of long names there are as many as papers; which one is known must not change what this one mentions. */
    @Test
    void theLongNameThatAnotherPaperGivesIsNotLookedFor() {
        KnownName other = new KnownName("GraCoLe", "graph contrastive learning", EntityKind.METHOD, "arxiv:1");
        String text = "We propose graph contrastive learning for parsing.";

        assertThat(ALONE.knowing(List.of(other)).extract("On graphs", text).mentions())
                .isEqualTo(ALONE.extract("On graphs", text).mentions());
    }

    @Test
    void whatOthersTaughtIsInferredFromThem() {
        KnownName other = new KnownName("GraCoLe", "graph contrastive learning", EntityKind.METHOD, "arxiv:1");

        Mention mention = ALONE
                .knowing(List.of(other))
                .extract("On graphs", "Parsing with GraCoLe features is slow.")
                .mentions()
                .stream()
                .filter(found -> found.name().equals("GraCoLe"))
                .findFirst()
                .orElseThrow();

        assertThat(mention.introduced()).isFalse();
    }

    private static List<KnownName> taught(List<Paper> papers, List<Extraction> extractions) {
        Map<String, KnownName> names = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            KnownNames.of(papers.get(i).id(), extractions.get(i))
                    .forEach(name -> names.putIfAbsent(NameFold.fold(name.name()), name));
        }
        return new ArrayList<>(names.values());
    }
}
