package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.automaton.RegExp;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.KnownName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedNamesTests {
    private static final MentionExtractor CATALOGUE = MentionExtractor.withCatalogue();
    private static final Extraction NOTHING =
            new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    QuarkNet | we use QuarkNet here
                    QuarkNet | we use Quark-Net here
                    QuarkNet | we use Quark Net here
                    QuarkNet | we use Quark_Net here
                    QuarkNet | we use pre-QuarkNets here
                    QuarkNet | patients had symptoms.QuarkNet was of no use
                    QNET | patients had symptoms.QNET was of no use
                    QNET | all QNETs were compared
                    Quarknet2X | all Quark- net2X were compared
                    QNET | see \\textbf{QN}ET for more
                    QNET | see â€œQNETâ€\u009d for more
                    T-Few-Shot | the TFewShot recipe
                    T-Few-Shot | the T-Few Shot recipe
                    PD-Q2 | the PDQ2 recipe
                    GPT-3.5X | it is GPT 3.5X
                    βVAE | a βVAE it is
                    fiNET2 | a ﬁNET2 it is
                    BERTFoo | the BERT Foo recipe
                    """)
    void aTextThatHoldsTheNameHasOneOfItsTerms(String name, String text) throws IOException {
        KnownName known = new KnownName(name, null, EntityKind.METHOD, "doi:10.1/1");
        MentionExtractor looking = CATALOGUE.knowing(List.of(known));
        assertThat(looking.refine("Title", text, NOTHING)).as("holds it").isNotSameAs(NOTHING);

        List<String> expressions = IndexedNames.terms(List.of(known));

        assertThat(expressions).isNotNull();
        assertThat(matches(expressions, terms("Title", text))).isTrue();
    }

    @Test
    void aNameIsNotLookedForInTheMiddleOfAWord() throws IOException {
        List<String> expressions =
                IndexedNames.terms(List.of(new KnownName("QNET", null, EntityKind.METHOD, "doi:10.1/1")));
        assertThat(matches(Objects.requireNonNull(expressions), terms("Faqnets", "infaqnet")))
                .isFalse();
    }

    @Test
    void aNameWithoutTwoLettersTogetherCannotBeLookedUp() {
        KnownName name = new KnownName("λ-Ω-β2", null, EntityKind.METHOD, "doi:10.1/1");
        assertThat(IndexedNames.terms(List.of(name))).isNull();
    }

    @Test
    void noPaperOfTheAnthologyThatHoldsANameTaughtByAnotherIsMissed() throws Exception {
        List<ExtractionPrinter.Paper> papers = AclAbstracts.ofYear(2023);
        List<KnownName> names = papers.stream()
                .limit(600)
                .flatMap(p -> KnownNames.of(p.id(), CATALOGUE.extract(p.title(), p.text())).stream())
                .toList();
        MentionExtractor looking = CATALOGUE.knowing(names);
        List<Pattern> expressions = Objects.requireNonNull(IndexedNames.terms(names)).stream()
                .map(Pattern::compile)
                .toList();
        assertThat(expressions)
                .allSatisfy(e -> assertThatCode(() -> new RegExp(e.pattern()).toAutomaton(10_000)) // as queries do it
                        .doesNotThrowAnyException());
        int holding = 0;
        for (ExtractionPrinter.Paper paper : papers) {
            if (looking.refine(paper.title(), paper.text(), NOTHING) != NOTHING) {
                holding++;
                Set<String> terms = terms(paper.title(), paper.text());
                assertThat(expressions.stream()
                                .anyMatch(e -> terms.stream()
                                        .anyMatch(t -> e.matcher(t).matches())))
                        .as(paper.id())
                        .isTrue();
            }
        }
        assertThat(holding).isGreaterThan(400);
    }

    private static boolean matches(List<String> expressions, Set<String> terms) {
        return expressions.stream().anyMatch(e -> terms.stream().anyMatch(term -> term.matches(e)));
    }

    /** The terms that Neo4j's analyzer {@code standard-no-stop-words} makes of what is indexed of a paper. */
    private static Set<String> terms(String title, @Nullable String text) throws IOException {
        Set<String> terms = new HashSet<>();
        String respelt = Respelling.of(title, text);
        try (StandardAnalyzer analyzer = new StandardAnalyzer(CharArraySet.EMPTY_SET)) {
            for (String value : new String[] {title, text == null ? "" : text, respelt == null ? "" : respelt}) {
                try (TokenStream stream = analyzer.tokenStream("text", value)) {
                    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                    stream.reset();
                    while (stream.incrementToken()) {
                        terms.add(term.toString());
                    }
                    stream.end();
                }
            }
        }
        return terms;
    }
}
