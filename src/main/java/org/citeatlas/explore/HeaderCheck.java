package org.citeatlas.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citeatlas.domain.Nearest;

/** Finds what is wrong with a header and does not keep an exploration from running. */
public final class HeaderCheck {
    private final Exploration exploration;
    private final Set<String> commands;

    /** @param commands the words that a command line can begin with */
    public HeaderCheck(Exploration exploration, Set<String> commands) {
        this.exploration = exploration;
        this.commands = commands;
    }

    /** A command of {@code @drill} that there is not, types of {@code @returns} that there are not: {@code file:line}, and what to do. */
    public List<String> problems() {
        return Stream.concat(
                        drill().stream(),
                        exploration.returns().stream()
                                .filter(column -> !column.isOfKnownType())
                                .map(this::unknownType))
                .toList();
    }

    private Optional<String> drill() {
        return exploration
                .drill()
                .map(line -> line.strip().split("\\s+", 2)[0])
                .filter(command -> !command.contains("{") && !commands.contains(command))
                .map(command -> exploration.at("drill") + ": there is no command \"" + command + "\"."
                        + Nearest.question("", command, commands)
                        + " @drill is the command line that a row's number opens.");
    }

    private String unknownType(Column column) {
        return exploration.at("returns") + ": " + column.type() + ", the type of " + column.name() + ", is none."
                + Nearest.question("", column.innermost(), Column.TYPES) + " There are "
                + String.join(", ", Column.TYPES) + ", and lists of them: STRING LIST.";
    }
}
