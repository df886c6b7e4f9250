package org.citeatlas.shell.output;

/** Exit codes of a command that did not fail; those of failures are in {@code CiteatlasException.Failure}. */
public final class ExitCodes {
    public static final int DONE = 0;
    /** Checked, and something is wrong with what was checked. */
    public static final int PROBLEMS = 1;
    /** Done, but some records were rejected. */
    public static final int REJECTS = 3;
    /** Rows were shown, and a time-out cut them off. */
    public static final int TIMED_OUT = 5;

    private ExitCodes() {}
}
