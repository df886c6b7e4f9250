package org.citeatlas.shell.command;

import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Arguments;
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
        return CommandSpec.named("import", CommandSpec.Group.FILL, "bring papers into the graph; again changes nothing")
                .takes(Positional.some("PATH", "file or folder, also .gz and .zip; - for standard input", Values.FILE))
                .option(new Option(
                        "as",
                        "FORMAT",
                        "format, where looking inside does not tell",
                        Values.oneOf(ImportPapers::formats)))
                .option(Option.flag("dry-run", "read and check only, leave the graph alone"))
                .option(new Option(
                        "rejects", "FILE", "write what could not be taken there, a JSON line each", Values.FILE))
                .option(new Option(
                        "authors",
                        "name|id",
                        "who is one person: the same name (marked as assumed), or only the same ORCID or source id",
                        Values.oneOf(() -> List.of("name", "id"))))
                .note("Exit code 3: done, but some records were rejected.")
                .example("import papers.jsonl --rejects rejected.jsonl")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return !invocation.arguments().flag("dry-run");
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Arguments arguments = invocation.arguments();
        ImportRequest request = new ImportRequest(
                arguments.words("PATH"),
                arguments.option("as").orElse(null),
                arguments.flag("dry-run"),
                arguments.option("rejects").map(Path::of).orElse(null),
                arguments.option("authors").filter("id"::equals).isPresent());
        ImportSummary summary;
        try (ImportBar bar = ImportBar.on(output)) {
            summary = new ImportPapers(session).run(request, bar);
        }
        output.answer(ImportReport.card(summary, output.format()));
        ImportReport.remarks(summary, request).forEach(output::warning);
        return summary.rejected() > 0 ? ExitCodes.REJECTS : ExitCodes.DONE;
    }
}
