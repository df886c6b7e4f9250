package org.citeatlas.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.shell.command.Commands;

/** The user's own explorations, as the console looks at them when it opens. */
final class OwnFiles {
    private OwnFiles() {}

    /**
     * One line about those that cannot be used; empty where all can. Reads no file of the product where there is none of
     * the user.
     */
    static Optional<String> warning(Path folder, Commands commands) {
        try {
            int broken = unusable(folder, commands);
            return broken == 0
                    ? Optional.empty()
                    : Optional.of((broken == 1 ? "A file" : broken + " files") + " of your own in " + folder
                            + " cannot be used: explorations --check says why.");
        } catch (CiteatlasException e) { // the console opens all the same
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static int unusable(Path folder, Commands commands) {
        ExplorationFiles.Loaded own = ExplorationFiles.load(folder);
        long taken = own.explorations().stream()
                .filter(exploration -> commands.problem(exploration.name()).isPresent())
                .count();
        return own.problems().size() + (int) taken;
    }
}
