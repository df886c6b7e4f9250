package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplorationParserTests {
    private static final String GOOD = """
            // @title    Papers of a year
            // @param    year INTEGER!            year of
            //           publication
            // @param    kinds STRING LIST = method,model  what to count
            // @param    minConfidence FLOAT      smallest confidence
            // @returns  paper STRING, names STRING LIST, key STRING HIDDEN
            // @drill    show paper {key}
            // @source   doi:10.1/x
            // @needs    mentions, year if year or minConfidence
            // @example  mine 2020 --kinds "a b,c"
            MATCH (p:Paper {year: $year}) WHERE $kinds IS NULL OR $minConfidence > 0.5
            RETURN p.title AS paper, [] AS names, p.id AS key;

            // @graph    the papers
            MATCH (p:Paper {year: $year}) RETURN p;
            """;

    private static final String COMPUTED = """
            // @title    Groups
            // @param    seed INTEGER  where to begin
            // @computed communities of co-occurrence
            // @scope    in
            // @returns  community INTEGER
            MATCH (p:Paper) WHERE inScope(p) RETURN p.id AS node, [] AS others;

            // @rows
            UNWIND $computed AS c RETURN c.community AS community;

            // @graph
            UNWIND $computed AS c MATCH (p {id: c.node}) RETURN p;
            """;

    private static final String CHARTED = """
            // @title    Papers by year
            // @scope    topic
            // @returns  year INTEGER, papers INTEGER
            MATCH (p:Paper) WHERE inScope(p) RETURN p.year AS year, count(*) AS papers;

            // @chart    papers of the topic, % of all
            UNWIND $rows AS r RETURN '' AS series, r.year AS year, r.papers AS value;
            """;

    @Test
    void aChartHasItsAxisAndAStatementThatMayUseTheRows() {
        Exploration read = parse(CHARTED);

        assertThat(read.chart())
                .contains(new ChartStatement(
                        "papers of the topic, % of all",
                        "UNWIND $rows AS r RETURN '' AS series, r.year AS year, r.papers AS value", 7));
        assertThat(read.graphCypher()).isEmpty();
        assertThat(parse(GOOD).chart()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // @chart    papers of the topic, % of all | // @chart | 6: @chart does not say what its axis is. Write it with its
            UNWIND $rows AS r RETURN '' | RETURN '' | 2: the statement on line 7 does not use the scope.
            UNWIND $rows AS r RETURN '' AS series, r.year AS year, r.papers AS value; | | 6: no statement follows @chart. Write the one that returns series, year, value.
            $rows | $computed | 7: the parameter $computed is not declared.
            """)
    void whatIsWrongWithAChartIsSaid(String good, String bad, String message) {
        assertThat(CHARTED).contains(good);

        assertThatThrownBy(() -> parse(CHARTED.replace(good, bad == null ? "" : bad)))
                .hasMessageStartingWith("mine.cypher:" + message);
    }

    @Test
    void everyPartOfTheHeaderIsRead() {
        Exploration read = parse(GOOD);

        assertThat(read.title()).isEqualTo("Papers of a year");
        assertThat(read.parameters())
                .containsExactly(
                        new Parameter("year", ParameterType.INTEGER, "year of publication", null, true),
                        new Parameter("kinds", ParameterType.STRING_LIST, "what to count", "method,model", false),
                        new Parameter("minConfidence", ParameterType.FLOAT, "smallest confidence", null, false));
        assertThat(read.returns())
                .containsExactly(
                        new Column("paper", "STRING", false),
                        new Column("names", "STRING LIST", false),
                        new Column("key", "STRING", true));
        assertThat(read.drill()).contains("show paper {key}");
        assertThat(read.source()).contains("doi:10.1/x");
        assertThat(read.needs())
                .containsExactly(
                        new Need(Requirement.MENTIONS, false, List.of()),
                        new Need(Requirement.YEAR, false, List.of("year", "minConfidence")));
        assertThat(read.examples()).containsExactly("mine 2020 --kinds \"a b,c\"");
        assertThat(read.cypher())
                .startsWith("MATCH (p:Paper {year: $year}) WHERE")
                .endsWith("AS key");
        assertThat(read.graphCypher()).contains("MATCH (p:Paper {year: $year}) RETURN p");
        assertThat(read.usage()).isEqualTo("mine YEAR [--kinds KINDS] [--min-confidence MIN_CONFIDENCE]");
    }

    @Test
    void windowsLineEndingsAndAByteOrderMarkChangeNothing() {
        Exploration read = parse("\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(read.parameters()).isEqualTo(parse(GOOD).parameters());
        assertThat(read.title()).isEqualTo("Papers of a year");
    }

    @Test
    void choicesAreWordsAndTheDefaultIsOneOfThem() {
        String kinds = "kinds STRING LIST = method,model";
        assertThatThrownBy(() -> parse(GOOD.replace(kinds, "kinds STRING LIST of method|tool = model")))
                .hasMessageContaining("mine.cypher:4: the default of kinds is \"model\", which is not of its choices");
        assertThatThrownBy(() -> parse(GOOD.replace(kinds, "kinds INTEGER of 1|2")))
                .hasMessageContaining("mine.cypher:4: only a STRING or a STRING LIST is one of several texts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "// @title    Papers of a year | | mine.cypher:1: @title is missing",
                "@source   doi:10.1/x | @sauce x | mine.cypher:8: @sauce is not known",
                "year INTEGER! | year NUMBER! | mine.cypher:2: NUMBER is no type of a parameter",
                "FLOAT      smallest confidence | FLOAT = many  smallest | the default of minConfidence is \"many\"",
                "FLOAT      smallest confidence | FLOAT smallest | mine.cypher:5: \"minConfidence FLOAT smallest\" is no parameter",
                "kinds STRING LIST = method,model | kinds STRING LIST! = a | mine.cypher:4: kinds is required and has a default",
                "kinds STRING LIST = method,model | format STRING LIST | every command has an option --format",
                "kinds STRING LIST = method,model | year STRING LIST | mine.cypher:4: the parameter year is there twice",
                "names STRING LIST, | names, | mine.cypher:6: \"names\" is no column",
                "show paper {key} | show paper {id} | mine.cypher:7: {id} is no column of the answer",
                "@needs    mentions | @needs    luck | mine.cypher:9: \"luck\" is nothing that a paper can need",
                "or minConfidence | or since | mine.cypher:9: @needs speaks of a parameter since",
                "@example  mine 2020 | @example  mine soon | mine.cypher:10: the example does not work: --year cannot be \"soon\"",
                "@example  mine 2020 | @example  yours 2020 | it has to start with mine",
                "$minConfidence > 0.5 | true | mine.cypher:5: the parameter minConfidence is not used",
                "$minConfidence > 0.5 | $minConfidence > $other | mine.cypher:11: the parameter $other is not declared",
                "// @graph    the papers | // the papers | mine.cypher:15: a statement too many",
                "AS key; | AS key | mine.cypher:14: no statement follows @graph",
                "RETURN p; | LOAD CSV FROM 'file:///x' AS l RETURN p; | mine.cypher:15: LOAD CSV would read a file",
                "RETURN p; | \\u004cOAD CSV FROM 'file:///x' AS l RETURN p; | mine.cypher:15: LOAD CSV would read a file",
                "RETURN p; | SET p.x = 1 RETURN p; | mine.cypher:15: an exploration only reads, and this statement has SET",
                "RETURN p; | detach delete p; | this statement has detach delete",
            })
    void whatIsWrongIsSaidWithItsPlace(String good, String bad, String message) {
        assertThat(GOOD).contains(good);

        assertThatThrownBy(() -> parse(GOOD.replace(good, bad == null ? "" : bad)))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith("mine.cypher:");
    }

    @Test
    void namesAndTextsThatLookLikeWritesAreFine() {
        String statement = "MATCH (p:Paper) WHERE p.set = 'CREATE (x)' AND p:Create RETURN p.title AS `MERGE (y)`";

        assertThat(parse("// @title a\n// @returns x STRING\n" + statement).cypher())
                .isEqualTo(statement);
    }

    @Test
    void whatIsComputedHasAStatementToReadAndOneToShow() {
        Exploration read = parse(COMPUTED);

        assertThat(read.reading())
                .contains(new Reading(
                        Computation.COMMUNITIES,
                        Linkage.CO_OCCURRENCE,
                        "MATCH (p:Paper) WHERE inScope(p) RETURN p.id AS node, [] AS others",
                        6));
        assertThat(read.cypher()).isEqualTo("UNWIND $computed AS c RETURN c.community AS community");
        assertThat(read.graphCypher()).contains("UNWIND $computed AS c MATCH (p {id: c.node}) RETURN p");
        assertThat(read.lines()).containsExactly(9, 12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            communities of co-occurrence | clusters | 3: "clusters" is nothing that is computed. Use one of pagerank,
            of co-occurrence | of friends | 3: "friends" is nothing that joins two nodes. Use one of citations, coupling, co-
            communities of co-occurrence | bursts of citations | 3: bursts is of no network. Leave out "of citations".
            seed INTEGER | seed STRING | 3: communities takes a parameter seed of type INTEGER, and it is declared as STRING.
            // @rows | // rows | 3: no line // @rows says what becomes of what is computed.
            // @computed | // computed | 8: @rows is for explorations with @computed. Remove it, or add @computed.
            UNWIND $computed AS c RETURN | RETURN 1 AS x, | 9: the statement does not use what is computed. Begin it with:
            [] AS others | $computed AS others | 6: the parameter $computed is not declared.
            WHERE inScope(p) RETURN | RETURN | 4: the statement on line 6 does not use the scope.
            """)
    void whatIsWrongWithAComputedOneIsSaid(String part, String wrong, String message) {
        assertThatThrownBy(() -> parse(COMPUTED.replace(part, wrong)))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageStartingWith("mine.cypher:" + message);
    }

    private static Exploration parse(String text) {
        return ExplorationParser.parse("mine", text, new Origin("mine.cypher", false));
    }
}
