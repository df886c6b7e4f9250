package org.citeatlas.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.ParameterType;
import org.citeatlas.export.html.HtmlText;
import org.citeatlas.server.BrowserDesk.Saved;

/**
 * Explorations as cards for Neo4j Browser: each with a statement that draws its answer about something that the graph at
 * hand has much of. Those that are worked out in memory cannot be run there; the guide says how to draw them from here.
 */
final class BrowserGuide {
    private static final String EXAMPLES = """
            CALL () {
              MATCH (m:Entity)
              WHERE m.kind IN ['method', 'model'] AND NOT coalesce(m.generic, false)
              WITH m ORDER BY COUNT { (m)<-[:MENTIONS]-() } DESC, m.key LIMIT 1
              RETURN 'ENTITY' AS type, 'entity:' + m.key AS value, m.name AS label
            UNION ALL
              MATCH (p:Paper)
              WITH p ORDER BY COUNT { (p)<-[:CITES]-() } DESC, p.id LIMIT 1
              RETURN 'WORK' AS type, p.id AS value, coalesce(p.title, p.id) AS label
            UNION ALL
              MATCH (a:Author)
              WITH a ORDER BY COUNT { (a)-[:WROTE]->() } DESC, a.key LIMIT 1
              RETURN 'AUTHOR' AS type, a.key AS value, a.name AS label
            UNION ALL
              MATCH (t:Topic)
              WITH t ORDER BY COUNT { (t)<-[:ABOUT]-() } DESC, t.key LIMIT 1
              RETURN 'TOPIC' AS type, t.key AS value, t.label AS label
            }
            RETURN type, value, label
            """;

    private static final int CARDS_ON_A_SLIDE = 3;
    /** What most people ask first; the others follow by name. */
    private static final List<String> FIRST = List.of(
            "papers-with-method",
            "implementations",
            "methods-with",
            "cited-by",
            "co-cited-with",
            "most-cited",
            "author-profile",
            "topic-profile",
            "co-authors");

    private final RunExploration runs;
    private final Map<ParameterType, Example> examples;

    private record Example(String value, String label) {}

    /** @param line the command line that asks the same here */
    private record Card(String name, String title, String line, String statement) {}

    BrowserGuide(GraphSession session) {
        runs = new RunExploration(session);
        examples = new EnumMap<>(ParameterType.class);
        session.graph()
                .read(EXAMPLES, Map.of())
                .forEach(row -> examples.put(
                        ParameterType.valueOf(String.valueOf(row.get("type"))),
                        new Example(String.valueOf(row.get("value")), String.valueOf(row.get("label")))));
    }

    /** The guide and the saved statements. */
    record Pages(String guide, List<Saved> saved) {}

    Pages of(List<Exploration> explorations) {
        List<Card> cards = explorations.stream()
                .sorted(Comparator.comparing((Exploration each) -> place(each.name()))
                        .thenComparing(Exploration::name))
                .flatMap(each -> card(each).stream())
                .toList();
        List<String> elsewhere = explorations.stream()
                .filter(each -> each.graphCypher().isPresent() && !runsInBrowser(each))
                .map(Exploration::name)
                .toList();
        List<Saved> saved = cards.stream()
                .map(card -> new Saved(card.name(), "// " + card.title() + "\n" + card.statement()))
                .toList();
        return new Pages(page(cards, elsewhere), saved);
    }

    private static int place(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }

    private static boolean runsInBrowser(Exploration exploration) {
        return exploration.reading().isEmpty() && !exploration.drawsItsRows();
    }

    private Optional<Card> card(Exploration exploration) {
        List<Parameter> wanted =
                exploration.parameters().stream().filter(Parameter::required).toList();
        boolean known = wanted.stream().allMatch(parameter -> examples.containsKey(parameter.type()));
        if (exploration.graphCypher().isEmpty() || !runsInBrowser(exploration) || !known || wanted.size() > 1) {
            return Optional.empty();
        }
        Optional<Example> example = wanted.stream().findFirst().map(parameter -> examples.get(parameter.type()));
        Map<String, String> values = example.isEmpty()
                ? Map.of()
                : Map.of(wanted.get(0).name(), example.get().value());
        try {
            String statement = CypherLiterals.drawing(runs.askToDraw(exploration, values, QueryOptions.DEFAULT));
            String about = example.map(it -> ": " + it.label()).orElse("");
            String line =
                    exploration.name() + example.map(it -> " " + it.value()).orElse("");
            return Optional.of(new Card(exploration.name(), exploration.title() + about, line, statement));
        } catch (CiteatlasException e) {
            return Optional.empty(); // the name has several meanings: this graph has no card for it
        }
    }

    private static String page(List<Card> cards, List<String> elsewhere) {
        List<String> slides = new ArrayList<>();
        slides.add(slide("Citeatlas", """
                <p class="lead">Papers, what they mention, cite and come with.</p>
                <p>Each card draws the answer to a question: a click puts its statement into the editor, and the arrow there runs it.
                The same statements are in the drawer, under <em>Favorites</em>.</p>
                <p>Click a node or an edge for what it says: the edge of a mention has the place of its sentence and the rule that
                found it. In the console, <code>why A B</code> prints the sentence.</p>"""));
        for (int i = 0; i < cards.size(); i += CARDS_ON_A_SLIDE) {
            List<Card> some = cards.subList(i, Math.min(cards.size(), i + CARDS_ON_A_SLIDE));
            slides.add(slide(
                    some.stream().map(Card::name).collect(Collectors.joining(", ")),
                    String.join("", some.stream().map(BrowserGuide::card).toList())));
        }
        if (!elsewhere.isEmpty()) {
            slides.add(slide(
                    "From the console",
                    "<p>These are worked out in memory, and drawn from the console with <code>browse NAME</code>:</p><p>"
                            + HtmlText.of(String.join(", ", elsewhere)) + "</p>"));
        }
        return "<article class=\"guide\"><carousel class=\"deck container-fluid\">" + String.join("\n", slides)
                + "</carousel></article>\n";
    }

    private static String slide(String title, String body) {
        return "<slide class=\"row-fluid\"><div class=\"col-sm-12\"><h3>" + HtmlText.of(title) + "</h3>" + body
                + "</div></slide>";
    }

    private static String card(Card card) {
        return "<h4>" + HtmlText.of(card.title()) + "</h4><p><code>" + HtmlText.of(card.line()) + "</code></p>"
                + "<figure><pre class=\"pre-scrollable code runnable\">" + HtmlText.of(card.statement())
                + "</pre></figure>";
    }
}
