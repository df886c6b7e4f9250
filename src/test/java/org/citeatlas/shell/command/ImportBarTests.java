package org.citeatlas.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class ImportBarTests {
    private final StringWriter drawn = new StringWriter();

    @Test
    void untilItIsKnownHowMuchThereIsItSaysWhatIsDoneAndForHowLong() throws InterruptedException {
        try (ImportBar bar = ImportBar.on(watched(true), "Verify")) {
            bar.phase("keys");
            waitFor("Verify … keys (0:00:01)");
            bar.total(100);
            bar.papers(25);
            waitFor(" 25%");
            waitFor(" 25/100");
        }
        assertThat(drawn.toString()).doesNotContain("?%", "0/?").endsWith("\r\u001b[K");
    }

    @RepeatedTest(50)
    void nothingIsLeftOfABarThatIsClosedAtOnce() {
        ImportBar.on(watched(true)).close();
        assertThat(drawn.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void nothingIsDrawnWhereNobodyWatches() {
        try (ImportBar bar = ImportBar.on(watched(false))) {
            bar.total(2);
            bar.papers(1);
        }
        assertThat(drawn.toString()).isEmpty();
    }

    private Output watched(boolean terminal) {
        Screen screen = new Screen(terminal, terminal, 80, 24, false);
        return new Output(Streams.unattended(drawn, drawn, screen), GlobalOptions.NONE);
    }

    private void waitFor(String text) throws InterruptedException {
        for (int tries = 0; tries < 100 && !drawn.toString().contains(text); tries++) {
            Thread.sleep(50);
        }
        assertThat(drawn.toString()).contains(text);
    }
}
