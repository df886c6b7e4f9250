package org.citeatlas.shell;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * Who logs in at a server. The password is never an argument: those are seen by every user of the machine, and kept in the
 * history.
 *
 * @param password null where nobody gave one
 */
record Login(String user, @Nullable String password) {
    static final String PASSWORD = "CITEATLAS_PASSWORD";

    /** Names a file that holds {@code NAME/PASSWORD}, as {@code NEO4J_AUTH_FILE} of Neo4j's own container does. */
    static final String AUTH_FILE = "CITEATLAS_AUTH_FILE";

    private static final String USER = "neo4j";

    /**
     * From the environment, else asked for at the terminal.
     *
     * @param user as it was typed; null for the file's, or Neo4j's usual one
     * @throws CiteatlasException (usage) where the environment says two things, or the file cannot be read
     */
    static Login of(@Nullable String user, Map<String, String> environment) {
        String password = environment.get(PASSWORD);
        String file = environment.get(AUTH_FILE);
        if (file != null) {
            if (password != null) {
                throw CiteatlasException.usage(
                        "$" + AUTH_FILE + " and $" + PASSWORD + " both give a password. Unset one of them.");
            }
            return ofFile(file, user);
        }
        String name = Objects.requireNonNullElse(user, USER);
        return new Login(name, password != null ? password : asked(name));
    }

    private static Login ofFile(String file, @Nullable String user) {
        String text;
        try {
            text = Files.readString(Path.of(file)).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw CiteatlasException.usage("$" + AUTH_FILE + ": " + file + " cannot be read: " + e + ".");
        }
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1 || text.indexOf('\n') >= 0) {
            throw CiteatlasException.usage(
                    "$" + AUTH_FILE + ": " + file + " does not hold one line with NAME/PASSWORD, such as neo4j/….");
        }
        String name = text.substring(0, slash);
        if (user != null && !user.equals(name)) {
            throw CiteatlasException.usage("--user says " + user + ", and " + file + " of $" + AUTH_FILE + " another.");
        }
        return new Login(name, text.substring(slash + 1));
    }

    private static @Nullable String asked(String user) {
        Console console = ProcessStreams.inputIsTerminal() ? System.console() : null;
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", user);
        return typed == null ? null : new String(typed);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user;
    }
}
