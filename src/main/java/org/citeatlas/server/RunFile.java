package org.citeatlas.server;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the process that has a store tells the others about itself.
 *
 * @param pid that process
 * @param began when that process began, which tells it from a later one with the same pid; absent where the system
 *     does not say
 * @param since when it took the store
 * @param bolt where it answers; absent while it is starting
 * @param http the root of its HTTP port; absent while it is starting
 * @param user the name to log in with
 * @param work what it does with the store's files until it gives the store back; absent where it serves it
 */
record RunFile(
        long pid,
        @Nullable Instant began,
        Instant since,
        @Nullable URI bolt,
        @Nullable URI http,
        String user,
        @Nullable String work) {

    /** This process, which has just taken the store and does not answer yet. */
    static RunFile starting(String user) {
        return working(user, null);
    }

    /** This process, which never answers. @param work what it does, such as "makes a backup"; null for {@link #starting} */
    static RunFile working(String user, @Nullable String work) {
        ProcessHandle self = ProcessHandle.current();
        return new RunFile(self.pid(), self.info().startInstant().orElse(null), Instant.now(), null, null, user, work);
    }

    RunFile answeringAt(URI boltAt, URI httpAt) {
        return new RunFile(pid, began, since, boltAt, httpAt, user, null);
    }

    boolean isHere() {
        return pid == ProcessHandle.current().pid();
    }

    /** Whether the process that wrote this is still there: a killed one leaves its file behind. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> began == null
                        || process.info().startInstant().map(began::equals).orElse(true))
                .isPresent();
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "pid", pid);
        line(text, "began", began);
        line(text, "since", since);
        line(text, "bolt", bolt);
        line(text, "http", http);
        line(text, "user", user);
        line(text, "work", work);
        HomeFiles.write(file, text.toString());
    }

    /** What the file says, or nothing where there is none or it cannot be understood. */
    static Optional<RunFile> read(Path file) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
            return Optional.of(new RunFile(
                    Long.parseLong(lines.getProperty("pid", "")),
                    optional(lines, "began").map(Instant::parse).orElse(null),
                    Instant.parse(lines.getProperty("since", "")),
                    optional(lines, "bolt").map(URI::create).orElse(null),
                    optional(lines, "http").map(URI::create).orElse(null),
                    lines.getProperty("user", ""),
                    lines.getProperty("work")));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> optional(Properties lines, String key) {
        return Optional.ofNullable(lines.getProperty(key));
    }

    private static void line(StringBuilder text, String key, @Nullable Object value) {
        if (value != null) {
            text.append(key).append('=').append(value).append('\n');
        }
    }
}
