package org.citeatlas.app.enrich;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Connector;

/**
 * Writes what is taken into files that the import reads like any other: the records as the service gave them, and the
 * matches that join them to papers without their ids. The same records make the same file.
 */
final class EnrichedFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Connector connector;

    EnrichedFiles(Path folder, Connector connector) {
        this.folder = folder;
        this.connector = connector;
    }

    /** The files, to be imported together; none where there is nothing. */
    List<Path> write(Collection<String> records, List<Verdict> matches) {
        List<Path> files = new ArrayList<>();
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(records));
        if (!distinct.isEmpty()) {
            String ending = distinct.get(0).startsWith("<") ? ".xml" : ".jsonl";
            files.add(write("answers", connector.document(distinct), ending));
        }
        if (!matches.isEmpty()) {
            StringBuilder lines = new StringBuilder();
            matches.forEach(match -> lines.append(line(match)).append('\n'));
            files.add(write("matches", lines.toString(), ".jsonl"));
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

    private Path write(String what, String text, String ending) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(connector.service().option() + "-" + what + "-" + digest(bytes) + ending);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, what, ".part");
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED,
                    "What was answered cannot be written to " + file + ": " + e
                            + ". Make room; the same command goes on.",
                    e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
