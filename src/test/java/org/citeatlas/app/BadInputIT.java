package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citeatlas.SharedFolder;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.shell.command.AtlasCommand;
import org.citeatlas.shell.command.CommandRunner;
import org.citeatlas.shell.command.Commands;
import org.citeatlas.shell.command.Failures;
import org.citeatlas.shell.command.FindCommand;
import org.citeatlas.shell.command.GraphGate;
import org.citeatlas.shell.command.ImportCommand;
import org.citeatlas.shell.command.ShowCommand;
import org.citeatlas.shell.output.Screen;
import org.citeatlas.shell.output.Streams;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, empty or none of ours, and real fields at which others have stumbled. */
class BadInputIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "10.5555/nasty."; // and the number of the line, from 1

    @TempDir
    static Path folder;

    private static GraphSession session;
    private static StringWriter data;
    private static StringWriter messages;

    private static int command(String... words) {
        data = new StringWriter();
        messages = new StringWriter();
        List<AtlasCommand> commands =
                List.of(new ImportCommand(session, Map.of()), new FindCommand(session), new ShowCommand(session, () -> {
                    throw new AssertionError("nobody browses");
                }));
        return new CommandRunner(new Commands(commands), GraphGate.OPEN, new Failures("the.log"), GlobalOptions.NONE)
                .run(TypedLine.ofArguments(words), Streams.unattended(data, messages, Screen.NONE), "");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class TheFolder {
        /** Records of each file, counted by hand; a file that is not here holds none that we read. */
        private static final Map<String, Integer> RECORDS = Map.of(
                "RisImporterCorrupted.ris", 1,
                "bibWithMixedContent.bib", 1,
                "encoding-utf-16BE-with-header.bib", 1,
                "encoding-windows-1252-but-utf-8-declared--decoding-fails.bib", 1,
                "encoding-windows-1252-without-header.bib", 1,
                "nasty-fields.jsonl", 168, // no papers, but lines that somebody may take for some
                "tiny-LE-withBOM.bib", 1);

        private final Path given = SharedFolder.path("samples/bad-input");
        private final Path rejected = folder.resolve("rejected.jsonl");

        @Test
        void noRecordVanishesAndEachFileIsNamed() throws IOException {
            session = TestSession.empty();
            ImportSummary summary = new ImportPapers(session)
                    .run(new ImportRequest(List.of(given.toString()), null, false, rejected), ImportProgress.NONE);
            Map<String, Integer> met = new TreeMap<>();
            for (Map<String, Object> row : session.graph()
                    .read(
                            "MATCH (:Paper)-[f:FROM]->(s:Source) RETURN s.name AS name, count(DISTINCT f.record) AS n",
                            Map.of())) {
                met.merge((String) row.get("name"), ((Long) row.get("n")).intValue(), Integer::sum);
            }
            for (JsonNode reject : lines(rejected)) {
                assertThat(reject.path("number").asLong()).isPositive();
                assertThat(reject.path("reason").asText()).isNotBlank();
                String source = reject.path("source").asText();
                met.merge(Path.of(source).getFileName().toString(), 1, Integer::sum);
            }
            assertThat(met).isEqualTo(new TreeMap<>(RECORDS));
            TreeSet<String> named = new TreeSet<>(met.keySet());
            for (String skipped : summary.skipped()) {
                assertThat(skipped).contains(": ");
                named.add(Path.of(skipped.substring(0, skipped.indexOf(": ")))
                        .getFileName()
                        .toString());
            }
            try (Stream<Path> files = Files.list(given)) {
                assertThat(named)
                        .containsExactlyInAnyOrderElementsOf(
                                files.map(file -> file.getFileName().toString()).toList());
            }
        }

        @Test
        void importingItIsCodeThreeAndSaysHowManyWereRejected() {
            session = TestSession.empty();
            assertThat(command("import", given.toString(), "--rejects", rejected.toString()))
                    .isEqualTo(3);
            assertThat(messages.toString())
                    .contains("160 more rejected")
                    .contains("Empty.txt")
                    .contains(rejected.toString());
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class TheFields {
        private final List<JsonNode> fields = new ArrayList<>();

        @BeforeAll
        void importThem() throws IOException {
            fields.addAll(lines(SharedFolder.path("samples/bad-input/nasty-fields.jsonl")));
            List<String> papers = new ArrayList<>();
            for (JsonNode field : fields) {
                papers.add(paper(field, papers.size() + 1).toString());
            }
            session = TestSession.empty();
            Path file = Files.write(folder.resolve("nasty.jsonl"), papers);
            ImportSummary summary =
                    new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
            assertThat(summary.firstRejects()).isEmpty();
            assertThat(summary.fresh()).isEqualTo(168);
        }

        private static ObjectNode paper(JsonNode field, int number) {
            ObjectNode paper = JSON.createObjectNode().put("doi", ID + number).put("title", "Field " + number);
            switch (kind(field)) {
                case "title" -> paper.put("title", text(field));
                case "authors" -> paper.put("authors", text(field));
                default -> paper.put("abstract", text(field));
            }
            return paper;
        }

        private static String kind(JsonNode field) {
            return field.path("value").isTextual() ? field.path("field").asText() : "abstract";
        }

        /** What is no text comes as its JSON. */
        private static String text(JsonNode field) {
            return field.path("value").isTextual()
                    ? field.path("value").textValue()
                    : field.path("value").toString();
        }

        @Test
        void everyCharacterComesBackAsItWas() {
            for (int number = 1; number <= fields.size(); number++) {
                JsonNode field = fields.get(number - 1);
                Map<String, Object> row = session.graph()
                        .read(
                                "MATCH (p:Paper {doi: $doi}) RETURN p.title AS title, p.abstract AS abstract, "
                                        + "COLLECT { MATCH (p)<-[w:WROTE]-(a) RETURN a.name ORDER BY w.position } AS authors",
                                Map.of("doi", ID + number))
                        .get(0);
                switch (kind(field)) {
                    case "title" -> assertThat(row.get("title")).isEqualTo(text(field));
                    case "authors" ->
                        assertThat(row.get("authors"))
                                .as(text(field)) // split at ; and nothing else
                                .isEqualTo(Stream.of(text(field).split(";"))
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty())
                                        .toList());
                    default -> assertThat(row.get("abstract")).isEqualTo(text(field));
                }
            }
        }

        @Test
        void everyOffsetPointsAtItsSurface() {
            List<Map<String, Object>> rows = session.graph()
                    .read("MATCH (p:Paper)-[m:MENTIONS]->() RETURN p AS paper, properties(m) AS m", Map.of());
            assertThat(rows).hasSizeGreaterThan(100);
            for (Map<String, Object> row : rows) {
                Map<String, Object> paper = ((GraphNode) row.get("paper")).properties();
                Map<?, ?> mention = (Map<?, ?>) row.get("m");
                List<?> starts = (List<?>) mention.get("starts");
                for (int i = 0; i < starts.size(); i++) {
                    String text = (String) paper.get((String) at(mention, "fields", i));
                    int start = ((Long) starts.get(i)).intValue();
                    int end = ((Long) at(mention, "ends", i)).intValue();
                    assertThat(text.substring(start, end)).isEqualTo(at(mention, "surfaces", i));
                }
            }
        }

        private static Object at(Map<?, ?> mention, String name, int i) {
            return ((List<?>) mention.get(name)).get(i);
        }

        @Test
        void showAndFindGiveThemInEveryForm() throws IOException {
            for (int number = 1; number <= fields.size(); number++) {
                JsonNode field = fields.get(number - 1);
                boolean titled = kind(field).equals("title");
                String title = titled ? text(field) : "Field " + number;
                assertThat(command("show", "paper", "doi:" + ID + number, "--format", "json"))
                        .as(messages.toString())
                        .isZero();
                assertThat(JSON.readTree(data.toString()).findValue("title").textValue())
                        .isEqualTo(title);
                assertThat(command("show", "paper", "doi:" + ID + number, "--format", "csv"))
                        .isZero();
                assertThat(titleInCsv(data.toString())).isEqualTo(title);
                assertThat(command("show", "paper", "doi:" + ID + number, "--format", "table"))
                        .isZero();
                String words = text(field).substring(0, Math.min(60, text(field).length()));
                for (String form : List.of("json", "csv", "table", "markdown")) {
                    assertThat(command("find", words, "--format", form))
                            .as("find %s: %s", words, messages)
                            .isZero();
                }
            }
        }

        private static String titleInCsv(String csv) throws IOException {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
                return reader.iterator().next().getField("title");
            }
        }
    }
}
