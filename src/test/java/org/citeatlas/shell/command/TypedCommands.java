package org.citeatlas.shell.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands as they are typed, on a graph of a server's that is empty before each test. */
abstract class TypedCommands {
    final StringWriter data = new StringWriter();
    final StringWriter messages = new StringWriter();
    final GraphSession session = new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Imports a file of that name with these lines. */
    final void imported(String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }

    /** Its exit code; what it says comes behind what was said before. */
    final int run(String line, Screen screen, AtlasCommand... commands) {
        return new CommandRunner(
                        new Commands(List.of(commands)), GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.of(line), Streams.unattended(data, messages, screen), "");
    }
}
