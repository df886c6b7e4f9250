package org.citeatlas.shell.command;

import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code import PATH…}: brings papers into the graph. */
public final class ImportCommand implements AtlasCommand {
    private final GraphSession session;

    public ImportCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return ImportOptions.addTo(CommandSpec.named(
                                "import", CommandSpec.Group.FILL, "bring papers into the graph; again changes nothing")
                        .takes(Positional.some(
                                "PATH", "file or folder, also .gz and .zip; - for standard input", Values.FILE))
                        .option(Option.flag("dry-run", "read and check only, leave the graph alone")))
                .example("import papers.jsonl --rejects rejected.jsonl")
                .build();
    }

    /** It opens the graph itself: one that holds nothing is made without opening it first. */
    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        ImportRequest request = ImportOptions.request(
                invocation.arguments(), invocation.arguments().flag("dry-run"));
        ImportSummary summary;
        try (ImportBar bar = ImportBar.on(output)) {
            summary = new ImportPapers(session).run(request, bar);
        }
        output.answer(ImportReport.card(summary, output.format()));
        ImportReport.remarks(summary, request).forEach(output::warning);
        return summary.rejected() > 0 ? ExitCodes.REJECTS : ExitCodes.DONE;
    }
}
