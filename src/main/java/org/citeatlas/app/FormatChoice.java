package org.citeatlas.app;

import java.io.InputStream;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.ingest.Inputs;
import org.citeatlas.ingest.csv.Columns;
import org.citeatlas.ingest.csv.CsvPapersReader;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of the format of the inputs.
 *
 * @param as name of the format; null to look inside
 * @param columns which column of a table holds which field, {@code title=Name,abstract=Text}; null to go by the usual
 *     names
 */
record FormatChoice(@Nullable String as, @Nullable String columns) {
    /**
     * The inputs, to be read so; the caller closes them.
     *
     * @param paths of files: what {@link RemoteInputs} fetches is refused here
     * @throws CiteatlasException (usage) for a path, a format, a field or a column that there is not
     */
    Inputs open(List<String> paths, InputStream standardInput) {
        RemoteInputs.first(paths).ifPresent(remote -> {
            throw CiteatlasException.usage(
                    "Only 'import' fetches, and " + remote + " has to be fetched. Import it: the file that"
                            + " comes of it is in citeatlas/services of the graph's folder, and can be given here.");
        });
        if (columns == null) {
            return Inputs.of(paths, as, standardInput);
        }
        CsvPapersReader table = new CsvPapersReader(Columns.parse(columns));
        if (as != null && !as.equals(table.format())) {
            throw CiteatlasException.usage("--columns is for tables; leave --as " + as + " out, or make it --as csv.");
        }
        Inputs inputs = Inputs.readBy(table, paths, standardInput);
        try {
            table.checkColumns(inputs.files());
            return inputs;
        } catch (CiteatlasException e) {
            inputs.close();
            throw e;
        }
    }
}
