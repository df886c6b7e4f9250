package org.citeatlas.app.enrich;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.FetchedFiles;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Connector;

/**
 * Writes what is taken into files that the import reads like any other: the records as the service gave them, and the
 * matches that join them to papers without their ids. The same records make the same file.
 */
final class EnrichedFiles {
    /** What sources of answers are called, as a regular expression. */
    static final String ANSWERS = "[a-z-]+-answers-[0-9a-f]+[.](jsonl|xml)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FetchedFiles folder;
    private final Connector connector;

    EnrichedFiles(Path folder, Connector connector) {
        this.folder = new FetchedFiles(folder);
        this.connector = connector;
    }

    /** The files, to be imported together; none where there is nothing. */
    List<Path> write(Collection<String> records, List<Verdict> matches) {
        List<Path> files = new ArrayList<>();
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(records));
        if (!distinct.isEmpty()) {
            files.add(folder.write(connector.service().option() + "-answers", connector.document(distinct)));
        }
        if (!matches.isEmpty()) {
            StringBuilder lines = new StringBuilder();
            matches.forEach(match -> lines.append(line(match)).append('\n'));
            files.add(folder.write(connector.service().option() + "-matches", lines.toString()));
        }
        return files;
    }

    private String line(Verdict match) {
        Wanted wanted = match.wanted();
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("title", wanted.title());
        paper.put("year", wanted.year());
        paper.put("firstAuthor", wanted.firstAuthor());
        paper.put("ids", wanted.ids().stream().map(WorkId::toString).toList());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("service", connector.service().option());
        line.put("paper", paper);
        line.put(
                "is",
                match.best().offer().paper().ids().stream()
                        .map(WorkId::toString)
                        .toList());
        line.put("score", match.best().likeness().score());
        line.put("reason", match.reason());
        line.put("candidates", match.ranked().stream().map(Verdict.Scored::line).toList());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
