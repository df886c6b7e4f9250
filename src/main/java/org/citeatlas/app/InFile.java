package org.citeatlas.app;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.explore.Exploration;

/** What the server says of a statement, with the place in the file that the statement stands in. */
final class InFile {
    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column \\d+.*", Pattern.DOTALL);

    private InFile() {}

    /** What this reads; a failure of a statement in a user's own file has the file and the line before it. */
    static <T> T reading(Exploration exploration, int line, Supplier<T> read) {
        try {
            return read.get();
        } catch (CiteatlasException e) {
            boolean ofStatement = e.getCause() != null && isOfStatement(e);
            if (exploration.origin().shipped() || !ofStatement) {
                throw e;
            }
            throw new CiteatlasException(e.failure(), placed(exploration, line, 0, e), e);
        }
    }

    /** Whether this may be said of a statement, and not of the server, the time or the user. */
    static boolean isOfStatement(CiteatlasException thrown) {
        return thrown.failure() == Failure.USAGE || thrown.failure() == Failure.FAILED;
    }

    /**
     * {@code file:line} and the server's words.
     *
     * @param line of the file, on which the statement begins
     * @param before lines that the server had before those of the file
     */
    static String placed(Exploration exploration, int line, int before, CiteatlasException thrown) {
        String message = String.valueOf(thrown.getMessage());
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? exploration.origin().at(line + Math.max(0, Integer.parseInt(place.group(1)) - 1 - before)) + ": "
                        + message.substring(0, place.start()).strip()
                : exploration.origin().at(line) + ": " + message;
    }
}
