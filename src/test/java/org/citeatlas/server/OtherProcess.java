package org.citeatlas.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.citeatlas.JavaProcess;

/** A {@link HomeProcess} in a JVM of its own: takes words, gives lines. Killed where it does not end by itself. */
final class OtherProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120; // a machine under load starts eight of them

    private final Process process;
    private final PrintWriter words;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> notices = new ArrayList<>();

    OtherProcess(Path db, Ports wanted) throws IOException {
        process = JavaProcess.of(
                        HomeProcess.class,
                        List.of(db.toString(), Integer.toString(wanted.bolt()), Integer.toString(wanted.http())))
                .start();
        words = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
        Thread reader = new Thread(this::read, "other-process");
        reader.setDaemon(true);
        reader.start();
    }

    /** The next line that is no notice. */
    String line() throws InterruptedException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (line != null && line.startsWith("NOTICE ")) {
            notices.add(line);
            line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        return String.valueOf(line);
    }

    /** Says the word, and gives the answer. */
    String say(String word) throws InterruptedException {
        words.println(word);
        return line();
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as a user does, and gives its exit code. */
    int exit() throws InterruptedException {
        words.println("exit");
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** Ends it as the system does when it shuts down, and gives its exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("ENDED " + e);
        }
    }
}
