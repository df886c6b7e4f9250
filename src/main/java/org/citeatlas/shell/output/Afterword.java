package org.citeatlas.shell.output;

import org.citeatlas.domain.Answer;

/**
 * What is said below the rows, so that nothing, not all for want of asking, and not all for want of time never look
 * alike.
 */
record Afterword(Answer answer) {
    /** Key of {@link Answer.Coverage#counts()} that says what cut the rows off. */
    static final String CUT_OFF_BY = "cutOffBy";

    /** @return the exit code */
    int to(Output output) {
        int rows = answer.rows().size();
        if (timedOut()) {
            output.warning("Cut off by the time-out after " + count(rows) + ". What is missing is not known;"
                    + " --timeout gives it longer.");
            output.notice(answer.coverage().sentence());
        } else if (!answer.complete()) {
            String said = answer.coverage().sentence();
            output.warning(
                    said.isEmpty() || output.isQuiet()
                            ? "Cut off after " + count(rows) + ". There are more: --limit N."
                            : said);
        } else {
            output.notice(rows == 0 ? "Nothing found." : "");
            output.notice(answer.coverage().sentence());
        }
        return timedOut() ? ExitCodes.TIMED_OUT : ExitCodes.DONE;
    }

    private boolean timedOut() {
        return !answer.complete() && "timeout".equals(answer.coverage().counts().get(CUT_OFF_BY));
    }

    private static String count(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
