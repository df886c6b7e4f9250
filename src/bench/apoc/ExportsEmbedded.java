import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citeatlas.app.ExportRequest;
import org.citeatlas.app.ExportRequest.OfQuery;
import org.citeatlas.app.ExportSubgraph;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.QueryOptions;

/** Writes the whole graph of an embedded store as GraphML, by export and by APOC, in turn, in one process. STORE FOLDER RUNS */
final class ExportsEmbedded {
    private static final QueryOptions NO_LIMITS = new QueryOptions(Integer.MAX_VALUE, Duration.ofHours(1));
    private static final String EVERYTHING = "MATCH (n) RETURN n AS e UNION ALL MATCH ()-[e]->() RETURN e";

    private record Run(double seconds, long peak, long bytes, long nodes, long edges) {}

    public static void main(String[] arguments) throws Exception {
        Path ours = Path.of(arguments[1], "ours.graphml");
        Path theirs = Path.of(arguments[1], "apoc.graphml");
        try (GraphSession session = new GraphSession(GraphAddress.embedded(Path.of(arguments[0])))) {
            ExportRequest all = new ExportRequest(new OfQuery(EVERYTHING), "graphml", ours, true, Optional.empty());
            String apoc = "CALL apoc.export.graphml.all('" + theirs + "', {useTypes: true}) YIELD time RETURN time";
            session.graph();
            List<Run> export = new ArrayList<>();
            List<Run> procedure = new ArrayList<>();
            for (int run = 0; run <= Integer.parseInt(arguments[2]); run++) { // the first ones warm up
                export.add(timed(() -> new ExportSubgraph(session).run(all, NO_LIMITS), ours));
                procedure.add(timed(() -> session.graph().read(apoc, Map.of()), theirs));
                System.err.println(export.get(run) + " " + procedure.get(run));
            }
            double base = median(procedure);
            System.out.println("| way | seconds, median | fastest | slowest | ratio | MB | peak MB | nodes | edges |");
            System.out.println("|---|---|---|---|---|---|---|---|---|");
            print("export --as graphml", export, base);
            print("apoc.export.graphml.all", procedure, base);
        }
        System.exit(0); // the embedded server leaves threads behind
    }

    private static Run timed(Callable<?> work, Path file) throws Exception {
        System.gc();
        Files.writeString(Path.of("/proc/self/clear_refs"), "5"); // the peak begins again
        long start = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        return new Run(seconds, peak >> 10, Files.size(file), count(file, "<node "), count(file, "<edge "));
    }

    private static long count(Path file, String tag) throws Exception {
        try (var lines = Files.lines(file)) {
            return lines.mapToLong(line -> (line.length() - line.replace(tag, "").length()) / tag.length()).sum();
        }
    }

    private static double[] seconds(List<Run> runs) {
        return runs.stream().skip(1).mapToDouble(Run::seconds).sorted().toArray();
    }

    private static double median(List<Run> runs) {
        double[] sorted = seconds(runs);
        return sorted[sorted.length / 2];
    }

    private static void print(String way, List<Run> runs, double base) {
        Run last = runs.get(runs.size() - 1);
        double[] sorted = seconds(runs);
        long peak = runs.stream().skip(1).mapToLong(Run::peak).max().orElse(0);
        System.out.printf(Locale.ROOT, "| `%s` | %.1f | %.1f | %.1f | %.2f | %d | %d | %,d | %,d |%n", way, median(runs),
                Arrays.stream(sorted).min().orElse(0), Arrays.stream(sorted).max().orElse(0), median(runs) / base,
                last.bytes() / 1_000_000, peak, last.nodes(), last.edges());
    }
}
