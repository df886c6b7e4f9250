package org.citeatlas.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.ExplorationFiles.Problem;

/** Every exploration that can be run: those that came with the product, and the user's own. */
public final class ExplorationCatalogue {
    private final Map<String, Exploration> byName;
    private final List<Problem> problems;

    private ExplorationCatalogue(Map<String, Exploration> byName, List<Problem> problems) {
        this.byName = byName;
        this.problems = problems;
    }

    /**
     * @param shipped those of the product
     * @param own the user's
     * @param commands names of the console's own commands, which no exploration of a user may take
     */
    public static ExplorationCatalogue of(
            List<Exploration> shipped, ExplorationFiles.Loaded own, Set<String> commands) {
        SortedMap<String, Exploration> byName = new TreeMap<>();
        shipped.forEach(exploration -> byName.put(exploration.name(), exploration));
        List<Problem> problems = new ArrayList<>(own.problems());
        for (Exploration exploration : own.explorations()) {
            String name = exploration.name();
            if (byName.containsKey(name) || commands.contains(name)) {
                String taken = byName.containsKey(name) ? "an exploration of citeatlas" : "a command of the console";
                String message = exploration.origin().at(1) + ": " + name + " is " + taken
                        + " already. Rename the file, for example to my-" + name + ".cypher.";
                problems.add(new Problem(name, message));
            } else {
                byName.put(name, exploration);
            }
        }
        return new ExplorationCatalogue(byName, List.copyOf(problems));
    }

    /** All of them, sorted by name. */
    public List<Exploration> all() {
        return List.copyOf(byName.values());
    }

    /** What is wrong with files of the user, one message each, with {@code file:line} and what to do. */
    public List<String> problems() {
        return problems.stream().map(Problem::message).toList();
    }

    /** What is wrong with the user's file of this name; empty where there is none, or it can be used. */
    public Optional<String> problem(String name) {
        return problems.stream()
                .filter(problem -> problem.name().equals(name))
                .map(Problem::message)
                .findFirst();
    }

    public Optional<Exploration> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The exploration of this name.
     *
     * @throws CiteatlasException (usage) with what is wrong with the user's file of this name, or the nearest name that
     *     there is
     */
    public Exploration get(String name) {
        return find(name)
                .orElseThrow(() -> CiteatlasException.usage(problem(name).orElseGet(() -> unknown(name))));
    }

    private String unknown(String name) {
        return "There is no exploration \"" + name + "\"."
                + nearest(name).map(near -> " Did you mean " + near + "?").orElse("")
                + " Type explorations for a list.";
    }

    private Optional<String> nearest(String name) {
        return byName.keySet().stream()
                .filter(known -> distance(known, name) <= Math.max(2, name.length() / 4))
                .min(Comparator.comparingInt(known -> distance(known, name)));
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
