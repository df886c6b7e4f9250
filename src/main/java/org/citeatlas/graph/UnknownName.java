package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.graph.model.GraphWords.Sort;
import org.neo4j.driver.NotificationCategory;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.ResultSummary;

/**
 * A name in a statement that nothing in the graph has.
 *
 * @param sort what it would be the name of
 * @param name as the statement writes it, without backticks
 * @param line of the statement, from 1
 */
public record UnknownName(Sort sort, String name, int line) {
    /** What a server has to say, so that we hear of such names. */
    static final NotificationConfig TOLD = NotificationConfig.defaultConfig()
            .enableMinimumSeverity(NotificationSeverity.WARNING)
            .disableCategories(Set.of(
                    NotificationCategory.DEPRECATION,
                    NotificationCategory.GENERIC,
                    NotificationCategory.HINT,
                    NotificationCategory.PERFORMANCE,
                    NotificationCategory.UNSUPPORTED));

    /** Of the codes of <a href="https://neo4j.com/docs/status-codes/5/notifications/all-notifications/">notifications</a>. */
    private static final Map<String, Sort> SORTS = Map.of(
            "UnknownLabelWarning", Sort.LABEL,
            "UnknownRelationshipTypeWarning", Sort.TYPE,
            "UnknownPropertyKeyWarning", Sort.PROPERTY);

    private static final Pattern NAME = Pattern.compile("`((?:[^`]|``)+)`|([\\p{L}_][\\p{L}\\p{N}_]*)");

    /** Those that the server speaks of. @param cypher the statement, which it had a line further down */
    static List<UnknownName> of(String cypher, ResultSummary said) {
        List<String> lines = cypher.lines().toList();
        return said.notifications().stream()
                .flatMap(one -> of(lines, one))
                .distinct()
                .toList();
    }

    private static Stream<UnknownName> of(List<String> lines, Notification said) {
        Sort sort = SORTS.get(said.code().substring(said.code().lastIndexOf('.') + 1));
        InputPosition place = said.position();
        if (sort == null || place == null || place.line() < 2 || place.line() - 1 > lines.size()) {
            return Stream.empty();
        }
        int line = place.line() - 1;
        return nameAt(lines.get(line - 1), place.column() - 1).map(name -> new UnknownName(sort, name, line)).stream();
    }

    private static Optional<String> nameAt(String line, int column) {
        Matcher name = NAME.matcher(line);
        return column >= 0 && column <= line.length() && name.find(column) && name.start() == column
                ? Optional.of(
                        name.group(1) == null ? name.group(2) : name.group(1).replace("``", "`"))
                : Optional.empty();
    }
}
