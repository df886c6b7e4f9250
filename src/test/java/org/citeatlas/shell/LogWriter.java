package org.citeatlas.shell;

import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes that many megabytes that no compression makes smaller by much, and a last line. */
final class LogWriter {
    private LogWriter() {}

    public static void main(String[] arguments) {
        Logger log = LoggerFactory.getLogger(LogWriter.class);
        Random random = new Random(1);
        for (int kilobytes = Integer.parseInt(arguments[0]) * 1000; kilobytes > 0; kilobytes--) {
            StringBuilder line = new StringBuilder();
            random.ints(1000, 33, 127).forEach(line::appendCodePoint);
            log.info("{}", line);
        }
        log.debug("no debug without asking");
        log.info("the last line");
    }
}
