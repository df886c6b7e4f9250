package org.citeatlas.app;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.citeatlas.ingest.Inputs;

/**
 * What an import did.
 *
 * @param sources one per input, in the order of reading
 * @param read records that the readers gave
 * @param fresh records that were not in the graph
 * @param known records that were in it already, with the same values
 * @param changed records that were in it with other values
 * @param rejected records, or pieces of such, that could not be taken
 * @param newPapers how many papers a dry run found that the graph does not have; -1 after an import
 * @param papers how many papers the graph holds now, stubs not counted
 * @param unread fields that the formats know and the graph has no place for, and how often they were met
 * @param firstRejects the first few: {@code file:line reason}
 * @param skipped files of folders and archives that were not read: path and reason
 * @param notices the first few things that were taken, but not quite as they stood: {@code file:line what}
 * @param took from the first byte to the last
 */
public record ImportSummary(
        List<PerSource> sources,
        long read,
        long fresh,
        long known,
        long changed,
        long rejected,
        long newPapers,
        long papers,
        SortedMap<String, Long> unread,
        List<String> firstRejects,
        List<String> skipped,
        List<String> notices,
        Duration took) {

    static ImportSummary of(Intake intake, ImportCounts counts, Rejects rejects, Inputs inputs, Duration took) {
        return new ImportSummary(
                intake.sources(),
                intake.read(),
                counts.fresh(),
                counts.known(),
                counts.changed(),
                rejects.count(),
                counts.newPapers(),
                counts.papers(),
                intake.unread(),
                rejects.first(),
                inputs.skipped().stream()
                        .map(skipped -> skipped.path() + ": " + skipped.reason())
                        .toList(),
                intake.notices(),
                took);
    }

    /** One input: {@code state} is new, known (nothing was done), or resumed. */
    public record PerSource(String path, String format, String id, long records, long rejected, String state) {}
}
