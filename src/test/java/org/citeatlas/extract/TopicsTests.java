package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTests {
    private static final MentionExtractor EXTRACTOR = MentionExtractor.withCatalogue();

    private static final String COMPUTING =
            " The neural network is trained on annotated text, and the algorithm is tested on a corpus of sentences.";

    private static final String MEDICINE =
            " The patients were followed for two years after discharge from the hospital, and the dose was reduced where"
                    + " the physician in charge thought it necessary; three of them were lost to the follow-up visits before the"
                    + " end of the second year.";

    @Test
    void theStrongestComesFirst() {
        assertThat(topics(
                        "Coreference resolution with long documents",
                        "Coreference resolution is hard. We study coreference and use discourse parsing." + COMPUTING))
                .startsWith("coreference resolution")
                .contains("discourse");
    }

    @Test
    void thereAreFiveAtMost() {
        assertThat(topics(
                        "Parsing, summarization, question answering, named entity recognition, machine translation,"
                                + " sentiment analysis and relation extraction",
                        COMPUTING))
                .hasSize(5);
    }

    @Test
    void oneMentionInPassingIsNotEnough() {
        assertThat(topics(
                        "Machine translation and coreference resolution",
                        "The tools were once built for aspect-based sentiment analysis." + COMPUTING))
                .containsExactlyInAnyOrder("machine translation", "coreference resolution");
    }

    @Test
    void aSentenceOnThePaperItselfCountsTwice() {
        assertThat(topics(
                        "Machine translation and coreference resolution",
                        "We propose a method for hate speech detection in several domains." + COMPUTING))
                .contains("hate speech detection");
    }

    @Test
    void theNarrowerTakesThePlaceOfTheBroader() {
        assertThat(topics(
                        "Large language models are language models",
                        "Language models and large language models are compared. Large language models win."
                                + COMPUTING))
                .contains("large language models")
                .doesNotContain("language models");
    }

    @Test
    void theGeneralComesBehindTheSpecific() {
        assertThat(topics(
                        "Large language models for hate speech detection",
                        "Large language models and large language models, and again large language models."
                                + COMPUTING))
                .containsExactly("hate speech detection", "large language models");
    }

    @Test
    void theGeneralOfTheAbstractOnlyFillsUpToTwo() {
        assertThat(topics(
                        "Hate speech detection with coreference resolution",
                        "We use large language models. Large language models help." + COMPUTING))
                .doesNotContain("large language models");
    }

    @Test
    void aWordOfAnotherFieldCountsHalf() {
        String abstractText = "The seizures are mentioned. Epilepsy is mentioned. Epilepsy is rare.";
        assertThat(topics("A case", abstractText + MEDICINE)).contains("epilepsy");
        assertThat(topics("Machine translation with coreference resolution", abstractText + COMPUTING))
                .doesNotContain("epilepsy");
    }

    @Test
    void wordsOfTwoMeaningsCountInTheirFieldOnly() {
        assertThat(topics("The memory of rats", MEDICINE)).contains("memory");
        assertThat(topics("The memory of networks", COMPUTING)).doesNotContain("memory");
        assertThat(topics("Multimodal models", COMPUTING)).contains("multimodal learning");
        assertThat(topics("Multimodal care", MEDICINE)).doesNotContain("multimodal learning");
    }

    @ParameterizedTest
    @CsvSource({
        "Knee surgery after tumour removal and chemotherapy,chemotherapy",
        "Behavioural economics of sleep and anaesthesia,anesthesiology",
        "Codeswitching for everyone,code-switching",
        "Code switching for everyone,code-switching",
        "Word embeddings everywhere,word embeddings",
        "A word embedding everywhere,word embeddings",
        "Studies of a POS-tagger,part-of-speech tagging",
        "Children with Alzheimer's disease,dementia",
        "Randomised trials of tonsillectomy in paediatrics,pediatrics"
    })
    void spellingsMeetUnderOneLabel(String title, String label) {
        assertThat(topics(title, null)).contains(label);
    }

    @Test
    void caseCountsWhereAShortFormIsAWordToo() {
        assertThat(topics("We polish the rag", COMPUTING))
                .doesNotContain("retrieval-augmented generation", "Slavic languages");
        assertThat(topics("RAG for Polish", COMPUTING)).contains("retrieval-augmented generation", "Slavic languages");
    }

    @Test
    void phrasesDoNotReachAcrossMarks() {
        assertThat(topics("Hate, speech. Recognition", COMPUTING))
                .doesNotContain("speech recognition", "hate speech detection");
    }

    @Test
    void whatIsSaidOnceServesWhereNothingElseIsSaid() {
        assertThat(topics("A look at things", "The poems are short." + COMPUTING))
                .contains("poetry");
    }

    @Test
    void aBroaderLabelServesWhereOnlyOneIsFound() {
        assertThat(topics("Osteoporosis", null)).containsExactly("osteoporosis", "orthopedics");
    }

    @Test
    void theFieldServesWhereNothingIsFound() {
        assertThat(topics("On some findings", MEDICINE)).containsExactly("medicine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Detecting actionable insights",
                "Near-perfect conditions",
                "A tourism knowledge atlas",
                "Copilot for AMR annotatations"
            })
    void piecesOfTheTitleAreNoTopics(String title) {
        Set<String> known = labels();
        assertThat(topics(title, "The actionable copilot atlas (ACA) is new." + COMPUTING))
                .allMatch(known::contains);
    }

    @Test
    void linksSpeakForNothing() {
        assertThat(topics("A tool", "See https://example.org/machine-translation/poetry for more." + COMPUTING))
                .doesNotContain("machine translation", "poetry");
    }

    @Test
    void theListHasOneLabelForAThing() {
        Set<String> keys = new HashSet<>();
        Set<String> again = new HashSet<>();
        labels().forEach(label -> {
            if (!keys.add(NameFold.fold(label))) {
                again.add(label);
            }
        });

        assertThat(labels()).hasSizeGreaterThan(900);
        assertThat(again).isEmpty();
    }

    @Test
    void everyLabelSpeaksForItselfOrTellsItsField() {
        Headings headings = Headings.load();

        assertThat(labels()).allMatch(label -> headings.of(label) != null);
    }

    @Test
    void aPhraseThatIsListedInTwoSpellingsCountsOnce() {
        Headings headings = Headings.of(List.of("cancer\ttumor|tumour"));
        List<Integer> voices = new ArrayList<>();

        headings.find(new Passage(TextField.ABSTRACT, "A tumour."), (found, word) -> voices.add(found.length));

        assertThat(voices).containsExactly(1);
    }

    @Test
    void aBroaderLabelMustHaveALine() {
        assertThatThrownBy(() -> Headings.of(List.of("poetry\tpoem\tliterature")))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("'literature'")
                .hasMessageContaining("'poetry'");
    }

    @Test
    void aLabelMustNotComeTwice() {
        assertThatThrownBy(() -> Headings.of(List.of("poetry\tpoem", "poetry\tverse")))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("'poetry' twice");
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        Catalogue.read(
                "topics.tsv", line -> labels.add(Arrays.asList(line.split("\t")).get(0)));
        return labels;
    }

    private static List<String> topics(String title, @Nullable String abstractText) {
        return EXTRACTOR.extract(title, abstractText).topics();
    }
}
