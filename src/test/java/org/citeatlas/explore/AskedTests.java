package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code inScope(p)} and {@code sure(r)} come to. */
class AskedTests {
    private static final String MINE = """
            // @title    Mine
            // @param    method STRING        a name
            // @param    minConfidence FLOAT  smallest confidence
            // @scope    since, in, topic
            // @needs    year if since
            // @returns  paper STRING
            // @example  mine LoRA --since 2020 --in survey
            // inScope(x) in a comment
            MATCH (p)-[r]->(q) // not inScope(p)
            WHERE inScope(p) AND p.title <> 'inScope(p)' AND sure ( r ) AND $method <> q.`sure(r)`
              AND NOT inScope( q ) AND sure(r.score) /* sure(r) */
            RETURN p.title AS paper;

            // @graph
            MATCH (p) WHERE inScope(p) RETURN p;
            """;

    @Test
    void whatIsNotGivenCostsNothing() {
        assertThat(ask(Map.of("method", "x"), Shelf.SOURCE).cypher()).isEqualTo("""
                MATCH (p)-[r]->(q) // not inScope(p)
                WHERE true AND p.title <> 'inScope(p)' AND true AND $method <> q.`sure(r)`
                  AND NOT true AND true /* sure(r) */
                RETURN p.title AS paper""");
        assertThat(ask(Map.of(), Shelf.SOURCE).graphCypher()).contains("MATCH (p) WHERE true RETURN p");
    }

    @Test
    void whatIsGivenIsAPredicateOverItsVariable() {
        assertThat(ask(Map.of("since", 2020L, "minConfidence", 0.5), Shelf.SOURCE)
                        .cypher())
                .isEqualTo("""
                MATCH (p)-[r]->(q) // not inScope(p)
                WHERE (p.year >= $since) AND p.title <> 'inScope(p)' AND (coalesce(r.confidence, 1.0) >= $minConfidence) AND $method <> q.`sure(r)`
                  AND NOT (q.year >= $since) AND (coalesce(r.score, 1.0) >= $minConfidence) /* sure(r) */
                RETURN p.title AS paper""");
        assertThat(ask(Map.of("since", 2020L, "topic", "t", "in", "survey"), Shelf.COLLECTION)
                        .graphCypher())
                .contains("MATCH (p) WHERE (p.year >= $since"
                        + " AND EXISTS { (p)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: $in}) }"
                        + " AND EXISTS { (p)-[:ABOUT]->(:Topic {key: $topic}) }) RETURN p");
        assertThat(ask(Map.of("in", "aaaa"), Shelf.SOURCE).graphCypher())
                .contains("MATCH (p) WHERE (EXISTS { (p)-[:FROM]->(:Source {id: $in}) }) RETURN p");
    }

