package org.citeatlas.shell.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.shell.syntax.Format;

/** What an import tells of itself. */
final class ImportReport {
    private static final int MOST_SOURCES = 20; // more are for scripts

    private ImportReport() {}

    /** The counts, and the single sources where there are several. */
    static Answer card(ImportSummary summary, Format format) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("read", summary.read());
        card.put("new", summary.fresh());
        card.put("known", summary.known());
        card.put("changed", summary.changed());
        card.put("rejected", summary.rejected());
        if (summary.newPapers() >= 0) {
            card.put("newPapers", summary.newPapers());
        }
        card.put("papersInGraph", summary.papers());
        card.put("seconds", Math.round(summary.took().toMillis() / 10.0) / 100.0);
        boolean forScripts = format == Format.JSON || format == Format.JSONL;
        int sources = summary.sources().size();
        if (forScripts || format == Format.TABLE && sources > 1 && sources <= MOST_SOURCES) {
            card.put(
                    "sources",
                    summary.sources().stream().map(ImportReport::source).toList());
        }
        return Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE);
    }

    /** What was left out, and why. */
    static List<String> remarks(ImportSummary summary, ImportRequest request) {
        List<String> remarks = new ArrayList<>(summary.firstRejects());
        long more = summary.rejected() - summary.firstRejects().size();
        if (summary.rejected() > 0) {
            String where = request.rejects() == null
                    ? "--rejects FILE writes them all down"
                    : "all of them are in " + request.rejects();
            remarks.add((more > 0 ? "… and " + more + " more rejected; " : "") + where + ".");
        }
        remarks.addAll(summary.notices());
        summary.skipped().forEach(skipped -> remarks.add("Not read: " + skipped));
        if (!summary.unread().isEmpty()) {
            remarks.add(summary.unread().entrySet().stream()
                    .map(field -> field.getKey() + " (" + field.getValue() + ")")
                    .collect(Collectors.joining(", ", "Fields that the graph has no place for: ", ".")));
        }
        return remarks;
    }

    private static Map<String, Object> source(ImportSummary.PerSource source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("source", source.path());
        row.put("format", source.format());
        row.put("records", source.records());
        row.put("rejected", source.rejected());
        row.put("state", source.state());
        row.put("id", source.id());
        return row;
    }
}
