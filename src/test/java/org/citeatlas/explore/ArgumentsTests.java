package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;

class ArgumentsTests {
    private static final Exploration MINE = ExplorationParser.parse("mine", """
            // @title    Mine
            // @param    name ENTITY!          a thing
            // @param    since INTEGER         first year
            // @param    minShare FLOAT = 0.5  smallest share
            // @param    all BOOLEAN = false   everything
            // @param    kind STRING LIST      kinds
            // @param    limit INTEGER = 20    rows
            // @returns  paper STRING
            RETURN $name + $since + $minShare + $all + $kind + $limit AS paper
            """, new Origin("mine.cypher", false));

    @Test
    void valuesArriveInTheTypesOfTheDriver() {
        assertThat(bind("Low rank", "--since", "2020", "--kind=a, b", "--all", "--limit", "5"))
                .containsEntry("name", "Low rank")
                .containsEntry("since", 2020L)
                .containsEntry("minShare", 0.5)
                .containsEntry("all", true)
                .containsEntry("kind", List.of("a", "b"))
                .containsEntry("limit", 5L);
    }

    @Test
    void whatIsNotGivenIsItsDefaultOrNull() {
        assertThat(bind("LoRA"))
                .containsEntry("since", null)
                .containsEntry("kind", null)
                .containsEntry("all", false)
                .containsEntry("limit", 20L)
                .containsOnlyKeys("name", "since", "minShare", "all", "kind", "limit");
    }

