package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Subgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportFileTests {
    private static final AwkwardGraph GRAPH = AwkwardGraph.make();

    @TempDir
    private Path folder;

    static Stream<String> formats() {
        return Formats.all().stream().map(SubgraphWriter::format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameGraphGivesTheSameBytes(String format) {
        assertThat(Written.as(format, GRAPH).bytes())
                .isEqualTo(Written.as(format, AwkwardGraph.make()).bytes())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyGraphCanBeWritten(String format) {
        assertThat(Written.as(format, new AwkwardGraph(List.of(), List.of())).notes())
                .isEmpty();
    }

    @Test
    void theManifestSaysWhatTheFileIs() throws IOException {
        Path file = folder.resolve("lora.graphml");

        ExportFile.Exported exported = new ExportFile(file, false)
                .write(GRAPH, Formats.byName("graphml"), Map.of("exploration", "papers-with-method"));

        JsonNode manifest = new ObjectMapper().readTree(exported.manifest().toFile());
        assertThat(exported.manifest()).hasFileName("lora.graphml.manifest.json");
        assertThat(manifest.at("/about/exploration").asText()).isEqualTo("papers-with-method");
        assertThat(manifest.get("nodes").asLong())
                .isEqualTo(exported.counts().get("nodes"))
                .isEqualTo(4);
        assertThat(manifest.get("edges").asLong())
                .isEqualTo(exported.counts().get("edges"))
                .isEqualTo(4);
        assertThat(manifest.at("/files/0/name").asText()).isEqualTo("lora.graphml");
        assertThat(manifest.at("/files/0/bytes").asLong()).isEqualTo(Files.size(file));
        assertThat(manifest.at("/files/0/sha256").asText()).hasSize(64);
        assertThat(names()).containsExactly("lora.graphml", "lora.graphml.manifest.json");
    }

    @Test
    void whatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "mine");

        assertThatThrownBy(() -> new ExportFile(file, false).write(GRAPH, Formats.byName("json"), Map.of()))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("--force");
        assertThat(file).hasContent("mine");

        new ExportFile(file, true).write(GRAPH, Formats.byName("json"), Map.of());
        assertThat(file).content().startsWith("{");
    }

    @Test
    void aFailedExportLeavesNothingAndKeepsWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.x"), "mine");

        assertThatThrownBy(() -> new ExportFile(file, true).write(GRAPH, new Failing(), Map.of()))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("disk full");
        assertThat(names()).containsExactly("mine.x");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderWhereAFileIsMeantIsSaid() {
        assertThatThrownBy(() -> new ExportFile(folder, false).write(GRAPH, Formats.byName("dot"), Map.of()))
                .hasMessageContaining("is a folder, and not one that an export made. Name a file in it");
    }

    @Test
    void aFolderOfOthersIsNeverReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("csv"));
        SubgraphWriter csv = Formats.byName("csv");
        new ExportFile(target, true).write(GRAPH, csv, Map.of());
        new ExportFile(target, true).write(GRAPH, csv, Map.of());
        Files.writeString(target.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> new ExportFile(target, true).write(GRAPH, csv, Map.of()))
                .hasMessageContaining("left alone");
        assertThat(target.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void severalFilesBecomeOneZipWhereTheNameSaysSo() throws IOException {
        Path file = folder.resolve("graph.zip");

        new ExportFile(file, false).write(GRAPH, Formats.byName("csv"), Map.of());

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .contains("nodes-Paper-Work.csv", "edges-MENTIONS.csv", "import.args");
        }
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> new ExportFile(folder.resolve("none/a.json"), false)
                        .write(GRAPH, Formats.byName("json"), Map.of()))
                .hasMessageContaining("mkdir -p");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static final class Failing implements SubgraphWriter {
        @Override
        public String format() {
            return "failing";
        }

        @Override
        public String extension() {
            return "x";
        }

        @Override
        public List<String> write(Subgraph graph, OutputStream out) throws IOException {
            out.write(1);
            throw new IOException("disk full");
        }
    }
}
