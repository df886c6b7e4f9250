package org.citeatlas.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.app.OpenServices;
import org.citeatlas.app.enrich.Announcement;
import org.citeatlas.app.enrich.EnrichPapers;
import org.citeatlas.app.enrich.EnrichRequest;
import org.citeatlas.app.enrich.EnrichSummary;
import org.citeatlas.app.enrich.EnrichWatch;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Values;
import org.jspecify.annotations.Nullable;

/** {@code enrich}: asks an open service for what papers lack. */
public final class EnrichCommand implements AtlasCommand {
    private static final String USUAL = "openalex";

    private final GraphSession session;
    private final Map<String, String> environment;

    public EnrichCommand(GraphSession session, Map<String, String> environment) {
        this.session = session;
        this.environment = environment;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("enrich", CommandSpec.Group.FILL, "ask an open service for what papers lack")
                .option(new Option(
                        "from",
                        "SERVICE",
                        "who is asked: " + USUAL + " unless said",
                        Values.oneOf(OpenServices::names)))
                .option(new Option(
                        "in", "SHELF", "only papers of this collection, source or mark", Values.names("shelf")))
                .option(Option.flag(
                        "references", "the works that these papers cite, too, as papers with titles and years"))
                .option(Option.flag(
                        "citations", "works that cite these papers, too, up to 200 for each; which have more is said"))
                .option(Option.flag("yes", "send without asking first"))
                .option(Option.flag("offline", "send nothing; the answers that were kept are all there is"))
                .option(Option.of("mail", "ADDRESS", "yours, for the service to write to; else $CITEATLAS_MAIL"))
                .option(Option.of("budget", "N", "at most N requests today to this service"))
                .option(Option.flag("review", "list works that may be papers of yours, and are not certain to be"))
                .option(Option.of(
                        "accept",
                        "PAPER[=ID]",
                        "take the likeliest work for this paper, a row of --review or an id; or the one of that ID"))
                .option(Option.of("refuse", "PAPER", "none of the works offered is this paper; for good"))
                .note(
                        "Asked about are papers without a year, authors, an abstract or references that the service was not"
                                + " heard on; by their ids, else by title, year and first author. --limit N: at most N papers.")
                .note(
                        "Only what is certain is taken: the same title, and nothing that speaks against it. What came is two"
                                + " sources like any other, the answers and the matches, which 'forget' takes out again.")
                .note(
                        "What is sent: ids, or title, year and first author; your mail address where you give one. Nothing is"
                                + " sent by any other command but 'import' with a service's name or an https address.")
                .example("enrich --from openalex --references --mail you@example.org")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Arguments arguments = invocation.arguments();
        Service service = Service.byOption(arguments.option("from").orElse(USUAL));
        Asking asking = asking(arguments, service);
        int limit = invocation.globals().limit() > 0 ? invocation.globals().limit() : Integer.MAX_VALUE;
        EnrichRequest request = new EnrichRequest(
                service,
                arguments.option("in").orElse(null),
                arguments.flag("references"),
                arguments.flag("citations"),
                limit);
        EnrichPapers enrich = new EnrichPapers(session, asking, request);
        if (arguments.flag("review")) {
            return review(enrich, output);
        }
        Optional<String> refused = arguments.option("refuse");
        if (refused.isPresent()) {
            return card(Map.of("refused", enrich.refuse(refused.get())), output);
        }
        Optional<String> accepted = arguments.option("accept");
        return accepted.isPresent()
                ? accepted(enrich, accepted.get(), output)
                : enriched(enrich, arguments.flag("yes"), output);
    }

    private Asking asking(Arguments arguments, Service service) {
        Asking asking = OpenServices.asking(
                session.address(), environment, arguments.option("mail").orElse(null), arguments.flag("offline"));
        return arguments
                .number("budget", 1)
                .map(budget -> asking.withBudget(service, budget))
                .orElse(asking);
    }

    private static int review(EnrichPapers enrich, Output output) {
        List<EnrichPapers.Doubt> doubts = enrich.review();
        List<Map<String, Object>> rows = doubts.stream()
                .map(doubt -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("paper", doubt.title());
                    row.put("why", doubt.reason());
                    row.put("offered", String.join("\n", doubt.offers()));
                    row.put("id", doubt.paper());
                    return row;
                })
                .toList();
        int code = output.answer(Answer.table(
                List.of("paper", "why", "offered", "id"),
                rows,
                new Coverage(
                        Map.of("rows", rows.size()),
                        rows.size() + (rows.size() == 1 ? " paper" : " papers")
                                + " for which a work was offered that is not certain to be it")));
        if (!rows.isEmpty()) {
            output.notice(
                    "'enrich --accept 1' takes the likeliest work for the first, 'enrich --accept 1=ID' another of those"
                            + " offered, 'enrich --refuse 1' none of them.");
        }
        return code;
    }

    private static int accepted(EnrichPapers enrich, String paper, Output output) {
        ImportSummary imported;
        try (ImportBar bar = ImportBar.on(output)) {
            imported = enrich.accept(paper, bar);
        }
        output.answer(ImportReport.card(imported, output.format()));
        return imported.rejected() > 0 ? ExitCodes.REJECTS : ExitCodes.DONE;
    }

    private static int card(Map<String, Object> card, Output output) {
        return output.answer(Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE));
    }

    private static int enriched(EnrichPapers enrich, boolean yes, Output output) {
        EnrichSummary summary;
        try (Watch watch = new Watch(output, yes)) {
            summary = enrich.run(watch);
        }
        card(EnrichReport.card(summary), output);
        EnrichReport.remarks(summary).forEach(output::warning);
        EnrichReport.hints(summary).forEach(output::notice);
        summary.ended().ifPresent(ended -> {
            throw ended;
        });
        boolean incomplete = !summary.failures().isEmpty()
                || summary.imported()
                        .filter(imported -> imported.rejected() > 0)
                        .isPresent();
        return incomplete ? ExitCodes.REJECTS : ExitCodes.DONE;
    }

    /** Says what is sent before it is, and asks whether it may; draws a bar while it is, and none while it speaks. */
    private static final class Watch implements EnrichWatch, ImportProgress, AutoCloseable {
        private final Output output;
        private final boolean yes;
        private boolean asked;
        private @Nullable ImportBar bar;

        Watch(Output output, boolean yes) {
            this.output = output;
            this.yes = yes;
        }

        @Override
        public boolean announced(Announcement announcement, boolean leave) {
            close();
            output.notice(announcement.sentence());
            boolean more = asked;
            if (yes || !leave) {
                return true;
            }
            asked = true;
            OptionalInt chosen = output.asker().choose("Send them?", List.of("yes", "no"));
            if (chosen.isEmpty()) {
                output.warning("Nothing " + (more ? "more " : "") + "was sent. Say --yes to send without being asked.");
            }
            return chosen.orElse(1) == 0;
        }

        @Override
        public ImportProgress progress() {
            return this;
        }

        @Override
        public synchronized void phase(String what) {
            bar().phase(what);
        }

        @Override
        public synchronized void source(String name) {
            bar().source(name);
        }

        @Override
        public synchronized void total(long papers) {
            bar().total(papers);
        }

        @Override
        public synchronized void papers(long done) {
            bar().papers(done);
        }

        private ImportBar bar() {
            ImportBar drawn = bar == null ? ImportBar.on(output) : bar;
            bar = drawn;
            return drawn;
        }

        @Override
        public synchronized void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
