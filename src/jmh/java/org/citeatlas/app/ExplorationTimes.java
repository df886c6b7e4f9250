package org.citeatlas.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.graph.Graph;

/** How long each shipped exploration takes on a graph, as a Markdown table. */
public final class ExplorationTimes {
    private static final int WARM_UP = 3; // runs of an exploration before those that count
    private static final int ROUND_TRIPS = 200;
    private static final double LONG = 2_000; // ms; what takes longer is run less often
    private static final double AIM = 200; // ms for a question on one thing
    private static final QueryOptions OPTIONS = new QueryOptions(0, Duration.ofSeconds(Integer.getInteger("timeout", 60)));

    private final Graph graph;
    private final RunExploration runs;
    private final DrawnValues values;
    private final int rounds;

    private ExplorationTimes(GraphSession session, int rounds) {
        this.graph = session.graph();
        this.runs = new RunExploration(session);
        this.values = new DrawnValues(graph, 1);
        this.rounds = rounds;
    }

    /** One run. @param rows of its answer; -1 where it was cut off by the time-out, or failed */
    private record Run(double ms, int rows, Map<String, String> values) {}

    /** @param args the store's folder, how many rounds (40), and names of explorations; none means all */
    public static void main(String[] args) {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        Set<String> names = Set.copyOf(Arrays.asList(args).subList(Math.min(2, args.length), args.length));
        try (GraphSession session = new GraphSession(GraphAddress.embedded(Path.of(args[0])))) {
            ExplorationTimes times = new ExplorationTimes(session, rounds);
            times.print(ExplorationFiles.shipped().stream()
                    .filter(exploration -> names.isEmpty() || names.contains(exploration.name()))
                    .toList());
        }
        System.exit(0); // the embedded server leaves threads behind
    }

    private void print(List<Exploration> explorations) {
        roundTrip();
        double before = roundTrip();
        System.out.println("| exploration | runs | median ms | 95th percentile ms | % under 200 ms | rows (median) | slowest with |");
        System.out.println("|---|--:|--:|--:|--:|--:|---|");
        List<Double> shares = new ArrayList<>();
        for (Exploration exploration : explorations) {
            List<Run> counted = counted(exploration);
            System.out.println("| " + exploration.name() + " | " + counted.size() + " | " + figures(counted) + " |");
            if (!counted.get(0).values().isEmpty()) {
                shares.add(underTheAim(counted));
            }
        }
        double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        System.out.printf(
                Locale.ROOT, "%nQuestions on one thing: %.1f of 100 answers under %.0f ms, each question as often.%n", 100 * mean, AIM);
        System.out.printf(
                Locale.ROOT, "Round trip (`RETURN 1`), median ms: %.2f before, %.2f after.%n", before, roundTrip());
    }

    private List<Run> counted(Exploration exploration) {
        int warm = 0;
        double slowest = 0;
        while (warm < WARM_UP && slowest < 5 * LONG) {
            slowest = Math.max(slowest, run(exploration, -1 - warm++).ms());
        }
        List<Run> counted = new ArrayList<>();
        double spent = 0;
        while (counted.size() < rounds && (counted.size() < 3 || spent < LONG * rounds / 4)) {
            Run run = run(exploration, counted.size());
            counted.add(run);
            spent += run.ms();
        }
        return counted;
    }

    private static double underTheAim(List<Run> counted) {
        return 1.0 * counted.stream().filter(run -> run.ms() < AIM).count() / counted.size();
    }

    private static String figures(List<Run> counted) {
        double[] ms = counted.stream().mapToDouble(Run::ms).sorted().toArray();
        double[] rows = counted.stream().mapToDouble(Run::rows).sorted().toArray();
        long failed = counted.stream().filter(run -> run.rows() < 0).count();
        Run slowest = counted.stream()
                .max((one, other) -> Double.compare(one.ms(), other.ms()))
                .orElseThrow();
        String shownRows = rows[rows.length - 1] == 0 ? "no rows" : String.valueOf(Math.round(at(rows, 0.5)));
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.0f | %s%s | %s",
                at(ms, 0.5),
                at(ms, 0.95),
                100 * underTheAim(counted),
                shownRows,
                failed == 0 ? "" : ", " + failed + " failed or timed out",
                slowest.values().isEmpty() ? "" : String.join(", ", slowest.values().values()));
    }

    private Run run(Exploration exploration, int round) {
        Map<String, String> drawn = values.of(exploration, Math.abs(round));
        long start = System.nanoTime();
        int rows;
        try {
            Answer answer = runs.run(exploration, drawn, OPTIONS);
            rows = answer.rows().size();
        } catch (CiteatlasException e) {
            System.err.println(exploration.name() + " " + drawn + ": " + e.getMessage());
            rows = -1;
        }
        return new Run(since(start), rows, drawn);
    }

    private double roundTrip() {
        double[] ms = new double[ROUND_TRIPS];
        for (int i = 0; i < ROUND_TRIPS; i++) {
            long start = System.nanoTime();
            graph.read("RETURN 1 AS one", Map.of());
            ms[i] = since(start);
        }
        Arrays.sort(ms);
        return at(ms, 0.5);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
