package org.citeatlas.shell.command;

import java.nio.file.Path;
import java.util.List;
import org.citeatlas.app.Fetching;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Values;

/** The options of commands that read papers. */
final class ImportOptions {
    private static final List<String> AUTHORS = List.of("name", "id");

    private ImportOptions() {}

    /** What every command that reads papers takes. */
    static CommandSpec.Builder addFormat(CommandSpec.Builder spec) {
        return spec.option(new Option(
                        "as",
                        "FORMAT",
                        "format, where looking inside does not tell",
                        Values.oneOf(ImportPapers::formats)))
                .option(Option.of(
                        "columns",
                        "FIELD=COLUMN,…",
                        "which column of a table holds which field: title=Name,abstract=Text"))
                .note(ImportPapers.columnsHelp());
    }

    /** What commands that make a graph of them take, too. */
    static CommandSpec.Builder addTo(CommandSpec.Builder spec) {
        return addFormat(spec)
                .option(new Option(
                        "rejects", "FILE", "write what could not be taken there, a JSON line each", Values.FILE))
                .option(new Option(
                        "authors",
                        "RULE",
                        "who is one person: name (the same name, marked as assumed) or id (the same ORCID or source id)",
                        Values.oneOf(() -> AUTHORS)))
                .note("Exit code 3: done, but some records were rejected.");
    }

    /** How {@code enrich} and {@code import} ask a service. */
    static CommandSpec.Builder addService(CommandSpec.Builder spec) {
        return spec.option(Option.flag("offline", "send nothing; the answers that were kept are all there is"))
                .option(Option.of("mail", "ADDRESS", "yours, for the service to write to; else $CITEATLAS_MAIL"))
                .option(Option.of("budget", "N", "at most N requests today to this service"));
    }

    private static Fetching fetching(Arguments arguments) {
        return new Fetching(
                arguments.number("most", 1).orElse(Fetching.MOST),
                arguments.number("budget", 1),
                arguments.option("mail").orElse(null),
                arguments.flag("offline"));
    }

    static ImportRequest request(Arguments arguments, boolean dryRun) {
        String authors = arguments.option("authors").orElse("name");
        if (!AUTHORS.contains(authors)) {
            throw CiteatlasException.usage("--authors takes name or id, not " + authors + ".");
        }
        return new ImportRequest(
                arguments.words("PATH"),
                arguments.option("as").orElse(null),
                arguments.option("columns").orElse(null),
                dryRun,
                arguments.option("rejects").map(Path::of).orElse(null),
                authors.equals("id"),
                fetching(arguments));
    }
}
