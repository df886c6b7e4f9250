package org.citeatlas.shell.output;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.syntax.Format;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.jspecify.annotations.Nullable;

/** What one command says: data to standard output, the rest to standard error. Not safe for several threads. */
public final class Output {
    private final Streams streams;
    private final Screen screen;
    private final Format format;
    private final boolean quiet;
    private @Nullable Answer last;

    public Output(Streams streams, GlobalOptions options) {
        this.streams = streams;
        this.screen = options.noColor() ? streams.screen().withoutColours() : streams.screen();
        this.format = options.format() != null ? options.format() : screen.dataOnTerminal() ? Format.TABLE : Format.CSV;
        this.quiet = options.quiet();
    }

    public Format format() {
        return format;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public Screen screen() {
        return screen;
    }

    public Asker asker() {
        return streams.asker();
    }

    /** The answer that was written last, for the next question to refer to; null for none. */
    public @Nullable Answer lastAnswer() {
        return last;
    }

    /**
     * Writes the rows, then what they cover.
     *
     * @return the exit code: 0, or 5 where a time-out cut the rows off
     */
    public int answer(Answer answer) {
        last = answer;
        writing(out -> rows(answer, out));
        return new Afterword(answer).to(this);
    }

    /** Writes that time ran out before there was a row, in JSON: the other formats have no place for it. */
    public void timedOut() {
        if (format == Format.JSON) {
            Answer.Coverage cutOff =
                    new Answer.Coverage(Map.of(Afterword.CUT_OFF_BY, "timeout"), "Time ran out before the first row.");
            writing(out -> rows(new Answer(Answer.Layout.TABLE, List.of(), List.of(), cutOff, false, ""), out));
        }
    }

    /** Writes a line of data. */
    public void line(String text) {
        writing(out -> out.write((screen.dataOnTerminal() ? Harmless.line(text) : text) + "\n"));
    }

    /** Writes a file of UTF-8 as it is; on a terminal without what would steer it. */
    public void copy(Path file) {
        writing(out -> {
            try (Reader in = Files.newBufferedReader(file)) {
                in.transferTo(screen.dataOnTerminal() ? Harmless.onTerminal(out) : out);
            }
        });
    }

    /** Writes one bare JSON object. */
    public void object(Map<String, Object> object) {
        List<String> names = List.copyOf(object.keySet());
        writing(out -> JsonAnswer.lines(Answer.table(names, List.of(object), Answer.Coverage.NONE), out));
    }

    /** Writes lines of help: data, but for people; paged like a table. */
    public void page(List<String> lines) {
        writing(out -> paged(lines, out));
    }

    /** Where data of another shape than rows goes, JSON lines for one. Flush it; closing is not yours. */
    public Writer data() {
        return streams.data();
    }

    /** How to dress the lines of {@link #page}. */
    public Ink dataInk() {
        return screen.dataInk();
    }

    /** Says what is good to know, unless {@code --quiet}. */
    public void notice(String text) {
        if (!quiet && !text.isEmpty()) {
            message(screen.messageInk().faint(Harmless.text(text)));
        }
    }

    /** Says what comes next, unless {@code --quiet}. */
    public void heading(String text) {
        if (!quiet) {
            message("\n" + screen.messageInk().heading(Harmless.line(text)));
        }
    }

    /** Says what the user must know. */
    public void warning(String text) {
        message(screen.messageInk().warning(Harmless.text(text)));
    }

    /** Says why there is no answer. */
    public void error(String text) {
        message(screen.messageInk().error(Harmless.text(text)));
    }

    /** Writes to standard error as it is, for what redraws its own line. */
    public void draw(String text) {
        try {
            streams.messages().write(text);
            streams.messages().flush();
        } catch (IOException e) {
            throw new BrokenPipe(e);
        }
    }

    private void message(String text) {
        draw(text + "\n");
    }

    private void rows(Answer answer, Writer out) throws IOException {
        Writer plain = screen.dataOnTerminal() ? Harmless.onTerminal(out) : out;
        switch (format) {
            case TABLE -> paged(people(answer), out);
            case JSON -> JsonAnswer.object(answer, plain);
            case JSONL -> JsonAnswer.lines(answer, plain);
            case CSV -> CsvAnswer.write(answer, plain);
            case MARKDOWN -> MarkdownTable.write(answer, plain);
        }
    }

    private List<String> people(Answer answer) {
        if (answer.rows().isEmpty()) {
            return List.of();
        }
        return switch (answer.layout()) {
            case TABLE ->
                new Table(answer.columns(), answer.rows(), !answer.drill().isEmpty())
                        .lines(screen.columns(), screen.dataInk());
            case CARD -> Card.lines(answer.columns(), answer.rows().get(0), screen.columns(), screen.dataInk());
        };
    }

    private void paged(List<String> lines, Writer out) throws IOException {
        boolean tooLong = screen.dataOnTerminal() && screen.lines() > 0 && lines.size() > screen.lines() - 2;
        if (tooLong && streams.pager().show(lines)) {
            return;
        }
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private void writing(Writing rows) {
        try {
            rows.to(streams.data());
            streams.data().flush();
        } catch (IOException e) {
            if (BrokenPipe.is(e)) {
                throw new BrokenPipe(e);
            }
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED, "Cannot write to standard output: " + e.getMessage(), e);
        }
    }
}
