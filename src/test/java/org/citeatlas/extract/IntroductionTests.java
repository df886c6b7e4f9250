package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper introduces, and what it only uses, describes or is about. */
class IntroductionTests {
    private static final MentionExtractor EXTRACTOR = MentionExtractor.withCatalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are releasing a benchmark WUBBLE for language models.|WUBBLE|BENCHMARK",
                "To train the model, we prepared an annotated dataset, WUBBLE, with experts.|WUBBLE|DATASET",
                "We have also developed a novel language model WUBBLE.|WUBBLE|MODEL",
                "We propose a composite parsing model named WubNet, trained on text.|WubNet|MODEL",
                "We propose two methods for training: 1) WubAugment, and 2) LayerWub.|WubAugment,LayerWub|METHOD,METHOD",
                "We present two benchmarks, FewWUB and FewZOT, for language models.|FewWUB,FewZOT|BENCHMARK,BENCHMARK",
                "We call this annotation scheme “Wub by Zot (WbZ)”.|WbZ|METHOD",
                "We call our new language model Wubble.|Wubble|MODEL",
                "We refer to this training method as WubTrain.|WubTrain|METHOD",
                "We release a new benchmark dataset for the task, named WuB-ReX.|WuB-ReX|DATASET",
                "We introduce JWUBBLE, a Japanese NLI/STS dataset of annotated sentences.|JWUBBLE|DATASET",
                "The campaign resulted in a new WubSigns-50 dataset of annotated text.|WubSigns-50|DATASET",
                "In this paper, a novel language model, WubNet, is proposed.|WubNet|MODEL",
                "We look at labels, along with proposing a novel WubNet for text.|WubNet|MODEL",
                "We propose a method by casting it as a learning problem, namely WubTrans.|WubTrans|METHOD",
                "We propose two new prompting methods, Staged Wubbing and Zot-All.|Staged Wubbing,Zot-All|METHOD,METHOD",
                "A dataset called “Wubbles100” is built from annotated text.|Wubbles100|DATASET",
                "Our proposed metric, Wub-Adjusted Distinct (WAD), correlates with training.|WAD|METRIC",
                "We present WUBBA: the first available, large, annotated dialogue dataset.|WUBBA|DATASET",
                "We introduce Symbol-LLM, trained on text.|Symbol-LLM|MODEL",
                "We propose P^3Wub, a language model.|P^3Wub|MODEL",
                "We release an annotated corpus (LexWub) and a probing benchmark (WubLAMA) of text.|LexWub,WubLAMA|DATASET,BENCHMARK",
                "We introduce WUB-7B, an open-source language model.|WUB-7B|MODEL",
                "We present NLU++, a novel dataset for natural language understanding.|NLU++|DATASET",
                "We introduce Wub-optimized Embeddings, WoE, for learning.|WoE|MODEL",
                "We propose a Dataset of wub Underspecified Sentences by Type (DUST) of text.|DUST|DATASET",
                "We propose two metrics for text: the Wub Bias Score (WBS) and the Zot Bias Score (ZBS), and present the Wub Suite (WuS).|WBS,ZBS,WuS|METRIC,METRIC,BENCHMARK",
                "We develop a method for learning from text: Wubble Selection (Wubblection).|Wubblection|METHOD",
                "We release the first version of a benchmark, WubBench-2403, of code.|WubBench-2403|BENCHMARK",
                "We observe that training is slow, and propose wub-wise clipping as a way out. With wub-wise clipping it is fast.|wub-wise clipping|METHOD",
                "We study language models and propose WubNet, trained on text.|WubNet|MODEL",
                "We propose the prototypical verbalizer (ProtoWub), trained on text.|ProtoWub|METHOD",
                "In this work, we submit two metrics to the task: KG-WubScore and WubMetric.|KG-WubScore,WubMetric|METRIC,METRIC"
            })
    void aClaimIntroduces(String text, String names, String kinds) {
        List<Mention> introduced = introduced("On learning", text);

        assertThat(introduced).extracting(Mention::name).containsExactlyInAnyOrder(names.split(","));
        assertThat(introduced).extracting(mention -> mention.kind().name()).containsExactlyInAnyOrder(kinds.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We describe a resource of texts categorized into Extended Named Entity (ENE), with 219 categories.",
                "We use it to build an Irish Natural Language Generation system for learning.",
                "This paper presents a novel Natural Language Processing (NLP) system for annotated text.",
                "We propose a taxonomy of language models, built around five principles: Privacy, Property and Freedom.",
                "We present our work at the language task: Hero, Villain and Victim.",
                "Language models that fail at test-time adaptation (TTA) abound. We propose fast test-time adaptation.",
                "This paper describes the Wubble Translation Service Center (WTSC) language system.",
                "Recently a novel language model, WubNet, was proposed by Zot et al. and trained.",
                "We train on wubs under zot (WUZ). We develop a WUZ parser of text.",
                "We propose a method for learning that looks at features such as fluency, WUB length and text.",
                "We begin by constructing a transformer that recognizes text.",
                "We develop a translation model from the Palestinian, Jordanian, Emirati, and Egyptian dialects.",
                "This paper presents our language systems for the shared Task 12: WubSenti.",
                "We use a technique called Best Wub Scaling to get trained models.",
                "We build Entailment Graphs, and train on text.",
                "We propose wub-wise clipping once, for learning.",
                "We propose question answering, and question answering again.",
                "We reassess a previously proposed WUB system of learning.",
                "We train an extended PHQ-9 based model on text.",
                "People learn language. STUDY DESIGN AND TREATMENT: After four weeks of training they read a text."
            })
    void whatIsOnlyMentionedIsNotIntroduced(String text) {
        assertThat(introduced("On learning", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We test on a question benchmark, OpenWUB, and a training dataset, WUB20K.|OpenWUB|BENCHMARK",
                "We test on a question benchmark, OpenWUB, and a training dataset, WUB20K.|WUB20K|DATASET",
                "Our neural model is better on the WubSumm, ZotCC, Frank, and WubEval datasets.|Frank|DATASET",
                "Training surpasses language models like WubY and Zotlator 2 in quality.|Zotlator 2|MODEL",
                "The trained model is state-of-the-art on the Recipes dataset of text.|Recipes|DATASET"
            })
    void theWordsBesideItNameAThing(String text, String name, EntityKind kind) {
        assertThat(EXTRACTOR.extract("On learning", text).mentions())
                .filteredOn(mention -> mention.name().equals(name))
                .singleElement()
                .returns(kind, Mention::kind);
    }

    @Test
    void versionsStayApartFromWhatTheyComeFrom() {
        assertThat(EXTRACTOR
                        .extract(
                                "On learning",
                                "We introduce ColBERTv2, a trained retriever, and RetroMAE-7, after RetroMAE.")
                        .mentions())
                .filteredOn(mention -> !mention.generic())
                .extracting(Mention::name)
                .contains("ColBERTv2", "RetroMAE-7", "RetroMAE")
                .doesNotContain("ColBERT");
    }

    @Test
    void whatTheTitleOpensWithIsItsOwnThoughTheCatalogueKnowsIt() {
        assertThat(introduced(
                        "BERTScore: Evaluating Text", "We propose BERTScore, an automatic metric for text generation."))
                .extracting(Mention::name)
                .containsExactly("BERTScore");
    }

    @ParameterizedTest
    @CsvSource({
        "Learning at Team_X@WMT2023 with trained models",
        "A unified QA framework of language models",
        "Training for LM-based-KB completion of text",
        "The English dataset and the Bavarian corpus of text"
    })
    void whatOnlyLooksLikeANameIsNone(String text) {
        assertThat(EXTRACTOR.extract("On learning", text).mentions())
                .filteredOn(mention -> !mention.generic())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WubTeam at WubEval 2023 Shared Task: Learning from text|We train models. WubTeam ranked third.",
                "Overview of WubEval Task 4|We describe the ArXEval 2023 shared task on language models.",
                "On learning|Results on SubtaskA and Task-8 for trained models of text.",
                "On learning|A model for AMR-to-text generation, trained on Modern Standard Arabic (MSA)."
            })
    void whoTookPartInWhatIsNoThing(String title, String text) {
        assertThat(EXTRACTOR.extract(title, text).mentions())
                .filteredOn(mention -> !mention.generic() && !mention.rule().equals("catalogue"))
                .isEmpty();
    }

    private static List<Mention> introduced(String title, String text) {
        return EXTRACTOR.extract(title, text).mentions().stream()
                .filter(Mention::introduced)
                .toList();
    }
}
