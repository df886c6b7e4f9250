package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.junit.jupiter.api.Test;

/** The papers for reference managers, read back by citeproc-java (and through it by jbibtex). */
class BibliographyTests {
    private static final AwkwardGraph GRAPH = new AwkwardGraph(
            List.of(
                    node("author:ada", List.of("Author"), "name", "Ada van der Berg"),
                    node("author:hu", List.of("Author"), "name", "Hu, Edward J."),
                    node("venue:iclr", List.of("Venue"), "name", "ICLR & friends", "type", "conference"),
                    node(
                            "work:doi:10.1/a_b",
                            List.of("Paper", "Work"),
                            "title",
                            "The LoRA of 50% {braces} & $costs$ λ",
                            "abstract",
                            "One.\nTwo #1 under_score.",
                            "year",
                            2021L,
                            "publishedOn",
                            LocalDate.of(2021, 6, 17),
                            "doi",
                            "10.1/a_b",
                            "arxivId",
                            "2106.09685"),
                    node("work:fp:1", List.of("Paper", "Work"), "title", "The LoRA again 漢字 😀", "year", 2021L),
                    node("work:fp:2", List.of("Paper", "Work"), "title", "LoRA", "year", 2021L),
                    node("work:cite:x", List.of("Stub", "Work"), "title", "Hu et al., 2021")),
            List.of(
                    edge("author:ada", "WROTE", "work:doi:10.1/a_b", "position", 2L),
                    edge("author:hu", "WROTE", "work:doi:10.1/a_b", "position", 1L),
                    edge("work:doi:10.1/a_b", "PUBLISHED_IN", "venue:iclr")));

    @Test
    void citeprocReadsBibtex() throws Exception {
        Written written = Written.as("bibtex", GRAPH);
        BibTeXConverter converter = new BibTeXConverter();

        Map<String, CSLItemData> read =
                converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(written.bytes())));

        assertThat(read).containsOnlyKeys("hu2021lora", "2021lora", "2021loraa");
        // jbibtex takes no LaTeX apart that has characters of these planes, and hands it over as it stands
        assertThat(read.get("2021lora").getTitle()).isEqualTo("The {LoRA} again 漢字 😀");
        CSLItemData paper = read.get("hu2021lora");
        assertThat(paper.getTitle()).isEqualTo("The LoRA of 50% {braces} & $costs$ λ");
        assertThat(paper.getDOI()).isEqualTo("10.1/a_b");
        assertThat(paper.getContainerTitle()).isEqualTo("ICLR & friends");
        assertThat(paper.getType()).hasToString("paper-conference");
        assertThat(paper.getAuthor()[0].getFamily()).isEqualTo("Hu");
        assertThat(paper.getAuthor()[1].getGiven()).isEqualTo("Ada");
        assertThat(written.notes()).containsExactly("Works that are known by reference only are left out: 1 of them.");
    }

    @Test
    void wordsWithCapitalsInsideKeepThem() {
        assertThat(Written.as("bibtex", GRAPH).text())
                .contains("title = {The {LoRA} of 50\\% \\textbraceleft{}braces\\textbraceright{} \\& \\$costs\\$ λ}")
                .contains("eprint = {2106.09685}");
    }

    @Test
    void aGroupWithAnAndIsOneAuthorAndTwoPeopleOfOneNameAreTwo() throws Exception {
        AwkwardGraph graph = new AwkwardGraph(
                List.of(
                        node("author:group", List.of("Author"), "name", "Alliance for Research and Innovation"),
                        node("author:wei1", List.of("Author"), "name", "Wei Wang"),
                        node("author:wei2", List.of("Author"), "name", "Wei Wang"),
                        node("work:fp:1", List.of("Paper", "Work"), "title", "Of many", "year", 2021L)),
                List.of(
                        edge("author:group", "WROTE", "work:fp:1", "position", 1L),
                        edge("author:wei1", "WROTE", "work:fp:1", "position", 2L),
                        edge("author:wei1", "WROTE", "work:fp:1", "position", 2L, "source", "another"),
                        edge("author:wei2", "WROTE", "work:fp:1", "position", 3L)));

        Written written = Written.as("bibtex", graph);
        assertThat(written.text())
                .contains("author = {{Alliance for Research and Innovation} and Wang, Wei and Wang, Wei}");
        BibTeXConverter bibtex = new BibTeXConverter();
        CSLItemData read = bibtex.toItemData(bibtex.loadDatabase(new ByteArrayInputStream(written.bytes())))
                .values()
                .iterator()
                .next();
        assertThat(read.getAuthor()).hasSize(3);
        assertThat(new ObjectMapper()
                        .readTree(Written.as("csl-json", graph).text())
                        .at("/0/author/0/family")
                        .asText())
                .isEqualTo("Alliance for Research and Innovation");
    }

    @Test
    void citeprocReadsRis() throws Exception {
        RISConverter converter = new RISConverter();

        Map<String, CSLItemData> read = converter.toItemData(converter.loadLibrary(
                new ByteArrayInputStream(Written.as("ris", GRAPH).bytes())));

        assertThat(read).hasSize(3);
        CSLItemData paper = read.values().stream()
                .filter(item -> "10.1/a_b".equals(item.getDOI()))
                .findFirst()
                .orElseThrow();
        assertThat(paper.getTitle()).isEqualTo("The LoRA of 50% {braces} & $costs$ λ");
        assertThat(paper.getAbstrct()).isEqualTo("One. Two #1 under_score.");
        assertThat(paper.getAuthor()[0].getFamily()).isEqualTo("Hu");
        assertThat(paper.getAuthor()[1].getFamily()).contains("Berg");
        assertThat(paper.getURL()).isEqualTo("https://doi.org/10.1/a_b");
    }

    @Test
    void citeprocReadsCslJson() throws Exception {
        String text = Written.as("csl-json", GRAPH).text();
        List<CSLItemData> read = new ArrayList<>();
        for (JsonNode item : new ObjectMapper().readTree(text)) {
            read.add(CSLItemData.fromJson(
                    new JsonParser(new JsonLexer(new StringReader(item.toString()))).parseObject()));
        }

        assertThat(read).extracting(CSLItemData::getId).containsExactly("hu2021lora", "2021lora", "2021loraa");
        CSLItemData paper = read.get(0);
        assertThat(paper.getTitle()).isEqualTo("The LoRA of 50% {braces} & $costs$ λ");
        assertThat(Arrays.stream(paper.getIssued().getDateParts()[0])).containsExactly(2021, 6, 17);
        assertThat(paper.getAuthor()[1].getFamily()).isEqualTo("van der Berg");
        assertThat(paper.getContainerTitle()).isEqualTo("ICLR & friends");
    }

    private static GraphNode node(String id, List<String> labels, Object... properties) {
        return new GraphNode(id, labels, map(properties));
    }

    private static GraphEdge edge(String source, String type, String target, Object... properties) {
        return new GraphEdge(source + " " + type + " " + target, type, source, target, map(properties));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
