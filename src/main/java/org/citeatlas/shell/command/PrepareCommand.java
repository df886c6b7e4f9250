package org.citeatlas.shell.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.app.PrepareFiles;
import org.citeatlas.app.PrepareFiles.Prepared;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code prepare DIR PATH…}: the graph as files for Neo4j's batch importer. */
public final class PrepareCommand implements AtlasCommand {
    @Override
    public CommandSpec spec() {
        return ImportOptions.addTo(CommandSpec.named(
                                "prepare",
                                CommandSpec.Group.FILL,
                                "files for neo4j-admin database import, for a server that somebody else runs")
                        .takes(Positional.one("DIR", "folder for the files, empty or new", Values.FILE))
                        .takes(Positional.some(
                                "PATH", "file or folder, also .gz and .zip; - for standard input", Values.FILE)))
                .note("The graph is the one that import makes of the same papers.")
                .example("prepare load papers.jsonl")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        ImportRequest request = ImportOptions.request(invocation.arguments(), false);
        Prepared prepared;
        try (ImportBar bar = ImportBar.on(output)) {
            prepared = new PrepareFiles()
                    .run(request, Path.of(invocation.arguments().word("DIR")), bar);
        }
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("folder", prepared.folder().toString());
        card.put("read", prepared.summary().read());
        card.put("rejected", prepared.summary().rejected());
        card.put("papers", prepared.summary().papers());
        card.put(
                "rows",
                prepared.rows().values().stream().mapToLong(Long::longValue).sum());
        card.put("load", prepared.command());
        card.put("then", "cypher-shell -f schema.cypher");
        output.answer(Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE));
        ImportReport.remarks(prepared.summary(), request).forEach(output::warning);
        return prepared.summary().rejected() > 0 ? ExitCodes.REJECTS : ExitCodes.DONE;
    }
}
