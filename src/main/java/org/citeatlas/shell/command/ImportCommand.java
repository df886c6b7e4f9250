package org.citeatlas.shell.command;

import java.util.Map;
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
    private final Map<String, String> environment;

    /** @param environment says how services are asked */
    public ImportCommand(GraphSession session, Map<String, String> environment) {
        this.session = session;
        this.environment = environment;
    }

    @Override
    public CommandSpec spec() {
        return ImportOptions.addService(ImportOptions.addTo(CommandSpec.named(
                                "import", CommandSpec.Group.FILL, "bring papers into the graph; again changes nothing")
                        .takes(Positional.some(
                                "PATH",
                                "file or folder, also .gz and .zip; - for standard input; an https address; or a"
                                        + " service's list, such as openalex:\"cites:W2626778328\"",
                                Values.FILE))
                        .option(Option.of("most", "N", "at most N records of a service's list (1,000 unless said)"))
                        .note(
                                "Lists: openalex: and crossref: with a filter or words, semantic-scholar: with words,"
                                        + " arxiv:cs.CL/2026-11 or arXiv's own syntax, hf:2026-11-20 or hf: with words."
                                        + " What was fetched is kept beside the graph, and asked for again after 30 days ($CITEATLAS_CACHE_DAYS).")
                        .option(Option.flag(
                                "dry-run",
                                "read and check only, leave the graph alone: says how many records an import would find new, known,"
                                        + " changed and rejected, and how many papers it would bring (newPapers)"))))
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
            summary = new ImportPapers(session, environment).run(request, bar);
        }
        output.answer(ImportReport.card(summary, output.format()));
        if (request.dryRun()) {
            output.notice("Nothing was written. An import would bring " + summary.newPapers()
                    + " papers that the graph does not have; it has " + summary.papers() + ".");
        }
        ImportReport.remarks(summary, request).forEach(output::warning);
        return summary.rejected() > 0 ? ExitCodes.REJECTS : ExitCodes.DONE;
    }
}
