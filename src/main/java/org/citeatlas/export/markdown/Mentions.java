package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citeatlas.domain.Excerpt;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;

/** What most papers mention, most papers first, each with one sentence that says so. */
final class Mentions {
    private static final Map<String, String> HEADINGS = headings(); // by label
    private static final int MOST = 1_000; // things of a kind

    /** A sentence of an abstract before a title; the surest; and of those the first by id. */
    private static final Comparator<Quote> BEST = Comparator.comparing(Quote::ofAbstract)
            .thenComparing(Quote::confidence)
            .thenComparing(Quote::edge, Comparator.reverseOrder());

    private final Papers papers;
    private final Map<String, Foremost<GraphNode>> things = new HashMap<>(); // by label
    private final Map<String, Set<Integer>> mentioning = new HashMap<>(); // numbers of papers by thing
    private final Map<String, Set<String>> introducing = new HashMap<>();
    private final Map<String, Quote> quotes = new HashMap<>();

    private record Quote(Excerpt sentence, boolean ofAbstract, double confidence, String paper, String edge) {}

    private Mentions(Papers papers) {
        this.papers = papers;
    }

    static Mentions of(Subgraph graph, Papers papers) {
        Mentions mentions = new Mentions(papers);
        for (GraphEdge edge : graph.edges()) {
            mentions.take(edge);
        }
        for (GraphNode node : graph.nodes()) {
            if (node.labels().contains("Entity")) {
                mentions.take(node);
            }
        }
        return mentions;
    }

    void write(Writer report) throws IOException {
        for (Map.Entry<String, String> heading : HEADINGS.entrySet()) {
            Foremost<GraphNode> ofKind = things.get(heading.getKey());
            if (ofKind != null) {
                report.write("## " + heading.getValue() + "\n\n");
                for (GraphNode thing : ofKind.inOrder()) {
                    write(thing, report);
                }
                report.write(ofKind.leftOut() == 0 ? "\n" : "\n" + ofKind.leftOut() + " more are not listed.\n\n");
            }
        }
    }

    private void take(GraphNode thing) {
        Comparator<GraphNode> order = Comparator.comparing((GraphNode one) -> -papersOf(one))
                .thenComparing(Mentions::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(GraphNode::id);
        for (String label : thing.labels()) {
            things.computeIfAbsent(label, kind -> new Foremost<>(MOST, order)).add(thing);
        }
    }

    private void take(GraphEdge edge) {
        Optional<GraphNode> paper = papers.node(edge.source());
        if (edge.type().equals("INTRODUCES") && paper.isPresent()) {
            introducing.computeIfAbsent(edge.target(), thing -> new TreeSet<>()).add(edge.source());
        } else if (edge.type().equals("MENTIONS")) {
            papers.number(edge.source())
                    .ifPresent(number -> mentioning
                            .computeIfAbsent(edge.target(), thing -> new HashSet<>())
                            .add(number));
            paper.map(listed -> quotes(edge, listed))
                    .orElse(List.of())
                    .forEach(quote -> quotes.merge(
                            edge.target(), quote, (one, other) -> BEST.compare(one, other) >= 0 ? one : other));
        }
    }

    private static List<Quote> quotes(GraphEdge edge, GraphNode paper) {
        List<Quote> quotes = new ArrayList<>();
        List<?> fields = list(edge, "fields");
        List<?> starts = list(edge, "starts");
        List<?> ends = list(edge, "ends");
        double confidence = edge.properties().get("confidence") instanceof Number sure ? sure.doubleValue() : 0;
        for (int at = 0; at < Math.min(fields.size(), Math.min(starts.size(), ends.size())); at++) {
            String field = String.valueOf(fields.get(at));
            Excerpt.ofSentence(paper.properties().get(field), starts.get(at), ends.get(at))
                    .map(it -> new Quote(it, field.equals("abstract"), confidence, paper.id(), edge.id()))
                    .ifPresent(quotes::add);
        }
        return quotes;
    }

    private static List<?> list(GraphEdge edge, String property) {
        return edge.properties().get(property) instanceof List<?> list ? list : List.of();
    }

    private void write(GraphNode thing, Writer report) throws IOException {
        report.write("- **" + MarkdownText.of(name(thing)) + "**");
        if (thing.properties().get("longName") instanceof String longName) {
            report.write(" (" + MarkdownText.of(longName) + ")");
        }
        report.write(": " + papersOf(thing) + " of " + papers.count() + (papers.count() == 1 ? " paper" : " papers"));
        String introduced = papers.titles(introducing.getOrDefault(thing.id(), Set.of()));
        report.write(introduced.isEmpty() ? "\n" : ", introduced by " + introduced + "\n");
        Quote quote = quotes.get(thing.id());
        if (quote != null) {
            report.write("  - “" + MarkdownText.of(quote.sentence()) + "” " + papers.title(quote.paper()) + "\n");
        }
    }

    private int papersOf(GraphNode thing) {
        return mentioning.getOrDefault(thing.id(), Set.of()).size();
    }

    private static String name(GraphNode thing) {
        return thing.properties().get("name") instanceof String name && !name.isBlank() ? name.strip() : thing.id();
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("Method", "Methods");
        headings.put("Dataset", "Data sets");
        headings.put("Tool", "Tools");
        headings.put("Metric", "Metrics");
        headings.put("Task", "Tasks");
        return headings;
    }
}
