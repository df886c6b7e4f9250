package org.citeatlas.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.Subgraph;

/** What an export is: made of what, with which version, how much, and the checksum of each file. */
record Manifest(
        String name,
        String format,
        String version,
        Map<String, Object> about,
        long nodes,
        long edges,
        List<Part> files,
        List<String> notes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One file; {@code sha256} in hexadecimal digits. */
    record Part(String name, long bytes, String sha256) {}

    static Manifest of(
            Path target, Path written, Subgraph graph, SubgraphWriter writer, Map<String, ?> about, List<String> notes)
            throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path file : Trees.files(written)) {
            Path name = file.equals(written) ? target.getFileName() : file.getFileName();
            parts.add(new Part(String.valueOf(name), Files.size(file), sha256(file)));
        }
        return new Manifest(
                String.valueOf(target.getFileName()),
                writer.format(),
                JarVersion.of("org.citeatlas", "citeatlas"),
                new LinkedHashMap<>(about),
                graph.nodeCount(),
                graph.edgeCount(),
                List.copyOf(parts),
                List.copyOf(notes));
    }

    long bytes() {
        return files.stream().mapToLong(Part::bytes).sum();
    }

    void write(Path file) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("format", format);
        json.put("citeatlas", version);
        json.put("about", about);
        json.put("nodes", nodes);
        json.put("edges", edges);
        json.put("files", files);
        json.put("notes", notes);
        Files.writeString(file, text(json) + "\n", StandardCharsets.UTF_8);
    }

    private static String text(Object json) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json).replace("\r\n", "\n");
    }

    /** Whether all that is in the folder is named by the manifest; a folder that is empty needs none. */
    static boolean coversFolder(Path manifest, Path folder) {
        try {
            Set<String> known = new HashSet<>();
            if (Files.exists(manifest)) {
                for (JsonNode file : JSON.readTree(manifest.toFile()).path("files")) {
                    known.add(file.path("name").asText());
                }
            }
            try (var entries = Files.list(folder)) {
                return entries.allMatch(entry -> known.contains(String.valueOf(entry.getFileName())));
            }
        } catch (IOException e) {
            return false; // what cannot be read is not ours to remove
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
