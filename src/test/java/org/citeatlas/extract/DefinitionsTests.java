package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citeatlas.domain.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use low-rank adaptation (LoRA) here.|LoRA|low-rank adaptation",
                "We use LoRA (low-rank adaptation) here.|LoRA|low-rank adaptation",
                "the low-rank adaptation (LoRA (Hu et al., 2021)) method|LoRA|low-rank adaptation",
                "with support vector machines [SVMs] we|SVMs|support vector machines",
                "Large language models (LLMs) are|LLMs|Large language models",
                "the computational limits of Low-Rank Adaptation (LoRA)|LoRA|Low-Rank Adaptation",
                "Sequence-to-Code (seq2code) models|seq2code|Sequence-to-Code",
                "uses extreme gradient boosting (XGB) trees|XGB|extreme gradient boosting",
                "in patients with hypertension (HTN) we|HTN|hypertension",
                "algorithm, Lion (Evo\\textbf{Lved Sign Momentum}), is|Lion|EvoLved Sign Momentum",
                "we propose a knowledge-aware fuzzy semantic parsing framework (KaFSP).|KaFSP|knowledge-aware fuzzy semantic parsing",
                "FRUGAL (Full-Rank Updates with GrAdient spLitting), a|FRUGAL|Full-Rank Updates with GrAdient spLitting",
                // words with a function that a long form begins with
                "defined by 2-year overall survival (OS).|OS|overall survival",
                "the odds ratio (OR) was|OR|odds ratio",
                "ankylosing spondylitis (AS) and|AS|ankylosing spondylitis",
                "we propose You Only Need Gold (YONG), an|YONG|You Only Need Gold",
                "tumors in The Cancer Genome Atlas (TCGA)|TCGA|The Cancer Genome Atlas",
                // numbers
                "in three-dimensional (3D) space|3D|three-dimensional",
                "compressed carbon dioxide (CO2) was|CO2|carbon dioxide",
                "in a second language (L2) the|L2|second language",
                "two Citation Context Classification (3C) tasks|3C|Citation Context Classification",
                "Procedural MultiModal Machine Comprehension (M3C).|M3C|MultiModal Machine Comprehension",
                "a text-to-text transfer transformer (T5)|T5|text-to-text transfer transformer",
                "insulin-like growth factor (IGF-1) levels|IGF-1|insulin-like growth factor",
                "the Workshop on Asian Translation (WAT 2020, Nakazawa et al.)|WAT|Workshop on Asian Translation",
                "the corona virus disease 2019 (COVID-19)|COVID-19|corona virus disease 2019",
                "of estradiol (E2) and|E2|estradiol",
                "hypogonadal men given testosterone (T) or|T|testosterone",
                "assessment and plan (P) were|P|plan",
                // Greek letters
                "transforming growth factor beta 3 (TGF-β3) on|TGF-β3|transforming growth factor beta 3",
                "by microcomputed tomography (μCT) of|μCT|microcomputed tomography",
                // letters from inside words
                "on polytetrafluoroethylene (PTFE) tape|PTFE|polytetrafluoroethylene",
                "to adrenocorticotropic hormone (ACTH) was|ACTH|adrenocorticotropic hormone",
                "the aspartate aminotransferase (AST) was|AST|aspartate aminotransferase",
                "and poly(lactic-co-glycolic acid) (PLGA) nanoparticles|PLGA|poly(lactic-co-glycolic acid)",
                "electrospun poly(ε-caprolactone) (PCL) with|PCL|poly(ε-caprolactone)",
                "a hyperbolic matching model (HyperMatch) to|HyperMatch|hyperbolic matching",
                "anticancer monoclonal antibodies (mAbs) in|mAbs|monoclonal antibodies",
                "the value of hemoglobin (Hb) in|Hb|hemoglobin",
                "individual, or Group (GRP)|GRP|Group",
                // letters that only capitals mark
                "we propose an In-context learning Ability Decoupler (IAD).|IAD|In-context learning Ability Decoupler",
                "Retrieval with a salient-and-correlated AdaPter (RAP)|RAP|Retrieval with a salient-and-correlated AdaPter",
                // the left border within a word
                "Anti-tumour necrosis factor (TNF) agents|TNF|tumour necrosis factor",
                "par l'Exact Match Ratio (EMR)|EMR|Exact Match Ratio",
                "such asNationally Determined Contributions (NDCs)|NDCs|Nationally Determined Contributions",
                "the sTeps and fActs in a gRAph (TARA)|TARA|sTeps and fActs in a gRAph",
                "the Structure-Grounded pretraining framework (STRUG) for|STRUG|Structure-Grounded",
                // small letters
                "at 80 beats per minute (bpm)|bpm|beats per minute",
                // what else the bracket holds
                "reference infliximab (rIFX, Remicade)|rIFX|reference infliximab",
                "haemophilia treatment centres (HTCs.)|HTCs|haemophilia treatment centres",
                "natural language processing (Manning and Smith, 1999; NLP)|NLP|natural language processing",
                "number needed to help/harm (NNT/H)|NNT/H|number needed to help/harm",
                "Latent Dirichlet Allocation (Blei et al., 2003) (LDA)|LDA|Latent Dirichlet Allocation",
                "ExClaim (for Explainable fact-checking of Claims)|ExClaim|Explainable fact-checking of Claims",
                "ICD-10 (International Classification of Diseases, Tenth Revision)|ICD-10|International Classification of Diseases",
                "HRT (traditionally standing for \"hormone replacement therapy\")|HRT|hormone replacement therapy",
                "fine-tuned (Automatic Speech Recognition; ASR) models|ASR|Automatic Speech Recognition",
                "a metric called ISS (denoting incremental structural stability)|ISS|incremental structural stability",
                "the MOCART score (magnetic resonance observation of cartilage repair tissue)|MOCART|magnetic resonance observation of cartilage repair tissue",
                // borders
                "New Intent Discovery (NID) aims|NID|New Intent Discovery",
                "le DÉfi Fouille de Textes (DEFT) met|DEFT|DÉfi Fouille de Textes",
                "the visual analog scales for pain (VAS)|VAS|visual analog scales",
                "in very low birth weight (vLBW) pigs|vLBW|very low birth weight",
                "ΔMini-Mental State Examination (MMSE) was|MMSE|Mini-Mental State Examination",
                "for translated text, text to speech (TTS)|TTS|text to speech",
                // in words
                "post-traumatic stress disorder, or PTSD, is|PTSD|post-traumatic stress disorder",
                "We propose CRAB, which stands for Causal Reasoning About Bugs.|CRAB|Causal Reasoning About Bugs",
                "Visual question answering, henceforth VQA, is|VQA|Visual question answering"
            })
    void aDefinitionIsFoundWithItsBounds(String text, String shortForm, String longForm) {
        List<Definition> found = find(text);

        assertThat(found).extracting(Definition::shortForm).containsExactly(shortForm);
        assertThat(found).extracting(Definition::longForm).containsExactly(longForm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as Hu (2021) shows",
                "a model (Figure A)",
                "GPT-4 (OpenAI) is",
                "in O(n log n) time (see Table B)",
                "the results (NeurIPS 2020) of",
                "TAU alone (TAU) was",
                "with prazosin (P = .03) and",
                "moments of inertia (I(max), I(min))",
                "subtask (S1) and question (Q2)",
                "four DNN architectures (LSTM RNNs, GRUs, and CNNs)",
                "on different LLMs (LLaMA-2 and SeaLLM)",
                "the agonist WIN55,212-2 (WIN, 5 μg)",
                "surface markers (CD44, CD90, and CD105)",
                "IMDb (IMDb and IMDb62) datasets",
                "European IFX (IFX-EU switch) has",
                "three LLMs (LLMs FlanT5-XL, Mistral-7B)",
                "the canonical Smatch metric (Cai and Knight, 2013)",
                "some mineral concentrations (Li, Co, As)",
                "we (a) find, (ii) see (IL, USA), (n = 5), (p<0.05), (USA)"
            })
    void whatDefinesNothingIsLeftAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aWordOfThousandPartsIsNoReasonToFail() {
        assertThat(find("A-B-C-D-".repeat(10_000) + "E (ABCDE)")).hasSizeLessThan(2);
    }

    @Test
    void aListDefinesEachInItsTurn() {
        List<Definition> found = find("We train support vector machines and random forests (SVMs and RFs) here.");

        assertThat(found).extracting(Definition::shortForm).containsExactly("SVMs", "RFs");
        assertThat(found).extracting(Definition::longForm).containsExactly("support vector machines", "random forests");
    }

    @Test
    void whatIsSaidTwiceIsDefinedOnce() {
        assertThat(find("ML (short for machine learning) systems")).hasSize(1);
    }

    @Test
    void aTitleDefinesWithAColon() {
        List<Definition> found =
                Definitions.in(new Passage(TextField.TITLE, "MUSE: Machine Unlearning Six-Way Evaluation for Models"));

        assertThat(found).extracting(Definition::longForm).containsExactly("Machine Unlearning Six-Way Evaluation");
        assertThat(found).extracting(Definition::stated).containsExactly(false);
    }

    private static List<Definition> find(String text) {
        return Definitions.in(new Passage(TextField.ABSTRACT, text));
    }
}
