package org.citeatlas.graph.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.Recomputation.Compared;
import org.citeatlas.graph.Schema;
import org.jspecify.annotations.Nullable;

/** Compares the constraints and indexes of a graph with the statements that make them. */
final class SchemaRule {
    private static final Pattern MADE = Pattern.compile(
            "CREATE\\s+(?:(\\w+)\\s+)?(INDEX|CONSTRAINT)\\s+(\\w+)\\s+IF NOT EXISTS\\s+FOR\\s+(?:\\(n:([\\w|]+)\\)|\\(\\)-\\[r:(\\w+)]-\\(\\))(.*)",
            Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("\\b[nr]\\.(\\w+)");
    private static final String THERE = """
            SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint
            RETURN name, CASE WHEN owningConstraint IS NULL THEN type ELSE 'CONSTRAINT' END AS kind, state,
                   labelsOrTypes AS labels, properties
            """;

    private SchemaRule() {}

    /** What an index or constraint is on. */
    private record Made(String kind, SortedSet<String> labels, SortedSet<String> properties) {}

    static Compared check(Graph graph, Graph.Limits limits) {
        Map<String, Map<String, Object>> there = new HashMap<>();
        graph.read(THERE, Map.of(), limits).rows().forEach(row -> there.put(String.valueOf(row.get("name")), row));
        List<String> wrong = new ArrayList<>();
        long checked = 0;
        for (String statement : Schema.statements()) {
            Matcher made = MADE.matcher(statement);
            if (made.matches()) {
                checked++;
                String name = made.group(3);
                String problem = problem(made(made), there.get(name));
                if (!problem.isEmpty()) {
                    wrong.add(name + ": " + problem + "; " + statement.replaceAll("\\s+", " "));
                }
            }
        }
        return new Compared(checked, wrong);
    }

    private static String problem(Made shall, @Nullable Map<String, Object> there) {
        if (there == null) {
            return "is missing";
        }
        if (!"ONLINE".equals(there.get("state"))) {
            return "is " + there.get("state");
        }
        Made is =
                new Made(String.valueOf(there.get("kind")), words(there.get("labels")), words(there.get("properties")));
        return is.equals(shall) ? "" : "is " + is.kind() + " on " + is.labels() + " " + is.properties();
    }

    private static Made made(Matcher statement) {
        String kind = statement.group(2).equals("CONSTRAINT")
                ? "CONSTRAINT"
                : statement.group(1) == null ? "RANGE" : statement.group(1);
        String labels = statement.group(4) == null ? statement.group(5) : statement.group(4);
        SortedSet<String> properties = new TreeSet<>();
        PROPERTY.matcher(statement.group(6)).results().forEach(found -> properties.add(found.group(1)));
        return new Made(kind, new TreeSet<>(List.of(labels.split("\\|"))), properties);
    }

    private static SortedSet<String> words(@Nullable Object list) {
        SortedSet<String> words = new TreeSet<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> words.add(String.valueOf(item)));
        }
        return words;
    }
}
