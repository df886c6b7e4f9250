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
                .isEqualTo("mine [METHOD] [--min-confidence MIN_CONFIDENCE] [--since SINCE] [--in COLLECTION|SOURCE]"
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

    private static Asked ask(Map<String, Object> values, Shelf shelf) {
        return new Asked(parse(MINE), values, shelf);
    }

    private static Exploration parse(String text) {
        return ExplorationParser.parse("mine", text, new Origin("mine.cypher", false));
    }
}
