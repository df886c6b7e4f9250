package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.TextField;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The whole extraction of ACL abstracts beside a bare pass of the catalogue's automaton over the same words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 20)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"}) // as the program runs, and nothing on other cores
public class ExtractionBenchmark {
    static final int ABSTRACTS = 5_000; // of all years, an operation

    private final MentionExtractor extractor = MentionExtractor.withCatalogue();
    private final NameAutomaton catalogue = new NameAutomaton(Catalogue.load());
    private List<PaperRecord> papers = List.of();
    private List<Words> words = List.of();

    @Setup
    public void read() {
        papers = AclPapers.spread(ABSTRACTS);
        words = new ArrayList<>();
        for (PaperRecord paper : papers) {
            words.add(new Passage(TextField.TITLE, paper.title()).words);
            words.add(new Passage(TextField.ABSTRACT, AclPapers.abstractOf(paper)).words);
        }
    }

    @Benchmark
    public void extraction(Blackhole hole) {
        for (PaperRecord paper : papers) {
            Extraction found = extractor.extract(paper.title(), paper.abstractText());
            hole.consume(found);
        }
    }

    @Benchmark
    public void bareAutomaton(Blackhole hole) {
        for (Words text : words) {
            hole.consume(catalogue.find(text, any -> true));
        }
    }

    /** Runs both and prints abstracts a second of the best iteration, which other processes disturbed least. */
    public static void main(String[] args) throws RunnerException {
        AclPapers.folder(); // says so at once where there is none
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getName())
                        .build())
                .run();
        double extraction = abstractsPerSecond(results, "extraction");
        double bare = abstractsPerSecond(results, "bareAutomaton");
        System.out.printf(
                Locale.ROOT,
                "extraction %,.0f abstracts/s, bare automaton %,.0f abstracts/s, ratio %.1f%n",
                extraction,
                bare,
                bare / extraction);
    }

    private static double abstractsPerSecond(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .mapToDouble(result ->
                        ABSTRACTS * 1000 / result.getPrimaryResult().getStatistics().getMin())
                .findFirst()
                .orElseThrow();
    }
}
