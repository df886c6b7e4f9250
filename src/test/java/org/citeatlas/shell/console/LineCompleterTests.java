package org.citeatlas.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.shell.command.CollectionCommand;
import org.citeatlas.shell.command.Commands;
import org.citeatlas.shell.command.FakeCommand;
import org.citeatlas.shell.command.HelpCommand;
import org.citeatlas.shell.command.MarkCommand;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCompleterTests {
    private final Names names = (kind, prefix, limit) -> List.of(kind + ":" + prefix, "Code Llama");

    @TempDir
    Path folder;

    @Test
    void commandsComeFirst() {
        assertThat(complete("fa")).containsExactly("fake", "help");
        assertThat(complete("help ")).containsExactly("fake", "help");
    }

    @Test
    void namesAreThoseOfTheGraph() {
        assertThat(complete("fake Lo")).containsExactly("entity:Lo", "Code Llama");
        assertThat(complete("fake \"Code Ll")).contains("entity:Code Ll");
        assertThat(complete("fake --name=x Lo")).contains("entity:Lo");
    }

    @Test
    void aNameThatWouldSteerTheTerminalIsNotOffered() {
        Names hostile =
                (kind, prefix, limit) -> List.of("\u001b]0;owned\u0007", "a\u009b2J", "\u202Egnp", "a\nb", "Café");
        Commands commands = new Commands(List.of(new FakeCommand("fake", (invocation, output) -> 0)));
        assertThat(new LineCompleter(commands, hostile).candidates(List.of("fake"), ""))
                .extracting(Candidate::value)
                .containsExactly("Café");
    }

    @Test
    void shelvesCompleteNamesVerbsPapersAndMarks() {
        assertThat(completeOnShelves("mark 2106.09685 ")).contains("paper:", "read", "keep", "drop", "none");
        assertThat(completeOnShelves("collection ad")).contains("collection:ad");
        assertThat(completeOnShelves("collection adapters "))
                .containsExactly("add", "remove", "list", "rename", "delete");
        assertThat(completeOnShelves("collection adapters add LoRA Pre")).contains("paper:Pre");
    }

    @Test
    void optionsAndTheirValues() {
        assertThat(complete("fake --")).contains("--kind", "--force", "--format", "--limit");
        assertThat(complete("fake --force --")).doesNotContain("--force");
        assertThat(complete("fake --kind ")).containsExactly("method", "dataset");
        assertThat(complete("fake --kind=")).containsExactly("--kind=method", "--kind=dataset");
        assertThat(complete("fake --sort=old,")).containsExactly("--sort=old,new", "--sort=old,old");
        assertThat(complete("fake LoRA --format j")).contains("json", "jsonl");
        assertThat(complete("fake --force Lo")).contains("entity:Lo");
    }

    @Test
    void files() throws IOException {
        Files.createFile(folder.resolve("papers one.txt"));
        Files.createDirectory(folder.resolve("pages"));
        Files.createFile(folder.resolve(".hidden"));
        String start = folder + "/";
        assertThat(complete("fake LoRA " + start + "pa")).containsExactly(start + "pages/", start + "papers one.txt");
        assertThat(complete("@" + start)).containsExactly("@" + start + "pages/", "@" + start + "papers one.txt");
    }

    @Test
    void aNameWithBlanksIsQuoted() {
        CompletingParsedLine line =
                (CompletingParsedLine) new LineParser().parse("show entity Co", 14, ParseContext.COMPLETE);
        assertThat(line.word()).isEqualTo("Co");
        assertThat(line.escape("Code Llama", true)).hasToString("\"Code Llama\"");
        assertThat(line.escape("LoRA", true)).hasToString("LoRA");
        assertThat(line.escape("--name=Code Llama", true)).hasToString("--name=\"Code Llama\"");
        assertThat(line.escape("a folder/", false)).hasToString("\"a folder/");
    }

    @Test
    void aGraphThatTakesItsTimeDoesNotHoldUpAKey() {
        Names slow = (kind, prefix, limit) -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of("too late");
        };
        long start = System.nanoTime();
        assertThat(new PromptNames(slow).complete("entity", "x", 10)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatCameTooLateIsThereForTheNextKey() {
        CountDownLatch answered = new CountDownLatch(1);
        Names slow = (kind, prefix, limit) -> {
            try {
                answered.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of("LoRA");
        };
        PromptNames patient = new PromptNames(slow);
        assertThat(patient.complete("entity", "Lo", 10)).isEmpty();
        answered.countDown();
        assertThat(patient.complete("entity", "Lo", 10)).containsExactly("LoRA");
    }

    @Test
    void passwordsDoNotEnterTheHistory() {
        DiscreetHistory history = new DiscreetHistory();
        for (String line : Arrays.asList(
                "find LoRA",
                "x --password hunter2",
                "open bolt://neo4j:hunter2@host",
                "open bolt://neo4j:hun/ter2@host")) {
            history.add(java.time.Instant.now(), line);
        }
        assertThat(history.size()).isEqualTo(1);
    }

    private List<String> complete(String typed) {
        Commands commands = new Commands(List.of(new FakeCommand("fake", (invocation, output) -> 0)));
        commands.add(new HelpCommand(commands));
        return complete(typed, commands);
    }

    private List<String> completeOnShelves(String typed) {
        GraphSession unopened = new GraphSession(GraphAddress.embedded(folder));
        return complete(typed, new Commands(List.of(new MarkCommand(unopened), new CollectionCommand(unopened))));
    }

    private List<String> complete(String typed, Commands commands) {
        CompletingParsedLine line =
                (CompletingParsedLine) new LineParser().parse(typed, typed.length(), ParseContext.COMPLETE);
        return new LineCompleter(commands, names)
                .candidates(line.words().subList(0, line.wordIndex()), line.word()).stream()
                        .map(Candidate::value)
                        .toList();
    }
}
