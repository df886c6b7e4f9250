package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.citeatlas.domain.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTests {
    /** In the texts ⏎ stands for a line feed, ␍ for a carriage return. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¿',
            value = {
                "\\textbf{Lved} Sign|Lved Sign",
                "mathcal{O}(n)|O(n)",
                "a \\textgreater b|a > b",
                "$SMoP$|SMoP",
                "Code~Llama|Code Llama",
                "{\\it et al.} x|et al. x",
                "{\\bf BERT} x|BERT x",
                "{\\em BERT} x|BERT x",
                "{\\sc BERT}|BERT",
                "{\\tt BERT}|BERT",
                "{\\rm BERT}|BERT",
                "{\\cal O}(n)|O(n)",
                "{\\textsc{BERT}}|BERT",
                "\\textsc{Bert}|Bert",
                "\\texttt{BERT}|BERT",
                "\\emph{BERT}|BERT",
                "\\underline{B}ERT|BERT",
                "\\textsc {Bert}|Bert",
                "$\\mathcal{O}(n^2)$|O(n^2)",
                "$\\mathbf{x}$|x",
                "\\ensuremath{x}|x",
                "\\mbox{BERT}|BERT",
                "\\hbox{x}|x",
                "5\\% of|5% of",
                "R\\&D|R&D",
                "\\#1|#1",
                "a\\_b|a_b",
                "\\$5|$5",
                "\\{a\\}|{a}",
                "G\\\"odel|Gödel",
                "G\\\"{o}del|Gödel",
                "G{\\\"o}del|Gödel",
                "G{\\\"{o}}del|Gödel",
                "\\'{e}|é",
                "\\'e|é",
                "\\`a|à",
                "\\^{\\i}|î",
                "\\'{\\i}|í",
                "\\'\\i|í",
                "\\~n|ñ",
                "\\c{c}|ç",
                "\\c c|ç",
                "\\v{s}|š",
                "\\v s|š",
                "\\H{o}|ő",
                "\\u{g}|ğ",
                "\\k{a}|ą",
                "\\r{a}|å",
                "\\.{z}|ż",
                "\\={a}|ā",
                "\\d{h}|ḥ",
                "\\b{d}|ḏ",
                "{\\O}vrelid|Øvrelid",
                "S{\\o}gaard|Søgaard",
                "S\\o gaard|Søgaard",
                "S\\o{}gaard|Søgaard",
                "{\\ss}|ß",
                "Stra\\ss e|Straße",
                "{\\L}ukasz|Łukasz",
                "\\L{}ukasz|Łukasz",
                "{\\AA}|Å",
                "{\\AE}|Æ",
                "{\\OE}|Œ",
                "\\oe{}|œ",
                "$\\alpha$-BERT|alpha-BERT",
                "$\\beta$|beta",
                "$F_1$|F_1",
                "F$_1$|F_1",
                "F$_{1}$|F_1",
                "$R^2$|R^2",
                "10$^{-3}$|10^-3",
                "$\\times$|x",
                "$10\\times$|10x",
                "\\ldots|...",
                "\\dots|...",
                "a\\,b|a b",
                "a\\ b|a b",
                "a\\\\b|a b",
                "a\\-b|ab",
                "BERT\\xspace is|BERT is",
                "BERT\\xspace{} is|BERT is",
                "BERT{} is|BERT is",
                "\\LaTeX{} x|LaTeX x",
                "\\url{https://a.b/c}|https://a.b/c",
                "\\textsuperscript{2}|2",
                "\\textit{\\textbf{X}}|X",
                "\\text{BERT}|BERT",
                "\\operatorname{softmax}|softmax",
                "\\mathrm{BERT}|BERT",
                "mathrm{BERT}|BERT",
                "textit{BERT}|BERT",
                "textsc{BERT}|BERT",
                "\\textcolor{red}{BERT}|BERT",
                "\\textquoteright s|'s",
                "\\textless|<",
                "\\textgreater{}|>",
                "\\textquotedblleft a\\textquotedblright|\"a\"",
                "R&amp;D|R&D",
                "R&amp;amp;D|R&D",
                "&lt;s&gt;|<s>",
                "&#39;s|'s",
                "&#x27;s|'s",
                "&quot;a&quot;|\"a\"",
                "a&nbsp;b|a b",
                "&eacute;|é",
                "&uuml;|ü",
                "&ouml;|ö",
                "&szlig;|ß",
                "&ntilde;|ñ",
                "&alpha;|α",
                "&hellip;|...",
                "&#8217;s|'s",
                "&#8211;|-",
                "&#8212;|\u2014",
                "&#233;|é",
                "&lsquo;a&rsquo;|'a'",
                "AT&T|AT&T",
                "Q&A; x|Q&A; x",
                "e\uFB03cient|efficient",
                "\uFB01ne|fine",
                "\uFF22\uFF25\uFF32\uFF34|BERT",
                "x\u00B2|x2",
                "H\u2082O|H2O",
                "\u2460|1",
                "\u2122|TM",
                "\uD835\uDC01\uD835\uDC04|BE",
                "Å|Å",
                "A\u0308|Ä",
                "e\u0301|é",
                "n\u0303|ñ",
                "Ro \u0308siger|Rösiger",
                "Gasco \u0301 et|Gascó et",
                "( \u0308Ostling|(Östling",
                "Nin \u0303o|Niño",
                "Bj\u00A8orkelund|Björkelund",
                "it\u00B4s|it's",
                "Caf\u00C3\u00A9|Café",
                "model\u00E2\u20AC\u2122s|model's",
                "\u00E2\u20AC\u0153a\u00E2\u20AC\u009D|\"a\"",
                "a\u00E2\u20AC\u201Cb|a-b",
                "a\u00E2\u20AC\u201Db|a\u2014b",
                "M\u00C3\u00BCller|Müller",
                "\u00C3\u2013|Ö",
                "x\u00C2\u00A0xx|x xx",
                "na\u00C3\u00AFve|naïve",
                "\u00E2\u0080\u0099|'",
                "\u00E2\u20AC\u00A6|...",
                "S\u00C3\u00B8gaard|Søgaard",
                "xÅ\u00A0x|xŠx",
                "æ\u2014\u00A5æœ\u00AC|日本",
                "\u00EF\u00AC\u0081ne|fine",
                "Caf\uFFFD|Caf\uFFFD",
                "Código ação|Código ação",
                "\u00C3 \u00C9|\u00C3 É",
                "日本語 BERT|日本語 BERT",
                "данные BERT|данные BERT",
                "العربية BERT|العربية BERT",
                "한국어|한국어",
                "Code⏎Llama|Code Llama",
                "Code ⏎ Llama|Code Llama",
                "a␍⏎b|a b",
                "a\tb|a b",
                "trans\u00ADformer|transformer",
                "zero\u200Bwidth|zerowidth",
                "a\u2009b|a b",
                "GPT\u20114|GPT-4",
                "GPT\u20134|GPT-4",
                "GPT\u22124|GPT-4",
                "a\u2028b|a b",
                "$\\text{BERT}_{\\text{base}}$|BERT_base",
                "BERT$_{\\text{base}}$|BERT_base",
                "BERT$_{base}$|BERT_base",
                "BERT\\textsubscript{base}|BERTbase",
                "$k$NN|kNN",
                "$k$-NN|k-NN",
                "T$^2$|T^2",
                "\\textsc{T}est|Test",
                "\\textsf{X}-\\textsf{Y}|X-Y",
                "\\textbf{L}arge \\textbf{L}anguage|Large Language",
                "\\underline{L}arge|Large",
                "$\\textbf{BERT}$|BERT",
                "$\\textit{BERT}$|BERT",
                "$\\texttt{BERT}$|BERT",
                "$\\mathtt{BERT}$|BERT",
                "$\\mathsf{BERT}$|BERT",
                "$\\mathscr{L}$|L",
                "$\\mathfrak{L}$|L",
                "$\\boldsymbol{x}$|x",
                "$\\bm{x}$|x",
                "$\\{0,1\\}$|{0,1}",
                "\\'Etude|Étude",
                "d\\'ej\\`a|déjà",
                "na\\\"{\\i}ve|naïve",
                "na\\\"\\i ve|naïve",
                "Fran\\c{c}ois|François",
                "Dvo\\v{r}\\'{a}k|Dvořák",
                "Ha{\\v{s}}ek|Hašek",
                "Erd{\\H o}s|Erdős",
                "Pok{\\'e}mon|Pokémon"
            })
    void debrisIsTakenOff(String raw, String clean) {
        assertThat(clean(raw.replace('⏎', '\n').replace('␍', '\r')).text).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Low-⏎Rank|Low-Rank",
                "trans-⏎former|transformer",
                "trans- former|transformer",
                "Dis- tilBERT|DistilBERT",
                "BERT-⏎based|BERT-based",
                "pre- and post-training|pre- and post-training",
                "models- including BERT|models- including BERT",
                "models- BERT|models- BERT",
                "a - b|a - b"
            })
    void aHyphenThatEndedALineIsShownWhereItBelongs(String raw, String shown) {
        assertThat(CleanText.shown(clean(raw.replace('⏎', '\n')).text)).isEqualTo(shown);
    }

    @Test
    void aNameBrokenByALineIsShownWhole() {
        assertThat(MentionExtractor.withCatalogue()
                        .extract("A title", "We propose Fo-\nbaNet, a new model, and XLM-\nFooNet, a new model.")
                        .mentions())
                .extracting(mention -> mention.name())
                .contains("FobaNet", "XLM-FooNet");
    }

    /** The characters that a clean letter stands for begin and end with what made it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¿',
            value = {
                "a {\\O}vrelid b|Øvrelid|{\\O}vrelid",
                "a G{\\\"o}del b|Gödel|G{\\\"o}del",
                "a Ro \u0308siger b|Rösiger|Ro \u0308siger",
                "a Na \u0308\u0131ve b|Naïve|Na \u0308\u0131ve",
                "a R&amp;D b|R&D|R&amp;D",
                "a <b>BERT</b> b|BERT|BERT",
                "a 360^{\\circ}X b|360°X|360^{\\circ}X",
                "a trans- former b|trans\u00ADformer|trans- former",
                "a \\rightarrowEn b|En|En"
            })
    void aPieceOfCleanTextStandsForItsRawPiece(String raw, String piece, String expected) {
        CleanText clean = clean(raw);
        int at = clean.text.indexOf(piece);

        assertThat(clean.span(at, at + piece.length()).text()).isEqualTo(expected);
    }

    @Test
    void offsetsPointIntoTheTextAsRead() {
        String raw = "by \\textbf{Posi\uFB01onal} En\u00C3\u00A9coding of $SMoP$";
        CleanText clean = CleanText.of(TextField.ABSTRACT, raw);

        int at = clean.text.indexOf("SMoP");
        assertThat(clean.span(at, at + 4).text()).isEqualTo("SMoP");
        assertThat(clean.span(at, at + 4).start()).isEqualTo(raw.indexOf("SMoP"));
        int ligature = clean.text.indexOf("fi");
        assertThat(clean.span(ligature, ligature + 2).text()).isEqualTo("\uFB01");
    }

    private static CleanText clean(String raw) {
        return CleanText.of(TextField.ABSTRACT, raw);
    }
}
