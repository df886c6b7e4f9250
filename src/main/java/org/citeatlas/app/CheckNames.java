package org.citeatlas.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.citeatlas.domain.Nearest;
import org.citeatlas.explore.Exploration;
import org.citeatlas.graph.UnknownName;
import org.citeatlas.graph.model.GraphWords;

/**
 * Says which labels, types and properties of a statement neither the graph nor its model knows. Users may have some of their
 * own, which another graph has: so these are remarks.
 */
final class CheckNames {
    private CheckNames() {}

    /**
     * One remark a name: {@code file:line}, the name, and the nearest that the model has.
     *
     * @param line of the file, on which the statement begins
     */
    static Stream<String> remarks(Exploration exploration, List<UnknownName> names, int line) {
        return names.stream()
                .filter(unknown -> !unknown.sort().words().contains(unknown.name()))
                .map(unknown ->
                        exploration.origin().at(line + unknown.line() - 1) + ": nothing in this graph or its model "
                                + has(unknown) + "."
                                + Nearest.question(
                                        mark(unknown.sort()),
                                        unknown.name(),
                                        unknown.sort().words()));
    }

    private static String has(UnknownName unknown) {
        return "has the "
                + (unknown.sort() == GraphWords.Sort.TYPE
                        ? "edge type"
                        : unknown.sort().name().toLowerCase(Locale.ROOT))
                + " " + mark(unknown.sort()) + unknown.name();
    }

    private static String mark(GraphWords.Sort sort) {
        return sort == GraphWords.Sort.PROPERTY ? "" : ":";
    }
}