    @Test
    void aWordThatIsNoneOfTheChoicesIsRefused() {
        Parameter how = new Parameter("how", ParameterType.STRING_LIST, "what", "uses", false, List.of("uses", "name"));
        assertThat(how.parse("Name, uses")).isEqualTo(List.of("name", "uses"));
        assertThatThrownBy(() -> how.parse("uses,variant"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessage("--how cannot be \"uses,variant\". It takes some of uses, name: what.");
        Parameter by = new Parameter("by", ParameterType.STRING, "what", null, false, List.of("citations", "coupling"));
        assertThat(by.parse("COUPLING")).isEqualTo("coupling");
        assertThatThrownBy(() -> by.parse("citation")).hasMessageContaining("It takes one of citations, coupling");
    }

    @Test
    void aSwitchTakesNoNameForItsValue() {
        assertThat(bind("--all", "LoRA")).containsEntry("all", true).containsEntry("name", "LoRA");
        assertThat(bind("--all", "false", "LoRA")).containsEntry("all", false);
    }

    @Test
    void numbersMayBeNegativeAndZeroIsNoLimit() {
        assertThat(bind("x", "--since", "-300")).containsEntry("since", -300L);
        assertThat(bind("x", "--limit", "0")).containsEntry("limit", (long) Integer.MAX_VALUE);
    }

    @Test
    void aCountOfTheProductIsNotNegative() {
        Origin shipped = new Origin("cypher/explore/ours.cypher", true);
        Exploration ours = ExplorationParser.parse("ours", """
                // @title  Ours
                // @param  each INTEGER  rows of each
                // @param  seed INTEGER  any
                // @param  minConfidence FLOAT  least confidence
                // @scope  since
                // @returns  x STRING
                MATCH (p:Paper)-[r:MENTIONS]->() WHERE inScope(p) AND sure(r) RETURN $each + $seed AS x
                """, shipped);
        refused(
                ours,
                "--each cannot be \"-1\". It takes a whole number from 0 up: rows of each.",
                "--each",
                "-1",
                "--seed",
                "-1");
        refused(ours, "--each cannot be \"-1\"", "-1");
        refused(ours, "--min-confidence cannot be \"2\". It takes a number from 0 to 1: least", "--min-confidence=2");
        refused(ours, "--min-confidence cannot be \"-0.1\". It takes a number", "--min-confidence=-0.1");
        assertThat(bind(ours, "0", "--seed", "-1", "--since", "-300", "--min-confidence", "1"))
                .containsEntry("each", 0L)
                .containsEntry("seed", -1L)
                .containsEntry("since", -300L)
                .containsEntry("minConfidence", 1.0);
    }

    @Test
    void theFirstYearIsNotLaterThanTheLast() {
        Exploration years = ExplorationParser.parse(
                "years",
                "// @title Years\n// @scope since, until\n// @returns n INTEGER\n"
                        + "MATCH (p:Paper) WHERE inScope(p) RETURN count(p) AS n",
                new Origin("years.cypher", false));
        refused(
                years,
                "--since 2020 is later than --until 2018, so that no year is left.",
                "--since",
                "2020",
                "--until",
                "2018");
        assertThat(bind(years, "--since", "2020", "--until", "2020")).containsEntry("until", 2020L);
    }

    @Test
    void whatIsRequiredFirstIsToldByItsPlace() {
        Exploration two = two("a PAPERS!", "b PAPERS!", "since INTEGER");
        assertThat(two.usage()).isEqualTo("two A B [--since SINCE]");
        assertThat(Arguments.parse(two, List.of("LoRA", "--since", "2020", "Low rank")))
                .containsEntry("a", "LoRA")
                .containsEntry("b", "Low rank");
        assertThat(Arguments.parse(two, List.of("--a", "BERT", "LoRA")))
                .containsEntry("a", "BERT")
                .containsEntry("b", "LoRA");
        assertThatThrownBy(() -> Arguments.parse(two, List.of("prefix", "tuning", "LoRA")))
                .hasMessageContaining(
                        "--b has two values, \"tuning\" and \"LoRA\". Put quotes around a value with blanks");
        assertThatThrownBy(() -> Arguments.bind(two, Map.of("a", "LoRA")))
                .hasMessage(
                        "two needs a method, topic, author, venue, institution, collection or source, or years such as"
                                + " 2018-2020, or a date such as 2026-11-28 for what was imported by then: it. Type: two A B"
                                + " [--since SINCE]");
    }

    @Test
    void otherParametersBehindTheFirstKeepTheirNames() {
        assertThat(two("a PAPERS!", "b STRING!").usage()).isEqualTo("two A B");
        assertThat(two("a PAPERS!", "b PAPERS").usage()).isEqualTo("two A [--b B]");
        assertThat(two("a STRING", "b PAPERS!").usage()).isEqualTo("two [A] --b B");
    }

    private static Exploration two(String... parameters) {
        String header = "";
        String values = "";
        for (String parameter : parameters) {
            header += "// @param " + parameter + "  it\n";
            values += ", $" + parameter.substring(0, parameter.indexOf(' '));
        }
        return ExplorationParser.parse(
                "two",
                "// @title Two\n" + header + "// @returns x STRING\nRETURN [" + values.substring(2) + "] AS x",
                new Origin("two.cypher", false));
    }

    @Test
    void anErrorNamesTheParameterTheValueAndWhatIsWanted() {
        refused(
                "--since cannot be \"soon\". It takes a whole number, such as 2020: first year.",
                "x",
                "--since",
                "soon");
        refused("--min-share cannot be \"NaN\". It takes a number", "x", "--min-share", "NaN");
        refused("--limit cannot be -1. It takes a number of rows, or 0 for all.", "x", "--limit", "-1");
        refused("--since has no value", "x", "--since");
        refused("mine has no option --until. It has --name, --since, --min-share", "x", "--until", "3");
        refused("--name has two values, \"Low\" and \"rank\". Put quotes", "Low", "rank");
        refused("mine needs the name of a method, data set, tool, metric or task: a thing. Type: mine NAME [--since");
        refused("--name cannot be \" \"", " ");
    }

    private static void refused(String message, String... words) {
        refused(MINE, message, words);
    }

    private static void refused(Exploration exploration, String message, String... words) {
        assertThatThrownBy(() -> bind(exploration, words))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(message);
    }

    private static Map<String, Object> bind(String... words) {
        return bind(MINE, words);
    }

    private static Map<String, Object> bind(Exploration exploration, String... words) {
        return Arguments.bind(exploration, Arguments.parse(exploration, List.of(words)));
    }

    @Test
    void aConfidenceIsNeverMeantByABareValue() {
        assertThat(Shipped.named("countries").positionals()).isEmpty();
        assertThatThrownBy(() -> Arguments.parse(Shipped.named("countries"), List.of("US")))
                .hasMessageStartingWith(
                        "countries takes no value, and there is \"US\". It has --min-confidence, --limit, --since");
    }
}
