package org.citeatlas.shell.command;

import org.citeatlas.app.ExtractPapers;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code extract PATH…}: what papers mention, as JSON lines, without a graph. */
public final class ExtractCommand implements AtlasCommand {

    @Override
    public CommandSpec spec() {
        return ImportOptions.addFormat(CommandSpec.named(
                                "extract", CommandSpec.Group.FILL, "print what papers mention, without a graph")
                        .takes(Positional.some(
                                "PATH", "file or folder, also .gz and .zip; - for standard input", Values.FILE)))
                .note(
                        "One JSON object a paper, whatever --format says. Offsets count UTF-16 units in the field's text.")
                .example("extract papers.txt")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Arguments arguments = invocation.arguments();
        ExtractPapers.Extracted extracted = new ExtractPapers()
                .run(
                        arguments.words("PATH"),
                        arguments.option("as").orElse(null),
                        arguments.option("columns").orElse(null),
                        output::line);
        extracted.firstRejects().forEach(output::warning);
        long more = extracted.rejected() - extracted.firstRejects().size();
        output.notice(more > 0 ? "… and " + more + " more rejected." : "");
        output.notice(extracted.papers() + (extracted.papers() == 1 ? " paper" : " papers"));
        return extracted.rejected() > 0 ? ExitCodes.REJECTS : ExitCodes.DONE;
    }
}
