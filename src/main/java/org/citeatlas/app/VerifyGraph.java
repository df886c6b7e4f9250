package org.citeatlas.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.explore.Requirement;
import org.citeatlas.graph.rules.Finding;
import org.citeatlas.graph.rules.GraphRules;
import org.citeatlas.graph.rules.Rule;

/** Looks whether the graph keeps its own rules. Changes nothing. */
public final class VerifyGraph {
    private static final List<String> COLUMNS = List.of("check", "checked", "wrong", "rule", "examples");

    private final GraphSession session;

    public VerifyGraph(GraphSession session) {
        this.session = session;
    }

    /**
     * What was found.
     *
     * @param findings one a rule
     */
    public record Verified(List<Finding> findings) {
        /** The findings of rules that do not hold. */
        public List<Finding> broken() {
            return findings.stream().filter(finding -> finding.wrong() > 0).toList();
        }

        /** One row a rule: its word, how many things were looked at, how many are wrong, what it says, examples. */
        public Answer answer() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Finding finding : findings) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("check", finding.rule().word());
                row.put("checked", finding.checked());
                row.put("wrong", finding.wrong());
                row.put("rule", finding.rule().meaning());
                row.put("examples", finding.examples());
                rows.add(row);
            }
            int broken = broken().size();
            String sentence = broken == 0
                    ? "All right: " + findings.size() + (findings.size() == 1 ? " rule holds." : " rules hold.")
                    : broken + " of " + findings.size()
                            + (broken == 1 ? " rules does not hold." : " rules do not hold.");
            return Answer.table(
                    COLUMNS, rows, new Coverage(Map.of("rules", findings.size(), "broken", broken), sentence));
        }
    }

    /**
     * Looks at these rules.
     *
     * @param examples of what is wrong, at the most, for each rule
     * @param timeout of each statement; zero for none
     */
    public Verified run(Collection<Rule> rules, int examples, Duration timeout, GraphRules.Watch watch) {
        GraphRules.Request request =
                new GraphRules.Request(rules, examples, timeout, Lexicon.empty().reading(), Requirement.lacking());
        return new Verified(GraphRules.check(session.graph(), request, watch));
    }
}
