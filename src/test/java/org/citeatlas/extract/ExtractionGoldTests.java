package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citeatlas.extract.ExtractionPrinter.Paper;
import org.citeatlas.extract.GoldScore.Measure;
import org.citeatlas.extract.GoldScore.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Floors against regressions; what is measured, and what is left to do, is in {@code src/site/markdown/extraction.md}. */
class ExtractionGoldTests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DEV = "papers page, dev";
    private static final String HELD_OUT = "ACL, held out";
    private static final String HELD_OUT_2 = "ACL, held out 2";
    private static final String HELD_OUT_3 = "ACL, held out 3";
    private static final Map<String, GoldScore> SCORES = new LinkedHashMap<>();

    @BeforeAll
    static void everySetIsReadOnce() throws Exception {
        JsonNode dev =
                JSON.readTree(SharedFolder.file("gold/hf-papers-page.dev.json").toFile());
        SCORES.put(DEV, score(dev, ExtractionPrinter.page(SharedFolder.file("corpus/hf-papers-page.txt")), "title"));
        SCORES.put(HELD_OUT, abstracts("/gold/acl-heldout.json"));
        SCORES.put(HELD_OUT_2, abstracts("/gold/acl-heldout-2.json"));
        SCORES.put(HELD_OUT_3, abstracts("/gold/acl-heldout-3.json"));
        System.getLogger(ExtractionGoldTests.class.getName()).log(System.Logger.Level.INFO, table());
    }

    @Test
    void thePapersPageIsReadAsWellAsBefore() {
        assertFloors(DEV, 0.94, 0.95, 0.98, 1.00, 0.95, 0.90);
    }

    @Test
    void papersThatNobodyTunedForAreReadAsWellAsBefore() {
        assertFloors(HELD_OUT, 0.92, 0.88, 0.96, 1.00, 0.90, 0.87);
        assertFloors(HELD_OUT_2, 0.92, 0.87, 0.96, 1.00, 0.90, 0.89);
        assertFloors(HELD_OUT_3, 0.89, 0.92, 0.96, 1.00, 0.90, 0.79);
    }

    private static GoldScore abstracts(String resource) throws Exception {
        JsonNode gold;
        try (InputStream in = ExtractionGoldTests.class.getResourceAsStream(resource)) {
            gold = JSON.readTree(in);
        }
        Set<String> ids = new HashSet<>();
        gold.forEach(paper -> ids.add(paper.path("id").asText()));
        List<Paper> papers = AclAbstracts.of(ids);
        assertThat(papers).hasSize(60);
        return score(gold, papers, "id");
    }

    private static GoldScore score(JsonNode gold, List<Paper> papers, String key) throws Exception {
        Map<String, JsonNode> found = new HashMap<>();
        for (String line : ExtractionPrinter.print(papers)) {
            JsonNode paper = JSON.readTree(line);
            found.put(fold(paper.path(key).asText()), paper);
        }
        GoldScore score = new GoldScore();
        for (JsonNode paper : gold) {
            score.add(paper, found.getOrDefault(fold(paper.path(key).asText()), JSON.createObjectNode()));
        }
        return score;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static void assertFloors(
            String set,
            double named,
            double kind,
            double abbreviations,
            double links,
            double citations,
            double introduces) {
        GoldScore score = SCORES.get(set);
        assertThat(score.total(Measure.NAMED).f1()).as("named").isGreaterThanOrEqualTo(named);
        assertThat(score.total(Measure.KIND).f1()).as("kind").isGreaterThanOrEqualTo(kind);
        assertThat(score.total(Measure.ABBREVIATIONS).f1()).as("abbreviations").isGreaterThanOrEqualTo(abbreviations);
        assertThat(score.total(Measure.LINKS).f1()).as("links").isGreaterThanOrEqualTo(links);
        assertThat(score.total(Measure.CITATIONS).f1()).as("citations").isGreaterThanOrEqualTo(citations);
        assertThat(score.total(Measure.INTRODUCES).f1()).as("introduces").isGreaterThanOrEqualTo(introduces);
    }

    /** A row a measure, a column a set: precision, recall, F1 and its middle 95 %. */
    private static String table() {
        StringBuilder table = new StringBuilder(String.format("%n%-14s", ""));
        SCORES.keySet().forEach(set -> table.append(String.format("| %-37s", set + ": P, R, F1, 95 %")));
        for (Measure measure : Measure.values()) {
            table.append(String.format("%n%-14s", measure));
            SCORES.values().forEach(score -> table.append(cell(score, measure)));
        }
        return table.toString();
    }

    private static String cell(GoldScore score, Measure measure) {
        Tally tally = score.total(measure);
        double[] interval = score.interval(measure);
        return String.format(
                Locale.ROOT,
                "| %.3f  %.3f  %.3f  [%.3f, %.3f]  ",
                tally.precision(),
                tally.recall(),
                tally.f1(),
                interval[0],
                interval[1]);
    }
}
