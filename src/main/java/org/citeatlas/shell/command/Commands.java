package org.citeatlas.shell.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Nearest;
import org.jspecify.annotations.Nullable;

/** The commands that there are, by name. */
public final class Commands {
    private final Map<String, AtlasCommand> byName = new TreeMap<>();
    private final Function<String, Optional<String>> problems;
    private @Nullable Supplier<? extends List<? extends AtlasCommand>> more;

    /**
     * @param more gives further commands, once a name is asked for that is not among the first: reading them costs time
     * @param problems what is wrong with a file of the user that would be the command of this name
     * @throws IllegalArgumentException where two share a name
     */
    public Commands(
            List<? extends AtlasCommand> commands,
            Supplier<? extends List<? extends AtlasCommand>> more,
            Function<String, Optional<String>> problems) {
        this.problems = problems;
        commands.forEach(this::add);
        this.more = more;
    }

    public Commands(List<? extends AtlasCommand> commands) {
        this(commands, List::of, name -> Optional.empty());
    }

    /** Adds a command. @throws IllegalArgumentException where its name is taken */
    public void add(AtlasCommand command) {
        if (byName.putIfAbsent(command.spec().name(), command) != null) {
            throw new IllegalArgumentException(
                    "there is a command " + command.spec().name() + " already");
        }
    }

    public Optional<AtlasCommand> find(String name) {
        return Optional.ofNullable(byName.containsKey(name) ? byName.get(name) : full().get(name));
    }

    /** @throws CiteatlasException with what is wrong with its file, or the nearest name, where there is no such command */
    public AtlasCommand get(String name) {
        return find(name)
                .orElseThrow(() -> CiteatlasException.usage(problem(name).orElseGet(() -> unknown(name))));
    }

    private String unknown(String name) {
        return "There is no command \"" + name + "\"." + Nearest.question("", name, full().keySet())
                + " \"help\" lists them all.";
    }

    /** What is wrong with the user's file that would be the command of this name. */
    public Optional<String> problem(String name) {
        return problems.apply(name);
    }

    /** Those that need no reading of files, by name. */
    public List<AtlasCommand> builtIn() {
        return List.copyOf(byName.values());
    }

    /** All of them, by name. */
    public Collection<AtlasCommand> all() {
        return full().values();
    }

    private synchronized Map<String, AtlasCommand> full() {
        if (more != null) {
            List<? extends AtlasCommand> rest = more.get();
            more = null;
            rest.forEach(this::add);
        }
        return byName;
    }
}
