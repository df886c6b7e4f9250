package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.shell.output.Asker;
import org.citeatlas.shell.output.Pager;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandRunnerTests {
    private static final List<Candidate> PIES = List.of(
            new Candidate("entity", "pie~a", "PIE", "a data set"),
            new Candidate("entity", "pie~b", "PIE", "an encoding"));
    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private final Streams streams = Streams.unattended(data, messages, Screen.NONE);

    @ParameterizedTest
    @EnumSource(Failure.class)
    void aFailureOnPurposeEndsWithItsOwnCodeAndItsMessage(Failure failure) {
        CiteatlasException thrown = new CiteatlasException(failure, "The reason.");
        assertThat(run("fake", failing(thrown))).isEqualTo(thrown.exitCode());
        assertThat(messages.toString()).isEqualTo("The reason.\n");
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void theCodesAreThoseThatScriptsKnow() {
        assertThat(List.of(Failure.values()).stream().map(f -> new CiteatlasException(f, "").exitCode()))
                .containsExactly(1, 2, 4, 5, 130);
    }

    @Test
    void whatNobodyExpectedIsOneLineAndTheLog() {
        assertThat(run("fake", failing(new IllegalStateException("oops")))).isEqualTo(1);
        assertThat(messages.toString().lines()).hasSize(1);
        assertThat(messages.toString()).contains("oops").contains("the.log").doesNotContain(" at org.");
        messages.getBuffer().setLength(0);
        run("fake --debug", failing(new IllegalStateException("oops")));
        assertThat(messages.toString()).contains(" at org.");
    }

    @Test
    void anInterruptIs130AndIsNotLeftForTheNextCommand() {
        int exitCode = run("fake", new FakeCommand("fake", (invocation, output) -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the driver's own words");
        }));
        assertThat(exitCode).isEqualTo(130);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(messages.toString()).isEqualTo("Interrupted.\n");
    }

    @Test
    void unknownCommandsAndOptionsSayWhatWasMeant() {
        assertThat(run("fkae", done())).isEqualTo(2);
        assertThat(run("fake --knd x", done())).isEqualTo(2);
        assertThat(run("fake --kind methd", done())).isEqualTo(2);
        assertThat(messages.toString())
                .contains("Did you mean fake?")
                .contains("Did you mean --kind?")
                .contains("Did you mean method?");
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run("fake --help", failing(new IllegalStateException()))).isZero();
        assertThat(data.toString())
                .contains("fake [NAME]")
                .contains("--kind KIND")
                .contains("Example: fake LoRA");
        assertThat(run("--help", done())).isZero();
        assertThat(data.toString()).contains("--timeout TIME");
    }

    @Test
    void inAScriptAnAmbiguousNameListsWhatItMayMean() {
        assertThat(run("fake PIE", ambiguous())).isEqualTo(2);
        assertThat(messages.toString()).contains("pie~a").contains("pie~b");
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void whatIsNearlyAlwaysMeantIsTakenAndSaid() {
        FakeCommand command = ambiguous(Optional.of(PIES.get(0)));
        assertThat(run("fake PIE", command)).isZero();
        assertThat(command.names()).containsExactly("PIE", "pie~a");
        assertThat(messages.toString())
                .isEqualTo("\"PIE\" is taken for pie~a (a data set), and may mean pie~b (an encoding).\n");
    }

    @Test
    void inTheConsoleItAsksAndRunsAgainWithTheKey() {
        List<String> asked = new ArrayList<>();
        Asker second = (question, choices) -> {
            asked.add(question);
            asked.addAll(choices);
            return OptionalInt.of(1);
        };
        FakeCommand command = ambiguous();
        Streams console = new Streams(data, messages, Screen.NONE, second, Pager.NONE);
        assertThat(runner(command).run(TypedLine.of("fake PIE"), console, "")).isZero();
        assertThat(command.names()).containsExactly("PIE", "pie~b");
        assertThat(asked).containsExactly("Which \"PIE\"?", "PIE · a data set", "PIE · an encoding");
    }

    @Test
    void theGraphIsWaitedForAndItsNoticesAreGiven() {
        GraphGate gate = new GraphGate() {
            @Override
            public void await() {
                throw new CiteatlasException(Failure.UNREACHABLE, "The graph is away.");
            }

            @Override
            public List<String> notices() {
                return List.of("Port 7687 is taken.");
            }
        };
        CommandRunner runner =
                new CommandRunner(new Commands(List.of(done())), gate, new Failures("the.log"), GlobalOptions.NONE);
        assertThat(runner.run(TypedLine.of("fake"), streams, "")).isEqualTo(4);
        assertThat(messages.toString()).isEqualTo("Port 7687 is taken.\nThe graph is away.\n");
    }

    @Test
    void aLineCannotChangeTheGraph() {
        assertThat(run("fake --db elsewhere", done())).isEqualTo(2);
        assertThat(messages.toString()).contains("when citeatlas starts");
    }

    @Test
    void theLastAnswerIsKeptForTheNextQuestion() {
        Answer answer = Answer.table(List.of("x"), List.of(Map.of("x", 1L)), Coverage.NONE);
        CommandRunner runner = runner(new FakeCommand("fake", (invocation, output) -> output.answer(answer)));
        runner.run(TypedLine.of("fake"), streams, "");
        runner.run(TypedLine.of("help"), streams, "");
        assertThat(runner.lastAnswer()).isEqualTo(answer);
    }

    private int run(String line, FakeCommand command) {
        return runner(command).run(TypedLine.of(line), streams, "");
    }

    private static CommandRunner runner(FakeCommand command) {
        Commands commands = new Commands(List.of(command));
        commands.add(new HelpCommand(commands));
        return new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE);
    }

    private static FakeCommand done() {
        return new FakeCommand("fake", (invocation, output) -> 0);
    }

    private static FakeCommand failing(RuntimeException thrown) {
        return new FakeCommand("fake", (invocation, output) -> {
            throw thrown;
        });
    }

    private static FakeCommand ambiguous() {
        return ambiguous(Optional.empty());
    }

    private static FakeCommand ambiguous(Optional<Candidate> foremost) {
        return new FakeCommand("fake", (invocation, output) -> {
            if (invocation.arguments().word("NAME").equals("PIE")) {
                throw new AmbiguousNameException("PIE", PIES, foremost);
            }
            return 0;
        });
    }
}
