package org.citeatlas.shell.command;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.VerifyGraph;
import org.citeatlas.graph.rules.Rule;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code verify [CHECK…]}: whether the graph keeps its own rules. */
public final class VerifyCommand implements AtlasCommand {
    private static final int EXAMPLES = 3;

    private final GraphSession session;

    public VerifyCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("verify", CommandSpec.Group.CARE, "check the graph's own rules; changes nothing")
                .takes(new Positional(
                        "CHECK", Positional.Count.ANY, "one to look at alone", Values.oneOf(Rule.words())))
                .option(Option.of("examples", "N", "at most N examples of what is wrong (default " + EXAMPLES + ")"))
                .note(
                        "Constraints, evidence inside its text, counts of the sources, and all that is derived, worked out"
                                + " anew. Exits with 1 where something is wrong, and says what to do.")
                .note("It looks at everything; --timeout is for each of its statements, and none is set unless said.")
                .note("Nothing should write to the graph meanwhile.")
                .example("verify")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        int examples = invocation.arguments().number("examples", 0).orElse(EXAMPLES);
        Duration timeout = Objects.requireNonNullElse(invocation.globals().timeout(), Duration.ZERO);
        VerifyGraph.Verified verified;
        try (ImportBar bar = ImportBar.on(output, "Verify")) {
            verified = new VerifyGraph(session)
                    .run(rules(invocation.arguments().words("CHECK")), examples, timeout, (what, done, total) -> {
                        bar.phase(what);
                        bar.total(total == 0 ? -1 : total);
                        bar.papers(done);
                    });
        }
        output.answer(verified.answer());
        verified.broken()
                .forEach(finding -> output.warning(finding.rule().word() + ": " + finding.wrong() + " of "
                        + finding.checked() + ". " + finding.rule().remedy()));
        return verified.broken().isEmpty() ? ExitCodes.DONE : ExitCodes.PROBLEMS;
    }

    private static Set<Rule> rules(List<String> words) {
        return words.isEmpty()
                ? EnumSet.allOf(Rule.class)
                : words.stream()
                        .map(Rule::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }
}
