package org.citeatlas.graph.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Recomputation.Compared;

/** What was found so far, rule by rule. */
final class Tallies {
    private final int examples;
    private final Map<Rule, Tally> tallies = new EnumMap<>(Rule.class);

    /** @param examples of each rule to keep, at the most */
    Tallies(Collection<Rule> rules, int examples) {
        this.examples = examples;
        rules.forEach(rule -> tallies.put(rule, new Tally()));
    }

    private static final class Tally {
        private final List<String> examples = new ArrayList<>();
        private long checked;
        private long wrong;
    }

    Set<Rule> rules() {
        return tallies.keySet();
    }

    int examples() {
        return examples;
    }

    void add(Rule rule, Compared compared) {
        add(rule, compared.checked(), compared.wrong().size(), compared.wrong());
    }

    /** Adds the one row {@code checked, wrong, examples} of a statement. */
    void add(Rule rule, Graph.Rows rows) {
        Map<String, Object> row = rows.rows().get(0);
        List<?> found = (List<?>) row.getOrDefault("examples", List.of());
        add(
                rule,
                (Long) row.getOrDefault("checked", 0L),
                (Long) row.getOrDefault("wrong", 0L),
                found.stream().map(String::valueOf).toList());
    }

    private void add(Rule rule, long checked, long wrong, List<String> found) {
        Tally tally = tallies.computeIfAbsent(rule, any -> new Tally());
        tally.checked += checked;
        tally.wrong += wrong;
        found.stream().limit(examples - tally.examples.size()).forEach(tally.examples::add);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        tallies.forEach((rule, tally) -> findings.add(new Finding(rule, tally.checked, tally.wrong, tally.examples)));
        return findings;
    }
}
