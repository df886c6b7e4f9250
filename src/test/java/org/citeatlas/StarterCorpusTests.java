package org.citeatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.WorkId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The milestone papers that ship with the product: a wrong line here would be the first thing that a user sees. */
class StarterCorpusTests {
    private static final String RESOURCE = "/starter/milestones.jsonl";
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "abstract",
            "year",
            "publishedOn",
            "authors",
            "arxivId",
            "doi",
            "venue",
            "code",
            "references",
            "results");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern NORMALISED_REPOSITORY =
            Pattern.compile("https://(?:github|gitlab)\\.com/[a-z0-9_.-]+/[a-z0-9_.-]+(?<!\\.git)");
    private static final Pattern ROR = Pattern.compile("0[a-z0-9]{8}");

    private static final List<JsonNode> PAPERS = new ArrayList<>();

    @BeforeAll
    static void everyLineParses() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream stream = StarterCorpusTests.class.getResourceAsStream(RESOURCE)) {
            assertThat(stream).as(RESOURCE).isNotNull();
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                PAPERS.add(mapper.readTree(line));
            }
        }
        assertThat(PAPERS).hasSizeGreaterThanOrEqualTo(60).allMatch(JsonNode::isObject);
    }

    @Test
    void onlyTheKeysOfTheFormatAreUsed() {
        assertThat(PAPERS)
                .allSatisfy(paper -> assertThat(KEYS)
                        .containsAll(paper.properties().stream()
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    @Test
    void idsAreWrittenInTheirNormalForm() {
        assertThat(PAPERS).allSatisfy(paper -> {
            assertThat(id(paper)).isEqualTo(normalised(id(paper)));
            if (paper.has("arxivId")) {
                assertThat(id(paper)).isEqualTo("arxiv:" + paper.get("arxivId").asText());
            }
            if (paper.has("doi")) {
                String doi = paper.get("doi").asText();
                assertThat(IdScheme.DOI.parse(doi)).contains(new WorkId(IdScheme.DOI, doi));
            }
        });
    }

    @Test
    void noTwoLinesAreTheSamePaper() {
        assertThat(PAPERS).extracting(StarterCorpusTests::id).doesNotHaveDuplicates();
        assertThat(PAPERS)
                .extracting(paper -> paper.get("title").asText().toLowerCase())
                .doesNotHaveDuplicates();
        assertThat(PAPERS.stream()
                        .filter(paper -> paper.has("doi"))
                        .map(paper -> paper.get("doi").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void referencesWithoutATitleResolveWithinTheFileAndNeverPointForwardInTime() {
        Map<String, Integer> years = new HashMap<>();
        PAPERS.forEach(paper -> years.put(id(paper), paper.get("year").asInt()));
        assertThat(PAPERS).allSatisfy(paper -> {
            assertThat(cited(paper)).doesNotHaveDuplicates().doesNotContain(id(paper));
            List<String> within = elements(paper, "references")
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .toList();
            assertThat(years.keySet()).containsAll(within);
            assertThat(within)
                    .allSatisfy(reference -> assertThat(years.get(reference))
                            .isLessThanOrEqualTo(paper.get("year").asInt()));
        });
    }

    @Test
    void worksOutsideTheFileHaveAnIdAndATitleAndAreCitedMoreThanOnce() {
        List<String> ids = PAPERS.stream().map(StarterCorpusTests::id).toList();
        Map<String, List<JsonNode>> outside = new HashMap<>();
        assertThat(PAPERS)
                .allSatisfy(paper -> elements(paper, "references")
                        .filter(JsonNode::isObject)
                        .forEach(work -> {
                            assertThat(keys(work)).containsExactly("id", "title", "year");
                            assertThat(id(work)).isEqualTo(normalised(id(work))).isNotIn(ids);
                            assertThat(work.get("title").asText()).isNotBlank();
                            assertThat(work.get("year").asInt())
                                    .isBetween(1950, paper.get("year").asInt());
                            outside.computeIfAbsent(id(work), id -> new ArrayList<>())
                                    .add(work);
                        }));
        assertThat(outside).hasSizeGreaterThanOrEqualTo(6);
        assertThat(outside.values()).allSatisfy(mentions -> {
            assertThat(mentions).hasSizeGreaterThan(1);
            assertThat(mentions).containsOnly(mentions.get(0));
        });
    }

    @Test
    void everyPaperIsConnected() {
        List<String> cited =
                PAPERS.stream().flatMap(paper -> cited(paper).stream()).toList();
        assertThat(PAPERS).allMatch(paper -> !paper.get("references").isEmpty() || cited.contains(id(paper)));
    }

    @Test
    void abstractsHaveOneToThreeSentences() {
        assertThat(PAPERS).allSatisfy(paper -> {
            String text = paper.get("abstract").asText();
            assertThat(text).isEqualTo(text.strip()).endsWith(".").doesNotContain("http", "  ");
            assertThat(SENTENCE_END.matcher(text).results().count()).as(text).isBetween(1L, 3L);
        });
    }

    @Test
    void yearsArePlausibleInOrderAndAgreeWithArxivNumbers() {
        assertThat(PAPERS).extracting(paper -> paper.get("year").asInt()).isSorted();
        assertThat(PAPERS).allSatisfy(paper -> {
            int year = paper.get("year").asInt();
            assertThat(year).isBetween(1950, 2026);
            if (paper.has("arxivId")) {
                assertThat(paper.get("arxivId").asText()).startsWith(String.format("%02d", year % 100));
            }
            if (paper.has("publishedOn")) {
                assertThat(LocalDate.parse(paper.get("publishedOn").asText()).getYear())
                        .isEqualTo(year);
            }
        });
    }

    @Test
    void titlesAuthorsAndVenuesAreNotBlank() {
        assertThat(PAPERS).allSatisfy(paper -> {
            assertThat(paper.get("title").asText()).isNotBlank();
            assertThat(elements(paper, "authors").map(StarterCorpusTests::name))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.equals(name.strip()) && name.contains(" "));
            assertThat(paper.path("venue").asText("none")).isNotBlank();
        });
    }

    @Test
    void institutionsAreSpeltInOneWayAndHaveACountry() {
        List<JsonNode> authors = PAPERS.stream()
                .flatMap(paper -> elements(paper, "authors"))
                .filter(JsonNode::isObject)
                .toList();
        Map<String, JsonNode> byName = new HashMap<>();
        assertThat(authors).isNotEmpty().allSatisfy(author -> {
            assertThat(keys(author)).containsExactly("name", "affiliations");
            assertThat(author.get("affiliations")).isNotEmpty().doesNotHaveDuplicates();
            assertThat(author.get("affiliations")).allSatisfy(institution -> {
                assertThat(keys(institution)).isSubsetOf("name", "ror", "country");
                assertThat(name(institution)).isEqualTo(name(institution).strip());
                assertThat(institution.get("country").asText()).isIn((Object[]) Locale.getISOCountries());
                JsonNode first = byName.putIfAbsent(NameFold.fold(name(institution)), institution);
                assertThat(institution).isEqualTo(first == null ? institution : first);
            });
        });
        assertThat(byName.values().stream()
                        .filter(institution -> institution.has("ror"))
                        .map(institution -> institution.get("ror").asText()))
                .doesNotHaveDuplicates()
                .allMatch(ROR.asMatchPredicate());
    }

    @Test
    void resultsAreFigures() {
        List<JsonNode> results =
                PAPERS.stream().flatMap(paper -> elements(paper, "results")).toList();
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(keys(result)).containsExactly("dataset", "metric", "value", "task");
            assertThat(result).allMatch(value -> !value.asText().isBlank());
            assertThat(result.get("value").asText()).matches("\\d+(\\.\\d+)?%?");
        });
        Map<String, Long> papersOfDataset = results.stream()
                .collect(Collectors.groupingBy(result -> result.get("dataset").asText(), Collectors.counting()));
        assertThat(papersOfDataset.values()).anyMatch(papers -> papers > 2);
    }

    @Test
    void repositoriesAreNormalisedAndOfficial() {
        List<JsonNode> links =
                PAPERS.stream().flatMap(paper -> elements(paper, "code")).toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(30).allSatisfy(link -> {
            assertThat(link.get("url").asText()).matches(NORMALISED_REPOSITORY);
            assertThat(link.get("official").asBoolean()).isTrue();
        });
    }

    private static String id(JsonNode paper) {
        return paper.get("id").asText();
    }

    private static String normalised(String id) {
        return WorkId.parse(id).map(WorkId::toString).orElse("not an id");
    }

    /** The ids of all the works that a paper cites, within the file and outside. */
    private static List<String> cited(JsonNode paper) {
        return elements(paper, "references")
                .map(reference -> reference.isObject() ? id(reference) : reference.asText())
                .toList();
    }

    private static String name(JsonNode person) {
        return person.isObject() ? person.get("name").asText() : person.asText();
    }

    private static List<String> keys(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static Stream<JsonNode> elements(JsonNode paper, String key) {
        return StreamSupport.stream(paper.path(key).spliterator(), false);
    }
}
