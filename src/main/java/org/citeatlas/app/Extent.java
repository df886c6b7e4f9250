package org.citeatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether nodes and edges are all that was asked for.
 *
 * @param cutOffAt the numbers that leave something out, by the name of the option: {@code limit}
 * @param unknown options of which it was not found out in time whether they do
 */
record Extent(Map<String, Long> cutOffAt, List<String> unknown) {
    static final Extent WHOLE = new Extent(Map.of(), List.of());

    Extent {
        cutOffAt = new LinkedHashMap<>(cutOffAt);
        unknown = List.copyOf(unknown);
    }

    /** Cut off by {@code --limit}, or not. */
    static Extent ofLimit(long limit, boolean more) {
        return more ? new Extent(Map.of("limit", limit), List.of()) : WHOLE;
    }

    /** What a person has to know of it, one sentence each. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        cutOffAt.forEach((option, at) -> sentences.add("Cut off at " + at + ": there are more. --" + option
                + " N for more" + (option.equals("limit") ? ", 0 for all." : ".")));
        unknown.forEach(option -> sentences.add("Whether there are more than --" + option
                + " lets through was not found out in time. Allow more with --timeout."));
        return sentences;
    }

    /** The same for the manifest. */
    Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        if (!cutOffAt.isEmpty()) {
            about.put("complete", false);
            about.put("cutOffAt", cutOffAt);
        } else if (unknown.isEmpty()) {
            about.put("complete", true);
        }
        return about;
    }
}
