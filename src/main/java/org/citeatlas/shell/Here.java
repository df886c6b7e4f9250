package org.citeatlas.shell;

import java.nio.file.Path;
import java.util.Objects;
import org.citeatlas.app.doctor.Surroundings;

/** This process, as the doctor wants to know it. */
final class Here {
    private Here() {}

    static Surroundings surroundings() {
        Home home = Home.ofUser();
        Path user = Objects.requireNonNull(home.folder().getParent());
        return new Surroundings(Version.number(), user, home.log(), System.getenv(), terminal());
    }

    private static String terminal() {
        String type = Objects.requireNonNullElse(System.getenv("TERM"), "none");
        if (!ProcessStreams.outputIsTerminal()) {
            return "a file or a pipe, TERM " + type;
        }
        return "a terminal, TERM " + type + ", " + TerminalWidth.columns() + " columns, "
                + (ProcessStreams.wantsColours() ? "colours" : "no colours");
    }
}
