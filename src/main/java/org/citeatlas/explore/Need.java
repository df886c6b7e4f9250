package org.citeatlas.explore;

import java.util.List;
import java.util.Map;

/**
 * What papers must have to take part in an answer.
 *
 * @param requirement what they must have
 * @param ofAll whether it is asked of all papers, in the scope or not
 * @param ifGiven names of parameters: it matters only where one of them has a value; empty means always
 */
public record Need(Requirement requirement, boolean ofAll, List<String> ifGiven) {
    public Need {
        ifGiven = List.copyOf(ifGiven);
    }

    /** Whether it matters to a run with these values. */
    public boolean applies(Map<String, ?> values) {
        return ifGiven.isEmpty() || ifGiven.stream().anyMatch(name -> values.get(name) != null);
    }
}
