package org.citeatlas.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and how.
 *
 * @param paths files and folders; {@code -} for standard input
 * @param as name of the format; null to look inside
 * @param columns which column of a table holds which field, {@code title=Name,abstract=Text}; null to go by the usual
 *     names
 * @param dryRun whether to read and extract only, and leave the graph alone
 * @param rejects file that gets a JSON line for each record that cannot be taken; null for none
 * @param strictAuthors whether an author without an id is a person of their own in each paper
 * @param fetching how what is no file of this machine is fetched
 */
public record ImportRequest(
        List<String> paths,
        @Nullable String as,
        @Nullable String columns,
        boolean dryRun,
        @Nullable Path rejects,
        boolean strictAuthors,
        Fetching fetching) {
    public ImportRequest {
        paths = List.copyOf(paths);
    }

    /** With authors told apart as usual. */
    public ImportRequest(List<String> paths, @Nullable String as, boolean dryRun, @Nullable Path rejects) {
        this(paths, as, null, dryRun, rejects, false, Fetching.USUAL);
    }

    /** Everything as usual. */
    public ImportRequest(List<String> paths) {
        this(paths, null, null, false, null, false, Fetching.USUAL);
    }
}
