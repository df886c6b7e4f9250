package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.app.ExportRequest.Around;
import org.citeatlas.app.ExportRequest.OfExploration;
import org.citeatlas.app.ExportRequest.OfQuery;
import org.citeatlas.app.ExportRequest.What;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.explore.Shipped;
import org.citeatlas.export.ExportFile.Exported;
import org.citeatlas.export.picture.PictureFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut off is never taken for all that there is. */
class CutOffIT {
    private static final String LORA = "arxiv:2106.09685";

    private static GraphSession session;

    @TempDir
    private Path folder;

    @BeforeAll
    static void importStarter() {
        session = TestSession.ofStarter();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            papers-with-method | name | BERT           | limit
            most-cited         |      |                | limit
            topics             |      |                | limit
            pagerank           |      |                | limit
            communities        |      |                | limit
            co-cited-with      | id   | arxiv:2106.09685 | limit
            author-profile     | name | Ashish Vaswani | top
            method-profile     | name | BERT           | each
            historiograph      |      |                | works
            """)
    void anExplorationThatItsNumbersCutOffSaysSo(String name, String parameter, String value, String number)
            throws Exception {
        Map<String, String> values = new HashMap<>();
        if (parameter != null) {
            values.put(parameter, value);
        }
        values.put(number, "1");
        What cut = new OfExploration(Shipped.named(name), values);
        Exported exported = export(cut, QueryOptions.DEFAULT);
        assertThat(exported.notes()).anyMatch(note -> note.startsWith("Cut off at 1: there are more. --" + number));
        assertThat(manifest(exported).at("/about/complete").asBoolean(true)).isFalse();
        assertThat(manifest(exported).at("/about/cutOffAt/" + number).asLong()).isEqualTo(1);

        values.put(number, number.equals("limit") || number.equals("works") ? "0" : "100000");
        Exported whole = export(new OfExploration(Shipped.named(name), values), QueryOptions.DEFAULT);
        assertThat(whole.notes()).noneMatch(note -> note.contains("Cut off"));
        assertThat(manifest(whole).at("/about/complete").asBoolean(false)).isTrue();
        assertThat(whole.counts().get("nodes") + whole.counts().get("edges"))
                .isGreaterThan(
                        exported.counts().get("nodes") + exported.counts().get("edges"));
    }

    @Test
    void asManyAsTheLimitAreNotCutOff() throws Exception {
        long all = TestSession.run(session, "papers-with-method", "name", "BERT")
                .rows()
                .size();
        What what = new OfExploration(
                Shipped.named("papers-with-method"), Map.of("name", "BERT", "limit", String.valueOf(all)));
        Exported exported = export(what, QueryOptions.DEFAULT);
        assertThat(exported.notes()).noneMatch(note -> note.startsWith("Cut off"));
        assertThat(manifest(exported).at("/about/complete").asBoolean(false)).isTrue();
        assertThat(manifest(exported).at("/about/values/limit").asLong()).isEqualTo(all);
    }

    @Test
    void theManifestHasTheValuesThatWereUsed() throws Exception {
        What what = new OfExploration(Shipped.named("papers-with-method"), Map.of("name", "Low-Rank Adaptation"));
        JsonNode byDefault = manifest(export(what, QueryOptions.DEFAULT)).path("about");
        assertThat(byDefault.at("/parameters/name").asText()).isEqualTo("Low-Rank Adaptation");
        assertThat(byDefault.at("/values/name").asText()).isEqualTo("lora");
        assertThat(byDefault.at("/values/limit").asLong()).isEqualTo(50);

        Exported limited = export(what, new QueryOptions(1, null));
        assertThat(manifest(limited).at("/about/values/limit").asLong()).isEqualTo(1);
        assertThat(limited.notes()).contains("Cut off at 1: there are more. --limit N for more, 0 for all.");
    }

    @Test
    void whatStandsAroundAThingSaysWhetherItIsAll() throws Exception {
        Exported cut = export(new Around("LoRA", 2, 50), QueryOptions.DEFAULT);
        assertThat(cut.notes()).contains("Cut off at 50: there are more. --limit N for more, 0 for all.");
        assertThat(manifest(cut).at("/about/cutOffAt/limit").asLong()).isEqualTo(50);

        long all = export(new Around("LoRA", 2, Integer.MAX_VALUE), QueryOptions.DEFAULT)
                .counts()
                .get("nodes");
        Exported exactly = export(new Around("LoRA", 2, (int) all), QueryOptions.DEFAULT);
        assertThat(exactly.notes()).noneMatch(note -> note.startsWith("Cut off"));
        assertThat(manifest(exactly).at("/about/complete").asBoolean(false)).isTrue();
    }

    @Test
    void aQueryHasNoLimitButItsOwn() throws Exception {
        Exported exported = export(new OfQuery("MATCH (n:Paper) RETURN n LIMIT 3"), new QueryOptions(1, null));
        assertThat(exported.counts().get("nodes")).isEqualTo(3);
        assertThat(manifest(exported).at("/about/complete").asBoolean(false)).isTrue();
    }

    @Test
    void aChartSaysThatThereAreMoreRows() throws Exception {
        ExplorationCatalogue catalogue = ExplorationCatalogue.of(
                ExplorationFiles.shipped(), new ExplorationFiles.Loaded(List.of(), List.of()), Set.of());
        Exported exported = new ExportChart(session, catalogue)
                .run(
                        new OfExploration(Shipped.named("topics-over-time"), Map.of("limit", "2")),
                        PictureFormat.SVG,
                        folder.resolve("topics.svg"),
                        true,
                        QueryOptions.DEFAULT);
        assertThat(exported.notes()).contains("Cut off at 2: there are more. --limit N for more, 0 for all.");
        assertThat(manifest(exported).at("/about/values/limit").asLong()).isEqualTo(2);
    }

    @Test
    void browseSaysWhatIsCutOffAndWhatAServerDoesNotShow() {
        Browse browse = new Browse(session, ExplorationFiles.shipped());
        assertThat(browse.run(Shipped.named("most-cited"), Map.of("limit", "1")).notes())
                .containsExactly(
                        "Cut off at 1: there are more. --limit N for more, 0 for all.",
                        "That server's Neo4j Browser shows no guide, no style and no saved statements of ours:"
                                + " 'browse --files FOLDER' writes them as files, to drop onto it.");
        assertThat(browse.run(null, Map.of()).notes())
                .first()
                .asString()
                .matches("Cut off at 100 of \\d+ edges: write a larger LIMIT into the statement for more\\.");
        assertThat(browse.around("paper", LORA).notes()).hasSize(1); // that of the server: few edges
    }

    private Exported export(What what, QueryOptions options) {
        return new ExportSubgraph(session)
                .run(
                        new ExportRequest(what, "json", folder.resolve("x.json"), true),
                        new QueryOptions(options.limit(), Duration.ofMinutes(2)));
    }

    private static JsonNode manifest(Exported exported) throws Exception {
        return new ObjectMapper().readTree(exported.manifest().toFile());
    }
}
