package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Intent;
import org.citeatlas.domain.KnownName;
import org.citeatlas.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionExtractorTests {
    private static final MentionExtractor EXTRACTOR = MentionExtractor.withCatalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We test Code Llama.|Code Llama",
                "We test CodeLlama.|Code Llama",
                "We test Code~Llama.|Code Llama",
                "We test CodeLLaMa-7B.|Code Llama",
                "We test GPT4.|GPT-4",
                "We test GPT-4.|GPT-4",
                "We test GPT-4o.|GPT-4o",
                "We test GPT-4o mini.|GPT-4o mini",
                "We train with signSGD.|signSGD",
                "We train with SGDM.|SGDM",
                "We train with BAdam.|BAdam",
                "We fine-tune \\textbf{BERT}-based models.|BERT"
            })
    void spellingsFoldAndVersionsStayApart(String text, String name) {
        assertThat(named(text)).containsExactly(name);
    }

    @Test
    void lineBreaksWithinANameDoNotHideIt() {
        assertThat(named("We use random\nforests.")).containsExactly("Random Forest");
        assertThat(named("We use Image-\nNet.")).containsExactly("ImageNet");
        assertThat(named("We use Mu-\r\nJoCo.")).containsExactly("MuJoCo");
    }

    @Test
    void oneThingIsOneMentionWithAllItsPlaces() {
        Mention lora = only("We study low-rank adaptation (LoRA). LoRA is small, and LoRA models are fast.");

        assertThat(lora.name()).isEqualTo("LoRA");
        assertThat(lora.longName()).isEqualTo("low-rank adaptation");
        assertThat(lora.definedHere()).isTrue();
        assertThat(lora.surfaces())
                .extracting(Span::text)
                .containsExactly("low-rank adaptation", "LoRA", "LoRA", "LoRA");
    }

    @Test
    void anOrdinaryWordNeedsEvidence() {
        assertThat(named("Adam went to the zoo to see a Lion.")).isEmpty();
        assertThat(named("We train the network with Adam and Lion and tune the learning rate."))
                .contains("Adam", "Lion");
        assertThat(named("Our method outperforms Adam on GLUE.")).contains("Adam", "GLUE");
    }

    @Test
    void aSlashIsNoPartOfAName() {
        KnownName known = new KnownName("III", "Inverted Image Index", EntityKind.METHOD, "arxiv:2401.00001");

        assertThat(EXTRACTOR
                        .knowing(List.of(known))
                        .extract("A study", "A trained model of type I/II.")
                        .mentions())
                .filteredOn(mention -> !mention.generic())
                .isEmpty();
        assertThat(named("A language model trained on CNN/Daily Mail.")).containsExactly("CNN/DailyMail");
    }

    @Test
    void aNameWithinAWordIsNone() {
        assertThat(named("Explorations of algorithms in LoRAn and floral patterns."))
                .doesNotContain("LoRA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We propose FooBar, a novel language model.|FooBar|MODEL",
                "In this paper, we introduce QuxQA, the first dataset for this task.|QuxQA|DATASET",
                "We present a benchmark called ZipZap for language models.|ZipZap|BENCHMARK",
                "We release a new dataset, dubbed Barnacle, of annotated text.|Barnacle|DATASET",
                "Our method Glimpse2Go is a new optimizer for deep learning.|Glimpse2Go|METHOD",
                "We propose Tree of Forests (ToF), a new algorithm.|ToF|METHOD"
            })
    void aClaimedNameIsIntroduced(String text, String name, EntityKind kind) {
        Mention mention = only(text);

        assertThat(mention.name()).isEqualTo(name);
        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(mention.introduced()).isTrue();
        assertThat(mention.intent()).isEqualTo(Intent.INTRODUCES);
    }

    @Test
    void aTitleIntroducesWhatStandsBeforeTheColon() {
        Extraction found = EXTRACTOR.extract("WubNet: Networks for Images", "We train networks. WubNet is fast.");

        assertThat(found.mentions())
                .filteredOn(Mention::introduced)
                .extracting(Mention::name)
                .containsExactly("WubNet");
    }

    @Test
    void listsAndComparisonsNameThings() {
        assertThat(named("We use datasets such as FooCorp, Barwalk and BazSet for text classification."))
                .contains("FooCorp", "Barwalk", "BazSet");
        assertThat(named("Our neural model outperforms XYZQ and BERT on language tasks."))
                .contains("XYZQ", "BERT");
        assertThat(named("We evaluate on the XQRS dataset of annotated sentences."))
                .contains("XQRS");
    }

    @Test
    void aKnownNameSaysWhichPaperTaughtIt() {
        KnownName known = new KnownName("QRST", "Quick Robust Sparse Training", EntityKind.METHOD, "arxiv:2401.00001");
        Extraction found = EXTRACTOR.knowing(List.of(known)).extract("A study", "The QRST of networks was studied.");

        assertThat(found.mentions()).hasSize(1);
        assertThat(found.mentions().get(0).rule()).isEqualTo("corpus");
        assertThat(found.mentions().get(0).inferredFrom()).isEqualTo("arxiv:2401.00001");
        assertThat(EXTRACTOR
                        .extract("A study", "The QRST of networks was studied.")
                        .mentions())
                .isEmpty();
    }

    @Test
    void ofTwoThingsOfOneNameAPaperMeansTheOneItDefines() {
        KnownName other = new KnownName("PIE", "Performance-Improving Edits", EntityKind.DATASET, "arxiv:1");
        Extraction found = EXTRACTOR
                .knowing(List.of(other))
                .extract(
                        "Editing code",
                        "We propose Positional Integrity Encoding (PIE), a new algorithm. PIE is fast.");

        Mention pie = found.mentions().get(0);
        assertThat(pie.longName()).isEqualTo("Positional Integrity Encoding");
        assertThat(pie.rule()).isNotEqualTo("corpus");
        assertThat(pie.inferredFrom()).isNull();
        assertThat(pie.kind()).isEqualTo(EntityKind.METHOD);
    }

    @Test
    void whatAPaperIntroducesIsWorthSharing() {
        Extraction found = EXTRACTOR.extract("Title", "We propose FooBar, a language model, and we use BERT.");

        assertThat(KnownNames.of("arxiv:1", found)).extracting(KnownName::name).containsExactly("FooBar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We fine-tune BERT on this.|USES",
                "Our model outperforms BERT.|COMPARES",
                "We extend BERT with memory.|EXTENDS",
                "BERT is popular.|BACKGROUND",
                "We evaluate on SQuAD.|USES"
            })
    void theSentenceSaysWhy(String text, Intent intent) {
        assertThat(only(text).intent()).isEqualTo(intent);
    }

    @Test
    void aPaperOnMedicineNamesLittle() {
        assertThat(
                        named(
                                "Patients with HbA1c above 7 and IgG or TNF-a were given CT-P13. The HBsAg level was measured in"
                                        + " 300 adults over two years, and the dose was reduced where pain was reported by the nurse."))
                .isEmpty();
    }

    @Test
    void aPaperHasTwoToFiveTopics() {
        List<String> topics = EXTRACTOR
                .extract(
                        "LoRA for Machine Translation",
                        "We study machine translation with low-rank adaptation of large language models.")
                .topics();

        assertThat(topics)
                .contains("machine translation", "low-rank adaptation")
                .hasSizeBetween(2, 5);
    }

    private static List<String> named(String text) {
        return EXTRACTOR.extract("On things", text).mentions().stream()
                .filter(mention -> !mention.generic())
                .map(Mention::name)
                .toList();
    }

    private static Mention only(String text) {
        List<Mention> named = EXTRACTOR.extract("On things", text).mentions().stream()
                .filter(mention -> !mention.generic())
                .toList();
        assertThat(named).hasSize(1);
        return named.get(0);
    }
}
