package org.citeatlas.shell.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.shell.output.Output;
import org.jspecify.annotations.Nullable;

/** What is done of papers or other things, how many per second and the time left, on standard error where that is a terminal. */
final class ImportBar implements ImportProgress, AutoCloseable {
    private static final int USUAL_WIDTH = 80; // columns
    private static final int MOST_NAME = 30; // characters of a file's name
    private static final int REDRAW = 200; // milliseconds

    private static final String CLEARED = "\r\u001b[K";

    private final Output output;
    private final @Nullable ProgressBar bar;

    private ImportBar(Output output, @Nullable ProgressBar bar) {
        this.output = output;
        this.bar = bar;
    }

    static ImportBar on(Output output) {
        return on(output, "Papers");
    }

    /** The same. @param task what stands in front of it */
    static ImportBar on(Output output, String task) {
        boolean watched = output.screen().messagesOnTerminal() && !output.isQuiet();
        return new ImportBar(output, watched ? bar(output, task) : null);
    }

    private static ProgressBar bar(Output output, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setRenderer(new OpenEndedBar())
                .setUpdateIntervalMillis(REDRAW)
                .continuousUpdate()
                .setConsumer(new OnOutput(output))
                .build();
    }

    @Override
    public void phase(String what) {
        if (bar != null) {
            bar.setExtraMessage(" " + what);
        }
    }

    @Override
    public void source(String name) {
        if (bar != null) {
            String end = name.length() > MOST_NAME ? "…" + name.substring(name.length() - MOST_NAME) : name;
            bar.setExtraMessage(" " + org.citeatlas.shell.output.Harmless.line(end));
        }
    }

    @Override
    public void total(long papers) {
        if (bar != null) {
            bar.maxHint(papers);
        }
    }

    @Override
    public void papers(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close(); // which does not clear a bar that was closed before it was drawn at all
            output.draw(CLEARED);
        }
    }

    /** Draws the bar where the spinner would be: the library's own way would open a second terminal. */
    private record OnOutput(Output output) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            int columns = output.screen().columns();
            return (columns > 0 ? columns : USUAL_WIDTH) - 1;
        }

        @Override
        public void accept(String rendered) {
            output.draw("\r" + rendered + "\u001b[K");
        }

        @Override
        public void close() {}
    }
}
