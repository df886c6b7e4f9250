package org.citeatlas.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Arguments;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Column;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.Reading;
import org.citeatlas.explore.Shelf;
import org.citeatlas.graph.Graph;

/** Asks the server what is wrong with explorations, without running them. */
public final class CheckExplorations {
    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column \\d+.*", Pattern.DOTALL);

    private static final int READING = 2; // behind the numbers of the statements of rows and graph

    private final GraphSession session;

    public CheckExplorations(GraphSession session) {
        this.session = session;
    }

    /**
     * What the server does not accept, with nothing given and with everything given: {@code file:line} and its words.
     *
     * @throws CiteatlasException exit code 4 where the graph cannot be reached
     */
    public List<String> problems(List<Exploration> explorations) {
        List<String> problems = new ArrayList<>();
        explorations.forEach(exploration -> check(exploration, problems));
        return problems;
    }

    private void check(Exploration exploration, List<String> problems) {
        Asked least = new Asked(exploration, examples(exploration, false), Shelf.SOURCE);
        Asked most = new Asked(exploration, examples(exploration, true), Shelf.SOURCE);
        Asked inCollection = new Asked(exploration, most.values(), Shelf.COLLECTION);
        Set<Integer> wrong = new HashSet<>(); // statements that are wrong already; the other ways would say the same
        for (Asked asked : List.of(least, most, inCollection)) {
            explain(asked, asked.cypher(), 0, wrong, problems);
            asked.graphCypher().ifPresent(cypher -> explain(asked, cypher, 1, wrong, problems));
            asked.readingCypher().ifPresent(cypher -> explain(asked, cypher, READING, wrong, problems));
        }
    }

    private void explain(Asked asked, String cypher, int statement, Set<Integer> wrong, List<String> problems) {
        if (wrong.contains(statement)) {
            return;
        }
        Exploration exploration = asked.exploration();
        int line = line(exploration, statement);
        try {
            // a line of its own, so that the server's lines are one more than ours
            Graph.Rows rows = session.graph().read("EXPLAIN\n" + cypher, asked.values(), QueryOptions.DEFAULT.limits());
            columns(exploration, statement)
                    .filter(columns -> !rows.columns().equals(columns))
                    .ifPresent(columns -> {
                        wrong.add(statement);
                        problems.add(exploration.origin().at(line) + ": the statement returns "
                                + String.join(", ", rows.columns()) + ", and "
                                + (statement == READING ? "what is computed reads " : "@returns says ")
                                + String.join(", ", columns) + ". Make them the same.");
                    });
        } catch (CiteatlasException e) {
            if (e.failure() != Failure.USAGE && e.failure() != Failure.FAILED) {
                throw e;
            }
            wrong.add(statement);
            problems.add(placed(exploration, line, String.valueOf(e.getMessage())));
        }
    }

    private static int line(Exploration exploration, int statement) {
        return statement == READING
                ? exploration.reading().orElseThrow().line()
                : exploration.lines().get(statement);
    }

    /** What the statement has to return, where that is fixed. */
    private static Optional<List<String>> columns(Exploration exploration, int statement) {
        return switch (statement) {
            case READING ->
                exploration.reading().map(reading -> reading.computation().reads());
            case 0 ->
                Optional.of(exploration.returns().stream().map(Column::name).toList());
            default -> Optional.empty();
        };
    }

    private static String placed(Exploration exploration, int start, String message) {
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? exploration.origin().at(start + Math.max(0, Integer.parseInt(place.group(1)) - 2)) + ": "
                        + message.substring(0, place.start()).strip()
                : exploration.origin().at(start) + ": " + message;
    }

    /** A value of its type for each parameter, or only for those that must have one; names stand for themselves. */
    private static Map<String, Object> examples(Exploration exploration, boolean all) {
        Map<String, String> texts = new HashMap<>();
        for (Parameter parameter : exploration.parameters()) {
            if (all || parameter.required()) {
                texts.put(parameter.name(), parameter.type().example());
            }
        }
        Map<String, Object> values = RunExploration.withNulls(Arguments.bind(exploration, texts));
        values.put(Reading.COMPUTED, List.of());
        values.put(Exploration.ROWS, List.of());
        return values;
    }
}
