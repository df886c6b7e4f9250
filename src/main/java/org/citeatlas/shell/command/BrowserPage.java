package org.citeatlas.shell.command;

import org.citeatlas.app.Browse;
import org.citeatlas.shell.output.ExitCodes;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Format;

/** How an address of Neo4j Browser is given: as a bare line to open, or as a row where a format for scripts is asked for. */
final class BrowserPage {
    private BrowserPage() {}

    static int write(Browse.Page page, Invocation invocation, Output output) {
        page.notes().forEach(output::notice);
        Format asked = invocation.globals().format();
        if (asked != null && asked != Format.TABLE) {
            return output.answer(page.answer());
        }
        output.line(page.address().toString());
        return ExitCodes.DONE;
    }
}
