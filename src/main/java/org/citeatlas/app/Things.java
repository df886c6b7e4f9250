package org.citeatlas.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.graph.NameIndex;
import org.citeatlas.graph.NodeKind;

/** Names of things whose kind was not said. */
final class Things {
    /** The types of edges between things, as a pattern has them. */
    static final String EDGES = "MENTIONS|INTRODUCES|CITES|HAS_REPOSITORY|USES_REPOSITORY|HAS_PAGE|IMPLEMENTS|WROTE|"
            + "PUBLISHED_IN|AFFILIATED_WITH|ABOUT|EVALUATED_ON|SAME_AS";

    private final NameIndex names;

    Things(NameIndex names) {
        this.names = names;
    }

    /** All things that the name means; at least one. */
    List<Candidate> all(String name) {
        List<Candidate> all = names.anything(name);
        if (all.isEmpty()) {
            throw CiteatlasException.usage(
                    "Nothing is called '" + name + "' in this graph. 'find " + name + "' searches everything.");
        }
        return all;
    }

    /** The one thing that the name most likely means: of several kinds the likeliest. */
    Candidate one(String name) {
        List<Candidate> all = all(name);
        String likeliest = all.get(0).kind();
        List<Candidate> same =
                all.stream().filter(thing -> thing.kind().equals(likeliest)).toList();
        if (same.size() > 1) {
            throw names.ambiguous(name, same);
        }
        return same.get(0);
    }

    /** A pattern that matches the thing's node: {@code (a:Entity {key: $a})}. */
    static String pattern(String variable, Candidate thing) {
        NodeKind kind = kind(thing);
        return "(%s:%s {%s: $%1$s})".formatted(variable, kind.label(), kind.key());
    }

    /**
     * A subquery that yields the nodes of all these things as {@code variable}; their keys are to be given as {@link
     * #keys}.
     */
    static String anyOf(String variable, List<Candidate> things) {
        return things.stream()
                .map(Things::kind)
                .distinct()
                .map(kind -> "UNWIND $%1$s.%2$s AS key MATCH (%1$s:%3$s {%4$s: key}) RETURN %1$s"
                        .formatted(variable, kind.prefix(), kind.label(), kind.key()))
                .collect(Collectors.joining(" UNION ", "CALL () { ", " }"));
    }

    /** The keys of things, by the prefix of their kind. */
    static Map<String, List<String>> keys(List<Candidate> things) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        thing -> kind(thing).prefix(), Collectors.mapping(Candidate::key, Collectors.toList())));
    }

    private static NodeKind kind(Candidate thing) {
        return thing.kind().equals("paper")
                ? NodeKind.WORK
                : NodeKind.valueOf(NameIndex.general(thing.kind()).toUpperCase(Locale.ROOT));
    }
}
