package org.citeatlas.shell.console;

import java.io.ByteArrayInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.shell.output.Pager;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** {@code $PAGER}, else JLine's own {@code less}; {@code PAGER=cat} pages nothing. */
final class ConsolePager implements Pager {
    private final Terminal terminal;
    private final @Nullable String program;

    /** @param program value of $PAGER; null where it is not set */
    ConsolePager(Terminal terminal, @Nullable String program) {
        this.terminal = terminal;
        this.program = program;
    }

    @Override
    public boolean show(List<String> lines) throws IOException {
        String text = String.join("\n", lines) + "\n";
        if (program == null) {
            inside(text);
            return true;
        }
        return !program.isBlank() && !program.equals("cat") && outside(program, text);
    }

    private void inside(String text) throws IOException {
        Less less = new Less(terminal, Path.of("").toAbsolutePath());
        less.quitIfOneScreen = true;
        less.noInit = true; // what was read stays on the screen: its row numbers are the next question
        try {
            less.run(new Answer(text));
        } catch (InterruptedException | IOError e) {
            Thread.interrupted(); // the reader left with Ctrl-C, and is at the prompt again
        } finally {
            terminal.puts(Capability.carriage_return); // over the pager's own prompt
            terminal.puts(Capability.clr_eol);
        }
    }

    private static boolean outside(String program, String text) throws IOException {
        ProcessBuilder pager = new ProcessBuilder("sh", "-c", program)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        pager.environment().putIfAbsent("LESS", "-RFX");
        Process process = pager.start();
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The reader left before the end
        }
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The lines as JLine's pager wants them. */
    private record Answer(String text) implements Source {
        @Override
        public String getName() {
            return "q leaves";
        }

        @Override
        public InputStream read() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Long lines() {
            return text.lines().count();
        }
    }
}
