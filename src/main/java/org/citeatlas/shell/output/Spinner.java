package org.citeatlas.shell.output;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A sign of life on standard error while something takes its time; nothing where that is no terminal. */
public final class Spinner implements AutoCloseable {
    private static final String[] FRAMES = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
    private static final Duration PATIENCE = Duration.ofMillis(200); // what is quicker needs no sign
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread thread;
    private volatile String what;

    private Spinner(Output output, String what) {
        this.what = what;
        thread = new Thread(() -> turn(output), "spinner");
        thread.setDaemon(true);
    }

    /** Turns until it is closed. */
    public static Spinner on(Output output, String what) {
        Spinner spinner = new Spinner(output, what);
        if (output.screen().messagesOnTerminal() && !output.isQuiet()) {
            spinner.thread.start();
        }
        return spinner;
    }

    /** Says from now on what else is being done. */
    public void say(String other) {
        what = other;
    }

    private void turn(Output output) {
        boolean drawn = false;
        try {
            Thread.sleep(PATIENCE.toMillis());
            for (int frame = 0; !over.get(); frame++) {
                output.draw(CLEAR_LINE + FRAMES[frame % FRAMES.length] + " " + what + " …");
                drawn = true;
                Thread.sleep(FRAME.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (drawn) {
                output.draw(CLEAR_LINE);
            }
        }
    }

    @Override
    public void close() {
        over.set(true);
        thread.interrupt();
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(FRAME.toMillis());
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
