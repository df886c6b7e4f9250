package org.citeatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Assertion;
import org.citeatlas.explore.AssertionFiles;
import org.citeatlas.export.WholeFile;
import org.citeatlas.export.junit.JUnitReport;
import org.citeatlas.export.junit.TestCase;
import org.citeatlas.export.junit.TestCase.Verdict;
import org.citeatlas.graph.Graph;

/** Runs statements that must return no rows. They may only read. */
public final class AssertFiles {
    private static final List<String> COLUMNS = List.of("assertion", "place", "rows", "verdict", "first");

    private final GraphSession session;

    public AssertFiles(GraphSession session) {
        this.session = session;
    }

    /**
     * How an assertion ended.
     *
     * @param rows how many rows came, none where it is an error
     * @param all false where there are more rows than were taken
     * @param first the first rows
     * @param error why there is no answer; empty for none
     */
    public record Outcome(
            Assertion assertion, Duration took, long rows, boolean all, List<Map<String, Object>> first, String error) {
        public Verdict verdict() {
            return !error.isEmpty() ? Verdict.ERROR : rows > 0 ? Verdict.FAILED : Verdict.PASSED;
        }

        private String message() {
            return !error.isEmpty()
                    ? error.lines().findFirst().orElse("")
                    : number() + (rows == 1 && all ? " row" : " rows");
        }

        private String number() {
            return (all ? "" : "more than ") + rows;
        }

        TestCase testCase() {
            StringBuilder details = new StringBuilder(error.isEmpty() ? "" : error + "\n");
            first.forEach(row -> details.append(row).append('\n'));
            if (rows > first.size() || !all) {
                details.append("… and more\n");
            }
            return new TestCase(
                    assertion.file(),
                    assertion.title(),
                    assertion.line(),
                    took,
                    verdict(),
                    message(),
                    details.append(assertion.cypher()).toString());
        }

        Map<String, Object> row() {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("assertion", assertion.title());
            row.put("place", assertion.place());
            row.put("rows", error.isEmpty() ? rows : null);
            row.put("verdict", verdict().name().toLowerCase(Locale.ROOT));
            List<Object> shown = new ArrayList<>(error.isEmpty() ? first : List.of(error));
            row.put("first", shown);
            return row;
        }
    }

    /** How all of them ended. */
    public record Asserted(List<Outcome> outcomes) {
        public boolean allHold() {
            return outcomes.stream().allMatch(outcome -> outcome.verdict() == Verdict.PASSED);
        }

        /** One row an assertion: what it asserts, file and line, rows, verdict, and the first rows or the error. */
        public Answer answer() {
            List<Map<String, Object>> rows = outcomes.stream().map(Outcome::row).toList();
            long failed = count(Verdict.FAILED);
            long errors = count(Verdict.ERROR);
            long more = outcomes.stream().filter(outcome -> !outcome.all()).count();
            String sentence = allHold()
                    ? "All " + rows.size() + " hold."
                    : failed + " of " + rows.size() + " failed, " + errors + " could not be asked."
                            + (more == 0 ? "" : " Of " + more + " there are more rows than were taken (--limit N).");
            return Answer.table(
                    COLUMNS,
                    rows,
                    new Coverage(Map.of("assertions", rows.size(), "failed", failed, "errors", errors), sentence));
        }

        /** Writes a JUnit report, whole or not at all; one that is there is replaced. */
        public void report(Path file) {
            List<TestCase> tests = outcomes.stream().map(Outcome::testCase).toList();
            try {
                WholeFile.write(file, out -> JUnitReport.write(tests, out));
            } catch (IOException e) {
                throw new CiteatlasException(
                        Failure.FAILED,
                        "The report " + file + " could not be written: " + e.getMessage() + ". Is its folder there?",
                        e);
            }
        }

        private long count(Verdict verdict) {
            return outcomes.stream()
                    .filter(outcome -> outcome.verdict() == verdict)
                    .count();
        }
    }

    /**
     * Runs all assertions of these files, in order; all files are read before the first is run.
     *
     * @param options how many rows of each to take at the most, and how long each may take
     * @param shown how many rows to keep of each that fails
     * @throws CiteatlasException (usage) where a file is no file of assertions; where the graph cannot be reached
     */
    public Asserted run(List<Path> files, QueryOptions options, int shown) {
        List<Assertion> assertions = files.stream()
                .flatMap(file -> AssertionFiles.read(file).stream())
                .toList();
        Graph graph = session.graph();
        return new Asserted(assertions.stream()
                .map(assertion -> run(graph, assertion, options, shown))
                .toList());
    }

    private static Outcome run(Graph graph, Assertion assertion, QueryOptions options, int shown) {
        long begun = System.nanoTime();
        try {
            Graph.Rows rows = graph.read(assertion.cypher(), Map.of(), options.limits());
            List<Map<String, Object>> first = rows.rows().stream().limit(shown).toList();
            return new Outcome(assertion, since(begun), rows.rows().size(), rows.complete(), first, "");
        } catch (CiteatlasException e) {
            if (e.failure() == Failure.UNREACHABLE || e.failure() == Failure.INTERRUPTED) {
                throw e;
            }
            return new Outcome(assertion, since(begun), 0, true, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
