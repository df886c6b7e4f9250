package org.citeatlas.graph.rules;

import java.util.List;

/**
 * Whether a rule holds.
 *
 * @param checked how many things were looked at
 * @param wrong for how many of them it does not hold
 * @param examples one line for some of these, with id and what is wrong
 */
public record Finding(Rule rule, long checked, long wrong, List<String> examples) {
    public Finding {
        examples = List.copyOf(examples);
    }
}
