package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.RunExploration.Drawing;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Exploration;
import org.citeatlas.graph.Graph;

/**
 * Finds out whether the numbers of an exploration, such as its {@code limit}, leave out some of its nodes and edges: they do
 * where its rows, which are of the same things, would be more with one more of each.
 */
final class CutOffs {
    private static final String LIMIT = "limit";
    private static final List<String> OF_EACH_KIND = List.of("top", "each", "works"); // as our explorations call them
    private static final long NO_LIMIT = Integer.MAX_VALUE;

    private final Graph graph;
    private final Graph.Limits limits;

    /** @param options for how long each of its questions may take */
    CutOffs(Graph graph, QueryOptions options) {
        this.graph = graph;
        this.limits = options.allRows();
    }

    /** Whether there is more than a number lets through. */
    @FunctionalInterface
    interface Question {
        boolean more();
    }

    /** Of a {@code --limit} that is no exploration's. */
    Extent ofLimit(long limit, Question question) {
        Map<String, Long> cutOffAt = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        ask(LIMIT, limit, cutOffAt, unknown, question);
        return new Extent(cutOffAt, unknown);
    }

    Extent of(Drawing drawing) {
        Asked asked = drawing.asked();
        Exploration exploration = asked.exploration();
        Map<String, Long> cutOffAt = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        if (drawing.more().isPresent() || exploration.drawingTakes(LIMIT)) {
            long limit = number(asked, LIMIT);
            ask(
                    LIMIT,
                    limit,
                    cutOffAt,
                    unknown,
                    () -> drawing.more().orElseGet(() -> rows(asked.with(LIMIT, limit + 1)) > limit));
        }
        for (String name : OF_EACH_KIND) {
            if (exploration.reading().isEmpty() && (exploration.drawsItsRows() || exploration.drawingTakes(name))) {
                long number = number(asked, name);
                Asked all = exploration.parameter(LIMIT).isPresent() ? asked.with(LIMIT, NO_LIMIT) : asked;
                ask(name, number, cutOffAt, unknown, () -> rows(all.with(name, number + 1)) > rows(all));
            }
        }
        return new Extent(cutOffAt, unknown);
    }

    private static void ask(
            String name, long number, Map<String, Long> cutOffAt, List<String> unknown, Question question) {
        if (number <= 0 || number >= NO_LIMIT) {
            return;
        }
        try {
            if (question.more()) {
                cutOffAt.put(name, number);
            }
        } catch (CiteatlasException e) {
            if (e.failure() != Failure.TIMED_OUT) {
                throw e;
            }
            unknown.add(name); // what was asked for is there all the same
        }
    }

    /** Its value; 0 where there is none. */
    private static long number(Asked asked, String name) {
        return asked.values().get(name) instanceof Long number ? number : 0;
    }

    private long rows(Asked asked) {
        Exploration exploration = asked.exploration();
        return InFile.reading(
                exploration,
                exploration.lines().get(0),
                () -> graph.fold(
                        asked.cypher(), asked.values(), limits, () -> new long[1], (count, row) -> count[0]++))[0];
    }
}