    @Test
    void theScopeIsDeclaredBehindTheOtherParameters() {
        Exploration mine = parse(MINE);

        assertThat(mine.parameters())
                .extracting(Parameter::option)
                .containsExactly("--method", "--min-confidence", "--since", "--in", "--topic");
        assertThat(mine.usage())
                .isEqualTo(
                        "mine [METHOD] [--min-confidence MIN_CONFIDENCE] [--since SINCE] [--in COLLECTION|SOURCE|MARK]"
                                + " [--topic TOPIC]");
        assertThat(parse("// @title a\n// @scope all\n// @returns x STRING\nMATCH (x) WHERE inScope(x) RETURN x")
                        .positional())
                .isEmpty();
        assertThat(Arguments.parse(mine, List.of("LoRA", "--in", "survey"))).containsEntry("in", "survey");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "since, in, topic | since, author | mine.cypher:4: 'author' is no word of a scope. Use some of since,",
                "since, in, topic | since, since | mine.cypher:4: @scope has a word twice",
                "method STRING  | topic STRING  | mine.cypher:2: @scope declares topic already. Remove this line",
                "method STRING  | in STRING     | mine.cypher:2: --in is a filter of the scope",
                "method STRING  | method SHELF  | mine.cypher:2: SHELF is no type of a parameter",
                "// @scope    since, in, topic | // no scope | mine.cypher:5: @needs speaks of a parameter since",
                "MATCH (p) WHERE inScope(p) | MATCH (p) | mine.cypher:4: the statement on line 15 does not use the scope",
                "NOT inScope( q ) | inScope(q.x) | mine.cypher:11: inScope takes one variable that is a paper",
                "NOT inScope( q ) | inScope() | mine.cypher:11: inScope takes one variable that is a paper",
                "sure(r.score) | sure(1) | mine.cypher:11: sure takes one variable that is an edge, or a property",
                "minConfidence FLOAT  | minimum FLOAT  | mine.cypher:10: sure(r) goes by a parameter that is not declared",
                "--since 2020 --in | --until 2020 --in | mine.cypher:7: the example does not work: mine has no option --until",
            })
    void whatIsWrongIsSaidWithItsPlace(String good, String bad, String message) {
        assertThat(MINE).contains(good);

        assertThatThrownBy(() -> parse(MINE.replace(good, bad)))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining(message.replace('\'', '"'));
    }

    @Test
    void inScopeWithoutAScopeIsRefused() {
        assertThatThrownBy(() -> parse("// @title a\n// @returns x STRING\nMATCH (x)\nWHERE inScope(x)\nRETURN x"))
                .hasMessage(
                        "mine.cypher:4: inScope(x) has no scope to go by. Add a line to the header: // @scope all.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENTITY      | (p:Paper)-[pOfOne:MENTIONS]->(:Entity {key: $one})",
                "TOPIC       | (p:Paper)-[:ABOUT]->(:Topic {key: $one})",
                "AUTHOR      | (p:Paper)<-[pOfOne:WROTE]-(:Author {key: $one})",
                "SOURCE      | (p:Paper)-[:FROM]->(:Source {id: $one})",
                "COLLECTION  | (p:Paper)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: $one})",
                "YEARS       | (p:Paper WHERE p.year >= $one[0] AND p.year <= $one[1])",
                "IMPORTED    | (p:Paper)-[:FROM]->(pOfOne:Source WHERE pOfOne.importedAt <= datetime($one))",
            })
    void aSetOfPapersIsAPatternOfItsSort(PaperSet.Sort sort, String pattern) {
        assertThat(papers(sort, Map.of("one", "x")).cypher()).isEqualTo("MATCH " + pattern + " RETURN p AS paper");
    }

    @Test
    void whatMakesAPaperOneOfASetIsAsSureAsIsAskedFor() {
        Map<String, Object> values = Map.of("one", "x", "minConfidence", 0.5);
        assertThat(papers(PaperSet.Sort.ENTITY, values).cypher())
                .contains("-[pOfOne:MENTIONS WHERE coalesce(pOfOne.confidence, 1.0) >= $minConfidence]->");
        assertThat(papers(PaperSet.Sort.INSTITUTION, values).cypher())
                .contains("WHERE $one IN pOfOne.institutions AND coalesce(pOfOne.confidence, 1.0) >= $minConfidence]-");
        assertThat(papers(PaperSet.Sort.TOPIC, values).graphCypher())
                .contains("RETURN COLLECT { MATCH (x:Topic {key: $one}) RETURN x.label }[0], sure, $minConfidence");
    }

    @Test
    void worksAreCountedByTheServerWhereNothingIsAskedOfThem() {
        Exploration counting = parse("""
                // @title a
                // @param minConfidence FLOAT  how sure
                // @scope since
                // @returns x INTEGER
                MATCH (m) WHERE EXISTS { MATCH (m)--(p) WHERE inScope(p) AND sure(m) }
                RETURN worksOf(m, MENTIONS) AS x, worksInScope() AS y""");

        assertThat(new Asked(counting, Map.of(), Shelf.SOURCE).cypher())
                .contains(
                        "RETURN CASE COUNT { ()-[:SAME_AS]->() } WHEN 0 THEN COUNT { (m)-[:MENTIONS]-() } ELSE COUNT {")
                .endsWith("(COUNT { (:Paper) } - COUNT { ()-[:SAME_AS]->() }) AS y");
        assertThat(new Asked(counting, Map.of("since", 2020L), Shelf.SOURCE).cypher())
                .contains("RETURN COUNT { MATCH (m)-[mEdge:MENTIONS]-(mPaper:Paper) WHERE (mPaper.year >= $since)")
                .contains("COUNT { MATCH (inAll:Paper) WHERE (inAll.year >= $since) RETURN DISTINCT inAll.work } AS y");
        assertThat(new Asked(counting, Map.of("minConfidence", 0.5), Shelf.SOURCE).cypher())
                .contains("AND (coalesce(mEdge.confidence, 1.0) >= $minConfidence) RETURN DISTINCT mPaper.work }");
    }

    @Test
    void theLeastNumberGrowsWithTheScopeWhereNoneIsGiven() {
        Exploration exploration = parse("""
                // @title x
                // @param minPapers INTEGER  how many
                // @scope since
                // @unit pair
                // @returns x INTEGER
                MATCH (p) WHERE inScope(p) AND p.n > leastOf($minPapers, digits) RETURN 1 AS x""");

        assertThat(exploration.unit()).isEqualTo("pair");
        assertThat(new Asked(exploration, Map.of("minPapers", 5L), Shelf.SOURCE).cypher())
                .contains("p.n > $minPapers RETURN");
        assertThat(new Asked(exploration, Map.of(), Shelf.SOURCE).cypher())
                .contains("p.n > size(toString((COUNT { (:Paper) } - COUNT { ()-[:SAME_AS]->() }))) RETURN");
        assertThat(new Asked(exploration, Map.of("since", 2020L), Shelf.SOURCE).cypher())
                .contains("p.n > size(toString(COUNT { MATCH (inAll:Paper) WHERE (inAll.year >= $since)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "papersOf(p, $one) | papersOf($one)    | s.cypher:5: papersOf takes a variable and a parameter of the type PAPERS",
                "papersOf(p, $one) | papersOf(p, one)  | s.cypher:5: papersOf takes a variable and a parameter",
                "papersOf(p, $one) | papersOf(p, $two) | s.cypher:5: the parameter $two is not declared",
                "one PAPERS        | one STRING        | s.cypher:5: papersOf goes by $one, which is no parameter of the type",
                "nameOf($one)      | nameOf(p)         | s.cypher:7: nameOf takes a parameter of the type PAPERS",
                "nameOf($one)      | worksOf(p)        | s.cypher:7: worksOf takes a variable and the type of its edges",
                "nameOf($one)      | worksInScope(p)   | s.cypher:7: worksInScope takes nothing: worksInScope()",
                "nameOf($one)      | leastOf($one, x)  | s.cypher:7: leastOf takes a parameter, and how the number grows where it is not given (digits|root)",
            })
    void aSetOfPapersThatIsNoneIsSaidWithItsPlace(String good, String bad, String message) {
        assertThat(SETS).contains(good);
        assertThatThrownBy(() -> ExplorationParser.parse("s", SETS.replace(good, bad), new Origin("s.cypher", false)))
                .hasMessageContaining(message);
    }

    private static final String SETS = """
            // @title    Set
            // @param    one PAPERS!  some papers
            // @param    minConfidence FLOAT  how sure
            // @returns  paper STRING
            MATCH papersOf(p, $one) RETURN p AS paper;
            // @graph
            RETURN nameOf($one), sure, $minConfidence;
            """;

    private static Asked papers(PaperSet.Sort sort, Map<String, Object> values) {
        return new Asked(
                ExplorationParser.parse("s", SETS, new Origin("s.cypher", false)),
                values,
                Shelf.SOURCE,
                Map.of("one", new PaperSet(sort, "x", "X")));
    }

    private static Asked ask(Map<String, Object> values, Shelf shelf) {
        return new Asked(parse(MINE), values, shelf);
    }

    private static Exploration parse(String text) {
        return ExplorationParser.parse("mine", text, new Origin("mine.cypher", false));
    }
}
