package org.citeatlas.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Commands;
import org.citeatlas.shell.command.Failures;
import org.citeatlas.shell.command.FakeCommand;
import org.citeatlas.shell.command.GraphGate;
import org.citeatlas.shell.command.HelpCommand;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.test.ShellAssertions;
import org.springframework.shell.test.ShellTestClient;

/** Our commands as Spring Shell runs them. */
class ShellTestClientTests {
    private final StringWriter messages = new StringWriter();
    private final FakeCommand fake = new FakeCommand(
            "fake",
            (invocation, output) -> output.answer(Answer.table(
                    List.of("method"),
                    List.of(Map.of(
                            "method",
                            invocation.arguments().optionalWord("NAME").orElse("none"))),
                    new Coverage(Map.of(), "1 of 68 papers"))));
    private final FakeCommand slow = new FakeCommand("slow", (invocation, output) -> {
        throw new CiteatlasException(Failure.TIMED_OUT, "Too slow.");
    });
    private final CommandRegistry registry = registry();

    @Test
    void rowsAreOnTheScreenAndCoverageIsNot() throws Exception {
        ShellTestClient shell = new ShellTestClient(new WholeLineParser(), registry);
        ShellAssertions.assertThat(shell.sendCommand("fake \"Code  Llama\" --format jsonl"))
                .containsText("{\"method\":\"Code  Llama\"}");
        assertThat(messages.toString()).isEqualTo("1 of 68 papers\n");
    }

    @Test
    void emptyWordsAndDashesArriveAsTyped() throws Exception {
        ShellTestClient shell = new ShellTestClient(new WholeLineParser(), registry);
        shell.sendCommand("fake \"\"");
        shell.sendCommand("fake -- --force");
        assertThat(fake.names()).containsExactly("", "--force");
    }

    @Test
    void helpHasAnExample() throws Exception {
        ShellTestClient shell = new ShellTestClient(new WholeLineParser(), registry);
        ShellAssertions.assertThat(shell.sendCommand("help fake")).containsText("Example: fake LoRA");
        ShellAssertions.assertThat(shell.sendCommand("fake --help")).containsText("--kind KIND");
    }

    @Test
    void theExitCodeIsNotLost() {
        CommandContext context = new CommandContext(
                new WholeLineParser().parse("slow"),
                registry,
                new PrintWriter(new StringWriter()),
                new InputReader() {});
        assertThat(new CommandExecutor(registry).execute(context).code()).isEqualTo(5);
        assertThat(messages.toString()).isEqualTo("Too slow.\n");
    }

    @Test
    void theRegistryKnowsWhatTheCommandsSayOfThemselves() {
        var command = registry.getCommandByName("fake");
        assertThat(command).isNotNull();
        assertThat(command.getDescription()).isEqualTo("does what a test says");
        assertThat(command.getOptions().stream().map(o -> o.longName())).containsExactly("kind", "sort", "force");
    }

    private CommandRegistry registry() {
        Commands commands = new Commands(List.of(fake, slow));
        commands.add(new HelpCommand(commands));
        CommandRunner runner = new CommandRunner(commands, GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE);
        CommandRegistry made = new CommandRegistry();
        new CommandRegistration(made, runner, () -> Streams.unattended(new StringWriter(), messages, Screen.NONE))
                .afterSingletonsInstantiated();
        return made;
    }
}
