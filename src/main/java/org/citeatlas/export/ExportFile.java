package org.citeatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.Subgraph;

/** An export on disk: whole, or not there at all, with a manifest beside it that says what it is. */
public final class ExportFile {
    private final Path target;
    private final boolean force;

    /**
     * @param target the file to write; for a format of several files a folder, unless it ends with {@code .zip}
     * @param force whether an export that is there already is replaced
     */
    public ExportFile(Path target, boolean force) {
        this.target = target.toAbsolutePath().normalize();
        this.force = force;
    }

    @FunctionalInterface
    private interface ToPart {
        List<String> write(Path part) throws IOException;
    }

    /** What makes the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it whole. @param out stays open @return what it could not hold as it is, one sentence each */
        List<String> write(OutputStream out) throws IOException;
    }

    /**
     * What was written.
     *
     * @param counts how much of what is in it: {@code nodes} and {@code edges}
     * @param manifest the file {@code NAME.manifest.json} beside the export
     * @param notes what is not in it, and what the format could not hold as it is, one sentence each
     */
    public record Exported(Path file, Path manifest, Map<String, Long> counts, long bytes, List<String> notes) {
        public Exported {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
            notes = List.copyOf(notes);
        }
    }

    /**
     * Writes the graph and its manifest.
     *
     * @param about what the graph is, for the manifest: the command and its parameters, in order
     * @throws CiteatlasException (usage) where the target is there and not forced, or its folder is missing; (failed)
     *     where it cannot be written: then nothing is left of it, and what was there before stays
     */
    public Exported write(Subgraph graph, SubgraphWriter writer, Map<String, ?> about) {
        return write(graph, writer, about, List.of());
    }

    /** The same. @param notes what is to be known of the graph itself, one sentence each; before those of the format */
    public Exported write(Subgraph graph, SubgraphWriter writer, Map<String, ?> about, List<String> notes) {
        ToPart content = part -> Stream.concat(notes.stream(), writeTo(part, graph, writer, about).stream())
                .toList();
        return write(writer.format(), about, content, () -> counts(graph));
    }

    /**
     * Writes one file that is no graph, and its manifest.
     *
     * @param format what it is
     * @param about as above
     * @param counts how much of what is in it
     * @throws CiteatlasException as above
     */
    public Exported write(String format, Map<String, ?> about, Map<String, Long> counts, Content content) {
        return write(format, about, part -> writeTo(part, content), () -> counts);
    }

    private Exported write(
            String format, Map<String, ?> about, ToPart content, Supplier<Map<String, Long>> countsWhenWritten) {
        refuseWhatIsThere();
        Path part = WholeFile.part(target, ".part");
        Path manifestPart = WholeFile.part(target, ".manifest.part");
        try {
            List<String> notes = content.write(part);
            Map<String, Long> counts = countsWhenWritten.get();
            Manifest manifest = Manifest.of(target, part, format, about, counts, notes);
            manifest.write(manifestPart);
            replace(part, manifestPart);
            return new Exported(target, manifestPath(), counts, manifest.bytes(), notes);
        } catch (IOException e) {
            throw new CiteatlasException(
                    Failure.FAILED,
                    "The export " + target + " could not be written: " + e.getMessage() + ". Nothing of it was kept.",
                    e);
        } finally {
            Trees.remove(part);
            Trees.remove(manifestPart);
        }
    }

    /** Where the manifest of this export is. */
    public Path manifestPath() {
        return target.resolveSibling(target.getFileName() + ".manifest.json");
    }

    private void refuseWhatIsThere() {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CiteatlasException.usage("There is no folder " + folder + " to write " + target.getFileName()
                    + " to. Make it first: mkdir -p " + folder);
        }
        if (Files.isDirectory(target) && !force && !Files.exists(manifestPath())) {
            throw CiteatlasException.usage(
                    target + " is a folder, and not one that an export made. Name a file in it: --output "
                            + target.resolve("NAME") + ".");
        }
        if (Files.exists(target) && !force) {
            throw CiteatlasException.usage(
                    target + " is there already. Give --force to replace it, or another --output.");
        }
        if (Files.isDirectory(target) && !Manifest.coversFolder(manifestPath(), target)) {
            throw CiteatlasException.usage(target + " is a folder, and not all that is in it came from an export."
                    + " It is left alone; give another --output.");
        }
    }

    private List<String> writeTo(Path part, Subgraph graph, SubgraphWriter writer, Map<String, ?> about)
            throws IOException {
        if (writer instanceof FolderWriter folder && !target.toString().endsWith(".zip")) {
            Files.createDirectory(part);
            return folder.write(graph, name -> new BufferedOutputStream(Files.newOutputStream(part.resolve(name))));
        }
        return writeTo(part, out -> writer.write(graph, out, about));
    }

    private static List<String> writeTo(Path part, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            return content.write(out);
        }
    }

    private static Map<String, Long> counts(Subgraph graph) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", graph.nodeCount());
        counts.put("edges", graph.edgeCount());
        return counts;
    }

    private void replace(Path part, Path manifestPart) throws IOException {
        if (Files.isDirectory(target)) {
            Trees.remove(target); // a folder cannot be moved over a folder that holds something
        }
        WholeFile.move(part, target);
        WholeFile.move(manifestPart, manifestPath());
    }
}
