package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts ⏎ stands for a line break. */
class CitationsTests {
    private static final MentionExtractor EXTRACTOR = MentionExtractor.withCatalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "We use LoRA (Hu et al., 2021).|Hu|2021|",
                "Hu et al. (2021a,b) show|Hu|2021|",
                "[Abrahamson, SICOMP 1987]|Abrahamson|1987|SICOMP",
                "by Agarwal at al. [COLT'22] and|Agarwal|2022|COLT",
                "A recent paper at NeurIPS'20 by Lattanzi, Mitrovic and Norouzi{-}Fard claims|Lattanzi,Mitrovic,Norouzi-Fard|2020|NeurIPS",
                "following M\\\"uller et al. (2020) we|Müller|2020|",
                "following M{\\\"u}ller et al. (2020) we|Müller|2020|",
                "following Müller et al. (2020) we|Müller|2020|",
                "following Čížek and Łukasz (2020) we|Čížek,Łukasz|2020|",
                "t-SNE (van der Maaten and Hinton, 2008)|van der Maaten,Hinton|2008|",
                "Van der Maaten and Hinton (2008) proposed|Van der Maaten,Hinton|2008|",
                "UD (de Marneffe et al., 2014)|de Marneffe|2014|",
                "UD (De Marneffe et al., 2014)|De Marneffe|2014|",
                "of de Marneffe et al. (2014) and|de Marneffe|2014|",
                "of El-Kishky et al. (2014) and|El-Kishky|2014|",
                "of Peng & Dredze (2016) and|Peng,Dredze|2016|",
                "(Peng & Dredze, 2016)|Peng,Dredze|2016|",
                "(Peng &amp; Dredze, 2016)|Peng,Dredze|2016|",
                "(Peng and Dredze, 2016)|Peng,Dredze|2016|",
                "(Peng, Dredze, and Hu, 2016)|Peng,Dredze,Hu|2016|",
                "(Peng, Dredze & Hu 2016)|Peng,Dredze,Hu|2016|",
                "(see Smith 2019, p. 5)|Smith|2019|",
                "(see also Smith, 2019)|Smith|2019|",
                "(cf. Smith, 2019)|Smith|2019|",
                "Smith's (2019) theory|Smith|2019|",
                "Smith’s (2019) theory|Smith|2019|",
                "Levins' (2019) theory|Levins|2019|",
                "[Smith+ 2020]|Smith|2020|",
                "[Smith+, 2020]|Smith|2020|",
                "BERT (Devlin et al. 2019)|Devlin|2019|",
                "[Devlin et al., 2019]|Devlin|2019|",
                "the transformer of Vaswani et al. 2017 is|Vaswani|2017|",
                "the transformer of Vaswani et al., 2017 is|Vaswani|2017|",
                "(Smith, 2019a)|Smith|2019|",
                "GPT-4 (OpenAI, 2023)|OpenAI|2023|",
                "by Chen and Peng at STOC'22 who|Chen,Peng|2022|STOC",
                "[Gawrychowski and Uzna\\'{n}ski, ICALP 2018]|Gawrychowski,Uznański|2018|ICALP",
                "[Chen and Peng, STOC'22]|Chen,Peng|2022|STOC",
                "[Chen, Peng; STOC 2022]|Chen,Peng|2022|STOC",
                "(Chen and Peng, NeurIPS 2022)|Chen,Peng|2022|NeurIPS",
                "Chen and Peng (NeurIPS 2022) show|Chen,Peng|2022|NeurIPS",
                "Chen and Peng [STOC 2022] show|Chen,Peng|2022|STOC",
                "Chen et al. [STOC 2022] show|Chen|2022|STOC",
                "Chen et al. (STOC'22) show|Chen|2022|STOC",
                "in the line of Jain, Netrapalli and Sanghavi~jns13 show|Jain,Netrapalli,Sanghavi|2013|",
                "as shown by Hu et al.~\\cite{hu2021lora} we|Hu|2021|",
                "similar to O'Connor et al. (2010)|O'Connor|2010|",
                "(O’Connor et al., 2010)|O'Connor|2010|",
                "(D'Haro et al., 2010)|D'Haro|2010|",
                "(McCallum, 2010)|McCallum|2010|",
                "(Xu, 2010)|Xu|2010|",
                "(Li 2010)|Li|2010|",
                "Baroni, Dinu & Kruszewski (2014) find|Baroni,Dinu,Kruszewski|2014|",
                "Baroni, Dinu, and Kruszewski (2014) find|Baroni,Dinu,Kruszewski|2014|",
                "Recently, Baroni (2014) found|Baroni|2014|",
                "In Baroni (2014) we|Baroni|2014|",
                "Following Baroni and Hu (2014), we|Baroni,Hu|2014|",
                "Mikolov et al.’s (2013) method|Mikolov|2013|",
                "Mikolov et al's (2013) method|Mikolov|2013|",
                "Mikolov et al.'s (2013) method|Mikolov|2013|",
                "Mikolov et al (2013) method|Mikolov|2013|",
                "Mikolov et. al. (2013) method|Mikolov|2013|",
                "Mikolov et.al. (2013) method|Mikolov|2013|",
                "Mikolov and colleagues (2013) method|Mikolov|2013|",
                "(Mikolov et al. 2013: 5)|Mikolov|2013|",
                "(Mikolov et al., 2013, inter alia)|Mikolov|2013|",
                "(Mikolov et al., 2013; i.a.)|Mikolov|2013|",
                "(BERT; Devlin et al., 2019)|Devlin|2019|",
                "(BERT, Devlin et al., 2019)|Devlin|2019|",
                "(RST; Mann and Thompson, 1988)|Mann,Thompson|1988|",
                "(RST, Mann & Thompson, 1988)|Mann,Thompson|1988|",
                "bidirectional encoder (BERT) (Devlin et al., 2019)|Devlin|2019|",
                "(Hu, Lee, Xu, and Zhang, 2021)|Hu,Lee,Xu,Zhang|2021|",
                "(J. Smith, 2019)|Smith|2019|",
                "the seminal paper by Turing (1950) on|Turing|1950|",
                "ScanNet (Dai et al., CVPR 2017)|Dai|2017|CVPR",
                "(Dai et al., CVPR'17)|Dai|2017|CVPR",
                "presented in (Dai et al. 2017)|Dai|2017|",
                "(Dai et al.2017)|Dai|2017|",
                "(Dai et al.,2017)|Dai|2017|",
                "(Dai⏎et al., 2017)|Dai|2017|",
                "(Dai et~al., 2017)|Dai|2017|",
                "(Dai \\emph{et al.}, 2017)|Dai|2017|",
                "(Dai \\textit{et al.}, 2017)|Dai|2017|",
                "\"Attention is all you need\" (Vaswani et al., 2017)|Vaswani|2017|",
                "the Penn Treebank (PTB) (Marcus et al., 1993)|Marcus|1993|",
                "Penn Treebank (PTB; Marcus et al., 1993)|Marcus|1993|",
                "(Bouma and van Noord, 2017)|Bouma,van Noord|2017|",
                "(von Ahn, 2006)|von Ahn|2006|",
                "(Dos Santos and Gatti, 2014)|Dos Santos,Gatti|2014|",
                "(Di Fabbrizio et al., 2014)|Di Fabbrizio|2014|",
                "(Le and Mikolov, 2014)|Le,Mikolov|2014|",
                "Le and Mikolov (2014) propose|Le,Mikolov|2014|",
                "(Du et al., 2014)|Du|2014|",
                "(May et al., 2019)|May|2019|",
                "(An et al., 2019)|An|2019|",
                "(He et al., 2016)|He|2016|",
                "He et al. (2016) show|He|2016|",
                "(So et al., 2016)|So|2016|",
                "(Brown et al., 2020)|Brown|2020|",
                "(Xu et al., Findings of ACL 2021)|Xu|2021|Findings of ACL",
                "(Xu et al., NeurIPS, 2021)|Xu|2021|NeurIPS",
                "(Xu et al. 2021b)|Xu|2021|",
                "Gómez-Rodríguez and Vilares (2018)|Gómez-Rodríguez,Vilares|2018|",
                "G\\'omez-Rodr\\'{\\i}guez and Vilares (2018)|Gómez-Rodríguez,Vilares|2018|",
                "Bj\\\"orkelund and Kuhn (2014)|Björkelund,Kuhn|2014|",
                "{\\O}vrelid et al. (2014)|Øvrelid|2014|",
                "Yıldız et al. (2014)|Yıldız|2014|"
            })
    void aCitationIsReadWithItsParts(String text, String authors, int year, String venue) {
        List<InTextCitation> found = citations(text);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).authors()).containsExactly(authors.split(","));
        assertThat(found.get(0).year()).isEqualTo(year);
        assertThat(found.get(0).venue()).isEqualTo(venue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as in Hu et al. (2019, 2021) show|Hu 2019; Hu 2021",
                "(Hu et al., 2021; Zhao et al., 2024)|Hu 2021; Zhao 2024",
                "(Hu et al., 2021, Zhao et al., 2024)|Hu 2021; Zhao 2024",
                "(e.g., Peng, 2020; Yu and Zhao, 2021)|Peng 2020; Yu and Zhao 2021",
                "(Smith, 2019; 2020)|Smith 2019; Smith 2020",
                "(Smith, 2019, 2020)|Smith 2019; Smith 2020",
                "LLaMA (Touvron et al., 2023) and GPT-4 (OpenAI, 2023)|Touvron 2023; OpenAI 2023",
                "The work of Mikolov et al. (2013a; 2013b) is|Mikolov 2013; Mikolov 2013",
                "using the model from (Devlin et al., 2019) and (Hu and Lee, 2020).|Devlin 2019; Hu and Lee 2020",
                "(Turing 1950; 1952)|Turing 1950; Turing 1952",
                "(Hamp and Feldweg 1997, Henrich and Hinrichs 2010)|Hamp and Feldweg 1997; Henrich and Hinrichs 2010",
                "(Dai et al., 2017;Hu et al., 2018)|Dai 2017; Hu 2018",
                "ELMo (Peters et al., 2018), GPT (Radford et al., 2018), BERT (Devlin et al., 2019)|Peters 2018; Radford 2018; Devlin 2019",
                "Chomsky (1957, 1965) and|Chomsky 1957; Chomsky 1965",
                "Chomsky (1957; 1965) and|Chomsky 1957; Chomsky 1965",
                "(Xu et al., ACL 2019; Li et al., EMNLP 2020)|Xu 2019; Li 2020",
                "as in \\cite{hu2021lora,vaswani2017attention} we|Hu 2021; Vaswani 2017",
                "of hewitt-etal-2020-rnns and [@hu2021lora]|Hewitt 2020; Hu 2021"
            })
    void aListIsReadPieceByPiece(String text, String expected) {
        assertThat(citations(text))
                .extracting(citation -> String.join(" and ", citation.authors()) + " " + citation.year())
                .containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May 2021 we",
                "the data (January 2021) of",
                "at SemEval 2022 (Task 1)",
                "of 2000 sentences",
                "(n = 1950)",
                "The Workshop on Asian Translation (WAT 2019) was",
                "the 4th Workshop on Neural Generation and Translation (WNGT 2020)",
                "the Polish Classification of Activities (PKD 2007)",
                "papers in Natural Language Processing (1965 to 2019)",
                "the National Statistics Office (2003) in",
                "with MCScript (2018) data",
                "the novel A Confederacy of Dunces (1980) is",
                "for Figurative Language (FigLang 2024)",
                "the Data Contamination workshop (CONDA 2024)",
                "in domains (OntoNotes, CoNLL'03)",
                "in Florence (Florence, Italy, 2019)",
                "(Smith, in press)",
                "(January 2020)",
                "(Jan 2020)",
                "(WMT 2019)",
                "(WMT, 2019)",
                "(COVID 2019)",
                "(COVID-19)",
                "In 2020 we",
                "(SemEval 2018)",
                "(SemEval-2018)",
                "(Table 2, 2019)",
                "(University of Berlin, 2012)",
                "(Bank of America, 2012)",
                "at EMNLP 2019 (Hong Kong, 2019)",
                "(Paris, 2019)",
                "during the Olympics (Tokyo 2020)",
                "(ICLR 2021)",
                "(Spring 2020)",
                "(since 2019)",
                "(from 2010 to 2020)",
                "the shared task (Task 3, SemEval 2020)",
                "(Vision and Language, 2019)",
                "Release v2 (October 12, 2020)",
                "(Germany, 2015-2018)",
                "(Wikipedia 2018)",
                "(Version 2020)",
                "data of ACL 2019 (Florence)",
                "(EU Regulation 2016)",
                "the corpus of 2000 (Foo) texts",
                "sold 2019 (see Section 3)",
                "(Figure 2, 2019)",
                "(N = 2012)",
                "(size 1950)",
                "(ISO 2012)",
                "(IEEE 2019)",
                "(Q1 2020)",
                "(Summer 2019)",
                "(Part 2, 2019)",
                "(Deep Learning, 2015)",
                "(Interspeech 2020)",
                "(CoNLL-2003)",
                "(BioNLP 2011)",
                "(VarDial 2019)",
                "(IWSLT 2020)",
                "the DSTC8 challenge (Track 2, 2020)",
                "(Chinese New Year 2020)",
                "(English to German, 2019)",
                "(Spanish, 2019)",
                "the ACL Conference (Seattle, July 2020)",
                "(Mar. 2020)",
                "(ACL, 2020)",
                "the ICDAR 2019 (Sydney, Australia) was"
            })
    void aYearAloneCitesNothing(String text) {
        assertThat(citations(text)).isEmpty();
    }

    @Test
    void aListIsTiedToTheThingBeforeIt() {
        List<InTextCitation> found =
                citations("We compare with LoRA (Hu et al., 2021), GaLore (Zhao et al., 2024; Luo et al., 2024).");

        assertThat(found).extracting(InTextCitation::entity).containsExactly("LoRA", "GaLore", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use LoRA (Hu et al., 2021) here",
                "We use Low-Rank Adaptation (LoRA) (Hu et al., 2021) here",
                "We use adapters (LoRA; Hu et al., 2021) here",
                "We use adapters (LoRA, Hu et al., 2021) here",
                "We use adapters (LoRA: Hu et al., 2021) here",
                "We use LoRA [Hu et al., 2021] here",
                "We use LoRA of Hu et al. (2021) here",
                "We use LoRA, first proposed by Hu et al. (2021), here",
                "LoRA was introduced by Hu et al. (2021)"
            })
    void aCitationIsTiedToWhatItsAuthorsMade(String text) {
        assertThat(citations(text)).extracting(InTextCitation::entity).containsExactly("LoRA");
    }

    @Test
    void aSubjectIsNotTiedToTheThingBeforeItsComma() {
        assertThat(citations("Unlike LoRA, Hu et al. (2021) train"))
                .extracting(InTextCitation::entity)
                .containsNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (see Smith 2019, p. 5)|Smith 2019",
                "x Hu et al. (2021a,b) y|Hu et al. (2021a",
                "x [Gawrychowski and Uzna\\'{n}ski, ICALP 2018] y|Gawrychowski and Uzna\\'{n}ski, ICALP 2018",
                "x \\textbf{Hu et al. (2021)} y|Hu et al. (2021)",
                "x Uzna\\'{n}ski (2018) y|Uzna\\'{n}ski (2018)",
                "x {\\O}vrelid et al. (2014) y|{\\O}vrelid et al. (2014)",
                "x (Dai {\\it et al.}, 2017) y|Dai {\\it et al.}, 2017",
                "x (John- son et al., 2017) y|John- son et al., 2017"
            })
    void theSpanIsTheTextAsRead(String text, String span) {
        assertThat(citations(text))
                .extracting(citation -> citation.span().text())
                .containsExactly(span);
    }

    private static List<InTextCitation> citations(String text) {
        return EXTRACTOR.extract("A title", text.replace('⏎', '\n')).citations();
    }
}
