package org.citeatlas.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Nearest;
import org.citeatlas.explore.ExplorationFiles.Problem;

/** Every exploration that can be run: those that came with the product, and the user's own. */
public final class ExplorationCatalogue {
    private final Map<String, Exploration> byName;
    private final List<Problem> problems;
    private final Set<String> commands;

    private ExplorationCatalogue(Map<String, Exploration> byName, List<Problem> problems, Set<String> commands) {
        this.byName = byName;
        this.problems = problems;
        this.commands = commands;
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
        return new ExplorationCatalogue(byName, List.copyOf(problems), Set.copyOf(commands));
    }

    /** All of them, sorted by name. */
    public List<Exploration> all() {
        return List.copyOf(byName.values());
    }

    /** Every word that a command line can begin with: commands, explorations, and what files that are broken would be. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>(commands);
        words.addAll(byName.keySet());
        problems.forEach(problem -> words.add(problem.name()));
        return words;
    }

    /** The user's own that can be run, sorted by name. */
    public List<Exploration> own() {
        return byName.values().stream()
                .filter(exploration -> !exploration.origin().shipped())
                .toList();
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
                + Nearest.question("", name, byName.keySet())
                + " Type explorations for a list.";
    }
}
