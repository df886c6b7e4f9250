package org.citeatlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citeatlas.app.ExportRequest.OfExploration;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.ChartStatement;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.export.AskedTitle;
import org.citeatlas.export.ExportFile;
import org.citeatlas.export.ExportFile.Exported;
import org.citeatlas.export.chart.Chart;
import org.citeatlas.export.chart.ChartPicture;
import org.citeatlas.export.chart.Series;
import org.citeatlas.export.picture.Picture;
import org.citeatlas.export.picture.PictureFormat;
import org.citeatlas.graph.Graph;

/** Draws the answer of an exploration by year. */
public final class ExportChart {
    private final GraphSession session;
    private final ExplorationCatalogue catalogue;

    /** @param catalogue to say which explorations answer by year, where one does not */
    public ExportChart(GraphSession session, ExplorationCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /**
     * Writes the file and its manifest, or nothing.
     *
     * @throws CiteatlasException (usage) where the exploration does not answer by year; (failed) where it has no answer; or
     *     where the file is there already, or cannot be written
     */
    public Exported run(OfExploration what, PictureFormat format, Path output, boolean force, QueryOptions options) {
        ChartStatement statement = what.exploration().chart().orElseThrow(() -> notByYear(what.exploration()));
        RunExploration exploring = new RunExploration(session);
        Answer answer = exploring.run(what.exploration(), what.values(), options);
        Asked asked = exploring.ask(what.exploration(), what.values(), options);
        long limit = asked.values().get("limit") instanceof Long rows ? rows : options.limit();
        Map<String, Object> about = ExportSubgraph.about(what);
        Chart chart = new Chart(
                what.exploration().title(),
                AskedTitle.of(about),
                statement.axis(),
                answer.coverage().sentence(),
                series(asked, answer, options));
        Picture picture = ChartPicture.of(chart);
        about.put("chart", statement.axis());
        about.put("values", ExportSubgraph.values(asked));
        Extent extent = Extent.ofLimit(limit, !answer.complete());
        about.putAll(extent.about());
        return new ExportFile(output, force)
                .write(
                        format.word(),
                        about,
                        counts(chart),
                        out -> notes(
                                chart,
                                Stream.concat(extent.sentences().stream(), format.write(picture, out).stream())
                                        .toList()));
    }

    private List<Series> series(Asked answered, Answer answer, QueryOptions options) {
        Asked asked = answered.with(Exploration.ROWS, answer.rows());
        Graph.Limits limits = options.allRows();
        Map<String, SortedMap<Integer, Double>> series = new LinkedHashMap<>();
        points(asked, limits).forEach(row -> {
            if (row.get("year") instanceof Number year && row.get("value") instanceof Number value) {
                series.computeIfAbsent(String.valueOf(row.get("series")), name -> new TreeMap<>())
                        .put(year.intValue(), value.doubleValue());
            }
        });
        if (series.isEmpty()) {
            throw CiteatlasException.failed(
                    "There is nothing to draw: " + answer.coverage().sentence() + ".");
        }
        List<Series> all = new ArrayList<>();
        series.forEach((name, values) -> all.add(new Series(name, values)));
        return all;
    }

    private List<Map<String, Object>> points(Asked asked, Graph.Limits limits) {
        int line = asked.exploration().chart().orElseThrow().line();
        String cypher = asked.chartCypher().orElseThrow();
        return InFile.reading(asked.exploration(), line, () -> session.graph().read(cypher, asked.values(), limits))
                .rows();
    }

    private CiteatlasException notByYear(Exploration exploration) {
        List<String> others = catalogue.all().stream()
                .filter(each -> each.chart().isPresent())
                .map(Exploration::name)
                .toList();
        return CiteatlasException.usage(
                exploration.name() + " does not answer by year, so that there is no chart of it." + " These do: "
                        + String.join(", ", others) + ".");
    }

    private static Map<String, Long> counts(Chart chart) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("series", (long) chart.series().size());
        counts.put(
                "points",
                chart.series().stream()
                        .mapToLong(series -> series.values().size())
                        .sum());
        return counts;
    }

    private static List<String> notes(Chart chart, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (chart.series().size() > ChartPicture.MOST_SERIES) {
            all.add("The chart has the first " + ChartPicture.MOST_SERIES + " of "
                    + chart.series().size() + " lines: more could not be told apart.");
        }
        return all;
    }
}
