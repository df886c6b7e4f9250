package org.citeatlas.shell.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.app.ExportChart;
import org.citeatlas.app.ExportRequest;
import org.citeatlas.app.ExportRequest.Around;
import org.citeatlas.app.ExportRequest.OfExploration;
import org.citeatlas.app.ExportRequest.OfQuery;
import org.citeatlas.app.ExportRequest.What;
import org.citeatlas.app.ExportSubgraph;
import org.citeatlas.app.Folding;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.QueryOptions;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.export.ExportFile.Exported;
import org.citeatlas.export.picture.PictureFormat;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Positional.Count;
import org.citeatlas.shell.syntax.Values;

/** {@code export --as F --output FILE}: a part of the graph as a file for another tool. */
public final class ExportCommand implements AtlasCommand {
    private static final int USUAL_HOPS = 1;
    private static final int USUAL_NODES = 1_000; // around one thing

    private final GraphSession session;
    private final Supplier<ExplorationCatalogue> catalogue;

    public ExportCommand(GraphSession session, Supplier<ExplorationCatalogue> catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("export", CommandSpec.Group.TAKE, "a part of the graph as a file for another tool")
                .option(new Option("as", "FORMAT", "format of the file", Values.oneOf(ExportSubgraph::formats)))
                .option(new Option(
                        "output",
                        "FILE",
                        "the file, or the folder of a format of several files; - for standard output, without a manifest",
                        Values.FILE))
                .option(new Option(
                        "in",
                        "COLLECTION|SOURCE|MARK",
                        "only works of it: around the thing, or in the exploration",
                        Values.names("shelf")))
                .option(new Option("exploration", "NAME", "the nodes and edges of an exploration", Values.EXPLORATION))
                .option(Option.of("query", "CYPHER", "the nodes and edges that a statement returns"))
                .option(new Option("around", "NAME", "what stands around one thing", Values.names("any")))
                .option(Option.of("hops", "N", "how many edges away, 1 to 4 (default " + USUAL_HOPS + ")"))
                .option(new Option(
                        "fold",
                        "KIND",
                        "a network of one kind, joined by what two of them share",
                        Values.oneOf(Folding.Kind.class)))
                .option(new Option(
                        "normalize",
                        "MEASURE",
                        "what its weights are (default none, the number that they share)",
                        Values.oneOf(Folding.Normalization.class)))
                .option(Option.flag(
                        "chart", "the exploration's answer by year as lines, in svg or png, instead of its graph"))
                .option(Option.flag("force", "replace a file that is there"))
                .takes(new Positional("VALUE", Count.LINE, "what the exploration takes", Values.TEXT))
                .note("One of --exploration, --query, --around. --limit N: at most N nodes around it (default "
                        + USUAL_NODES + ").")
                .note(
                        "Options of the exploration may stand anywhere; those that export has too, such as --limit, behind --.")
                .example("export --as graphml --output lora.graphml --exploration papers-with-method LoRA")
                .example(
                        "export --as vosviewer --output methods --fold method --normalize association --around LoRA --hops 2")
                .example("export --as svg --chart --output lora.svg --exploration adoption LoRA")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Arguments arguments = invocation.arguments();
        What what = what(invocation);
        String format = needed(arguments, "as", "the format: " + String.join(", ", ExportSubgraph.formats()));
        String file = needed(arguments, "output", "the file to write, or - for standard output");
        if (!file.equals("-")) {
            return output.answer(card(write(invocation, output, what, format, Path.of(file))));
        }
        ExportSubgraph.noStream(format).ifPresent(reason -> {
            throw CiteatlasException.usage(
                    "--output - is for formats that are one text, and " + reason + ". Name a file: --output FILE.");
        });
        try (TextOnTheWay text = TextOnTheWay.open()) {
            Exported exported = write(invocation, output, what, format, text.file());
            output.copy(text.file());
            output.notice(exported.counts().entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining(", ", "", ", on standard output, without a manifest.")));
        }
        return ExitCodes.DONE;
    }

    private Exported write(Invocation invocation, Output output, What what, String format, Path file) {
        Arguments arguments = invocation.arguments();
        ExportRequest request = new ExportRequest(what, format, file, arguments.flag("force"), folding(arguments));
        int limit = Math.max(0, invocation.globals().limit());
        QueryOptions options = new QueryOptions(limit, invocation.globals().timeout());
        Exported exported =
                arguments.flag("chart") ? chart(request, options) : new ExportSubgraph(session).run(request, options);
        exported.notes().forEach(output::warning);
        return exported;
    }

    private Exported chart(ExportRequest request, QueryOptions options) {
        if (!(request.what() instanceof OfExploration exploration)
                || request.folding().isPresent()) {
            throw CiteatlasException.usage(
                    "--chart is of the rows of an exploration: give --exploration NAME, and no --fold.");
        }
        PictureFormat format = PictureFormat.of(request.format())
                .orElseThrow(() -> CiteatlasException.usage(
                        "--chart is a picture: --as svg or --as png, not " + request.format() + "."));
        return new ExportChart(session, catalogue.get())
                .run(exploration, format, request.output(), request.force(), options);
    }

    private static Optional<Folding> folding(Arguments arguments) {
        Optional<Folding.Normalization> normalize = arguments.constant("normalize", Folding.Normalization.class);
        Optional<Folding.Kind> fold = arguments.constant("fold", Folding.Kind.class);
        if (fold.isEmpty() && normalize.isPresent()) {
            throw CiteatlasException.usage("--normalize is for a network of one kind: say of which with --fold KIND.");
        }
        return fold.map(kind -> new Folding(kind, normalize.orElse(Folding.Normalization.NONE)));
    }

    private What what(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        long chosen = Stream.of("exploration", "query", "around")
                .filter(name -> arguments.option(name).isPresent())
                .count();
        if (chosen != 1) {
            throw CiteatlasException.usage("Say what to export with one of --exploration NAME, --query CYPHER and"
                    + " --around NAME; " + (chosen == 0 ? "none" : "more than one") + " is given.");
        }
        List<String> words = new ArrayList<>(arguments.words("VALUE"));
        Optional<String> in = arguments.option("in");
        if (arguments.option("query").isPresent() && in.isPresent()) {
            throw CiteatlasException.usage("--in does not go with --query: say in the statement what its papers are of,"
                    + " MATCH (p:Paper)<-[:HOLDS]-(:Collection {name: '…'}) or (p)-[:FROM]->(:Source {name: '…'}).");
        }
        if (arguments.option("exploration").isEmpty() && !words.isEmpty()) {
            throw CiteatlasException.usage("\"" + words.get(0)
                    + "\" is one word too many: only --exploration takes values. A name with blanks goes in quotes.");
        }
        in.ifPresent(shelf -> words.add("--in=" + shelf));
        return arguments
                .option("exploration")
                .<What>map(name -> exploration(name, words))
                .or(() -> arguments.option("query").map(OfQuery::new))
                .orElseGet(() -> around(invocation));
    }

    private What exploration(String name, List<String> words) {
        Exploration exploration = catalogue.get().get(name);
        return new OfExploration(exploration, org.citeatlas.explore.Arguments.parse(exploration, words));
    }

    private static What around(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        int limit = invocation.globals().limit();
        int nodes =
                limit == GlobalOptions.NOT_GIVEN ? USUAL_NODES : limit == GlobalOptions.ALL ? Integer.MAX_VALUE : limit;
        return new Around(
                arguments.option("around").orElseThrow(),
                arguments.number("hops", 1).orElse(USUAL_HOPS),
                nodes,
                arguments.option("in").orElse(null));
    }

    private static String needed(Arguments arguments, String option, String what) {
        return arguments
                .option(option)
                .orElseThrow(() -> CiteatlasException.usage("--" + option + " is missing: " + what + "."));
    }

    private static Answer card(Exported exported) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("file", exported.file().toString());
        card.putAll(exported.counts());
        card.put("bytes", exported.bytes());
        card.put("manifest", exported.manifest().toString());
        return Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE);
    }
}
