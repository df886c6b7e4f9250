package org.citeatlas.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.MarkPapers;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Nearest;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code mark PAPER… read|keep|drop|none}: a user's own word on papers. */
public final class MarkCommand implements AtlasCommand {
    private static final String NONE = "none";
    private static final List<String> WORDS =
            Stream.concat(MarkPapers.MARKS.stream(), Stream.of(NONE)).toList();

    private final GraphSession session;

    public MarkCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("mark", CommandSpec.Group.SHELVES, "mark papers as read, to keep or to drop")
                .takes(new Positional(
                        "PAPER",
                        Positional.Count.ANY,
                        "ids or titles, and behind them the mark: " + String.join(", ", WORDS),
                        Values.either(Values.names("paper"), Values.oneOf(WORDS))))
                .note(
                        "A paper has one mark at a time; none takes it back. Alone it lists what is marked, newest first.")
                .note("Marks stay when sources are forgotten and imported again. A title with blanks goes in quotes.")
                .example("mark 2106.09685 1706.03762 read")
                .example("mark \"Attention Is All You Need\" none")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        List<String> words = invocation.arguments().words("PAPER");
        MarkPapers marks = new MarkPapers(session);
        if (words.isEmpty()) {
            return output.answer(marks.list(invocation.queryOptions()));
        }
        String mark = words.get(words.size() - 1);
        if (!WORDS.contains(mark)) {
            throw CiteatlasException.usage("The mark is missing: behind the papers stands one of "
                    + String.join(", ", WORDS) + ", not \"" + mark + "\"." + Nearest.question("", mark, WORDS));
        }
        if (words.size() == 1) {
            throw CiteatlasException.usage("The paper is missing: 'mark PAPER " + mark + "'.");
        }
        Optional<String> given = Optional.of(mark).filter(word -> !word.equals(NONE));
        return output.answer(marks.mark(words.subList(0, words.size() - 1), given));
    }
}
