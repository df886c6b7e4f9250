package org.citeatlas.shell.console;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;

/** The lines typed before, but for those that may hold a password. */
final class DiscreetHistory extends DefaultHistory {
    private static final Pattern SECRET = Pattern.compile("(?i)passw|secret|token|://\\S*:\\S*@");

    @Override
    public void add(Instant time, String line) {
        if (!SECRET.matcher(line).find()) {
            super.add(time, line);
        }
    }
}
