package org.citeatlas.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.syntax.Positional.Count;
import org.junit.jupiter.api.Test;

class ArgumentsTests {
    private static final CommandSpec SHOW = CommandSpec.named("show", CommandSpec.Group.ASK, "a card")
            .takes(Positional.one("KIND", "what sort", Values.oneOf(List.of("paper", "entity"))))
            .takes(Positional.text("NAME", "which", Values.namesOfKindBefore()))
            .option(Option.of("since", "YEAR", "from this year on"))
            .option(Option.flag("dry-run", "do nothing"))
            .build();
    private static final CommandSpec QUERY = CommandSpec.named("query", CommandSpec.Group.ASK, "Cypher")
            .takes(new Positional("CYPHER", Count.REST, "the statement", Values.TEXT))
            .build();
    private static final CommandSpec BROWSE = CommandSpec.named("browse", CommandSpec.Group.TAKE, "draw")
            .takes(Positional.optional("NAME", "an exploration", Values.EXPLORATION))
            .takes(new Positional("VALUE", Count.LINE, "its values", Values.TEXT))
            .build();

    @Test
    void argumentsOfTheProcessArriveAsTheyWereTyped() {
        Arguments arguments = arguments(SHOW, "show", "entity", " a \"b\" ", "--since=--x y");
        assertThat(arguments.word("NAME")).isEqualTo(" a \"b\" ");
        assertThat(arguments.option("since")).contains("--x y");
    }

    @Test
    void someOfTheWordsAndNoOthers() {
        CommandSpec spec = CommandSpec.named("top", CommandSpec.Group.ASK, "a table")
                .option(new Option("kind", "KIND", "what sort", Values.someOf(List.of("method", "model"))))
                .build();
        assertThat(arguments(spec, "top", "--kind", "model, method").option("kind"))
                .contains("model, method");
        assertThatThrownBy(() -> arguments(spec, "top", "--kind", "model,methd"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("--kind takes some of method, model, not \"methd\".")
                .hasMessageContaining("Did you mean method?");
    }

    @Test
    void anEmptyArgumentIsAValue() {
        assertThat(arguments(SHOW, "show", "entity", "").word("NAME")).isEmpty();
    }

    @Test
    void behindTwoDashesNothingIsAnOption() {
        assertThat(arguments(SHOW, "show", "entity", "--", "--since").word("NAME"))
                .isEqualTo("--since");
    }

    @Test
    void aNameOfSeveralWordsNeedsNoQuotes() {
        assertThat(Arguments.of(SHOW, TypedLine.of("show entity  Code   Llama --since 2020"))
                        .word("NAME"))
                .isEqualTo("Code Llama");
    }

    @Test
    void globalOptionsMayStandAnywhere() {
        TypedLine line = TypedLine.ofArguments(
                "--db", "x", "show", "--format=json", "entity", "LoRA", "--limit", "0", "--timeout", "2m");
        assertThat(line.command()).isEqualTo("show");
        assertThat(line.globals().db()).isEqualTo("x");
        assertThat(line.globals().format()).isEqualTo(Format.JSON);
        assertThat(line.globals().limit()).isEqualTo(GlobalOptions.ALL);
        assertThat(line.globals().timeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(Arguments.of(SHOW, line).word("NAME")).isEqualTo("LoRA");
    }

    @Test
    void whatALineLeavesUnsaidTheProcessSays() {
        GlobalOptions process =
                TypedLine.ofArguments("--format", "csv", "--quiet").globals();
        GlobalOptions line = TypedLine.of("stats --format json").globals();
        assertThat(line.orElse(process).format()).isEqualTo(Format.JSON);
        assertThat(line.orElse(process).quiet()).isTrue();
        assertThat(GlobalOptions.NONE.orElse(process).format()).isEqualTo(Format.CSV);
        assertThat(GlobalOptions.NONE.limit()).isEqualTo(GlobalOptions.NOT_GIVEN);
    }

    @Test
    void aSwitchMayBeFollowedByItsTruth() {
        assertThat(arguments(SHOW, "show", "entity", "--dry-run", "LoRA").flag("dry-run"))
                .isTrue();
        assertThat(arguments(SHOW, "show", "entity", "LoRA", "--dry-run", "false")
                        .flag("dry-run"))
                .isFalse();
    }

    @Test
    void wrongUseSaysWhatWasMeant() {
        refused("Did you mean --since?", "show", "entity", "LoRA", "--sinse", "2020");
        refused("Did you mean entity?", "show", "entty", "LoRA");
        refused("NAME is missing", "show", "entity");
        refused("needs a value", "show", "entity", "LoRA", "--since");
        refused("needs a value", "show", "entity", "LoRA", "--since", "--dry-run");
        refused("There is no option -n", "show", "entity", "-n");
        refused("There is no format \"xml\"", "show", "--format", "xml");
        refused("--limit takes a whole number", "show", "--limit", "-1");
        refused("--timeout takes a time", "show", "--timeout", "soon");
        refused("is a switch", "show", "entity", "LoRA", "--dry-run=maybe");
    }

    @Test
    void aStatementNeedsNoQuotes() {
        String cypher = "MATCH (n {name: 'a  \"b\"'})--(m) -- (p) WHERE n.x = \"it's\" RETURN -n.y";
        assertThat(Arguments.of(QUERY, TypedLine.of("query " + cypher)).word("CYPHER"))
                .isEqualTo(cypher);
        assertThat(Arguments.of(QUERY, TypedLine.of("query --format json  RETURN 1  AS x --limit 3"))
                        .word("CYPHER"))
                .isEqualTo("RETURN 1  AS x");
        assertThat(Arguments.of(QUERY, TypedLine.of("query \"RETURN 'a' AS x\""))
                        .word("CYPHER"))
                .isEqualTo("RETURN 'a' AS x");
        assertThat(arguments(QUERY, "query", "RETURN  1").word("CYPHER")).isEqualTo("RETURN  1");
    }

    @Test
    void theLineOfAnotherCommandKeepsItsOptions() {
        Arguments arguments = Arguments.of(BROWSE, TypedLine.of("browse top-methods --since 2020 \"a b\" --quiet"));
        assertThat(arguments.word("NAME")).isEqualTo("top-methods");
        assertThat(arguments.words("VALUE")).containsExactly("--since", "2020", "a b");
    }

    @Test
    void aChosenKeyTakesThePlaceOfTheName() {
        Arguments arguments =
                arguments(SHOW, "show", "entity", "PIE", "--since", "PIE").replacing("PIE", "pie~x");
        assertThat(arguments.word("NAME")).isEqualTo("pie~x");
        assertThat(arguments.word("KIND")).isEqualTo("entity");
    }

    private static void refused(String message, String... words) {
        assertThatThrownBy(() -> arguments(SHOW, words))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(message);
    }

    private static Arguments arguments(CommandSpec spec, String... words) {
        return Arguments.of(spec, TypedLine.ofArguments(words));
    }
}
