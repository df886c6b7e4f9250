package org.citeatlas.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Arguments;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.ChartStatement;
import org.citeatlas.explore.Column;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.HeaderCheck;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.Reading;
import org.citeatlas.explore.Shelf;
import org.citeatlas.graph.Plan;

/** Asks the server what is wrong with explorations, without running them. */
public final class CheckExplorations {
    private final GraphSession session;

    public CheckExplorations(GraphSession session) {
        this.session = session;
    }

    /**
     * What was found, one message each with {@code file:line}.
     *
     * @param problems what has to be mended
     * @param remarks what may be meant so: names that neither the graph nor its model knows
     */
    public record Found(List<String> problems, List<String> remarks) {
        public Found {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What the server does not accept, or says of them, with nothing given and with everything given.
     *
     * @param commands the words that a command line can begin with
     * @throws CiteatlasException exit code 4 where the graph cannot be reached
     */
    public Found check(List<Exploration> explorations, Set<String> commands) {
        List<String> problems = new ArrayList<>();
        Set<String> remarks = new LinkedHashSet<>(); // the same for nothing and for everything given
        for (Exploration exploration : explorations) {
            problems.addAll(new HeaderCheck(exploration, commands).problems());
            check(exploration, problems, remarks);
        }
        return new Found(problems, List.copyOf(remarks));
    }

    private void check(Exploration exploration, List<String> problems, Set<String> remarks) {
        Asked least = new Asked(exploration, examples(exploration, false), Shelf.SOURCE);
        Asked most = new Asked(exploration, examples(exploration, true), Shelf.SOURCE);
        Asked inCollection = new Asked(exploration, most.values(), Shelf.COLLECTION);
        Asked marked = new Asked(exploration, most.values(), Shelf.MARK);
        Set<Integer> wrong = new HashSet<>(); // lines of statements that are: the other ways would say the same
        Set<List<Object>> planned = new HashSet<>(); // statements without a shelf are the same for each
        for (Asked asked : List.of(least, most, inCollection, marked)) {
            for (Looked statement : statements(asked)) {
                if (!wrong.contains(statement.line()) && planned.add(List.of(statement, asked.values()))) {
                    Optional<String> problem = explain(exploration, asked, statement, remarks);
                    problem.ifPresent(text -> {
                        wrong.add(statement.line());
                        problems.add(text);
                    });
                }
            }
        }
    }

    /**
     * A statement to look at.
     *
     * @param line of the file, on which it begins
     * @param columns what it has to return; empty where that is open
     * @param says who says so
     */
    private record Looked(String cypher, int line, List<String> columns, String says) {}

    private static List<Looked> statements(Asked asked) {
        Exploration exploration = asked.exploration();
        List<String> returns = exploration.returns().stream().map(Column::name).toList();
        List<Looked> statements = new ArrayList<>();
        statements.add(new Looked(asked.cypher(), exploration.lines().get(0), returns, "@returns says"));
        asked.graphCypher()
                .ifPresent(cypher ->
                        statements.add(new Looked(cypher, exploration.lines().get(1), List.of(), "")));
        exploration
                .chart()
                .ifPresent(chart -> statements.add(new Looked(
                        asked.chartCypher().orElseThrow(), chart.line(), ChartStatement.COLUMNS, "a chart is of")));
        exploration
                .reading()
                .ifPresent(reading -> statements.add(new Looked(
                        asked.readingCypher().orElseThrow(),
                        reading.line(),
                        reading.computation().reads(),
                        "what is computed reads")));
        return statements;
    }

    /** What is wrong with it, placed in the file; empty for nothing, with remarks on names that are not known. */
    private Optional<String> explain(Exploration exploration, Asked asked, Looked statement, Set<String> remarks) {
        try {
            Plan plan = session.graph().plan(statement.cypher(), asked.values(), QueryOptions.DEFAULT_TIMEOUT);
            List<String> columns = statement.columns();
            if (columns.isEmpty() || plan.columns().equals(columns)) {
                CheckNames.remarks(exploration, plan.unknown(), statement.line())
                        .forEach(remarks::add);
                return Optional.empty();
            }
            return Optional.of(exploration.origin().at(statement.line()) + ": the statement returns "
                    + String.join(", ", plan.columns()) + ", and " + statement.says() + " "
                    + String.join(", ", columns) + ". Make them the same.");
        } catch (CiteatlasException e) {
            if (!InFile.isOfStatement(e)) {
                throw e;
            }
            return Optional.of(InFile.placed(exploration, statement.line(), 1, e));
        }
    }

    /** A value of its type for each parameter, or only for those that must have one; names stand for themselves. */
    private static Map<String, Object> examples(Exploration exploration, boolean all) {
        Map<String, String> texts = new HashMap<>();
        for (Parameter parameter : exploration.parameters()) {
            if (all || parameter.required()) {
                texts.put(parameter.name(), parameter.example());
            }
        }
        Map<String, Object> values = RunExploration.withNulls(Arguments.bind(exploration, texts));
        values.put(Reading.COMPUTED, List.of());
        values.put(Exploration.ROWS, List.of());
        return values;
    }
}
