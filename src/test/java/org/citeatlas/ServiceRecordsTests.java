package org.citeatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Formats;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.services.Answers;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Links;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.junit.jupiter.api.Test;

/** What the connectors take out of answers is read by the readers of the formats that they name. */
final class ServiceRecordsTests {
    private static final Path SAMPLES = Path.of("../shared/samples");

    private final List<String> rejected = new ArrayList<>();

    private List<PaperRecord> read(Service service, Request request, String body) {
        Connector connector = Connectors.of(service);
        PaperReader reader = Formats.byName(connector.format());
        List<PaperRecord> papers = new ArrayList<>();
        for (String record : connector.records(Answers.to(request, body))) {
            int before = papers.size();
            assertThat(reader.recognises("", record)).as(record).isTrue();
            read(reader, record, papers);
            assertThat(papers).as(record).hasSize(before + 1);
        }
        assertThat(rejected).isEmpty();
        return papers;
    }

    private void read(PaperReader reader, String record, List<PaperRecord> papers) {
        try {
            reader.read(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)), new PaperReader.Records() {
                @Override
                public void accept(PaperRecord paper) {
                    papers.add(paper);
                }

                @Override
                public void reject(long number, String reason, String raw) {
                    rejected.add(reason);
                }

                @Override
                public void unread(String field) {}
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request title(Service service) {
        return Connectors.of(service).byTitle("made up", null, null).orElseThrow();
    }

    private static Request id(Service service, String id) {
        return Connectors.of(service).byIds(List.of(id(id))).get(0);
    }

    private static WorkId id(String text) {
        return WorkId.parse(text).orElseThrow();
    }

    @Test
    void worksOfOpenAlex() {
        List<PaperRecord> papers = read(Service.OPENALEX, title(Service.OPENALEX), Answers.openAlexPage(3, 3, 1));
        assertThat(papers).extracting(PaperRecord::year).containsExactly(2021, 2021, 2021);
        assertThat(papers.get(0).ids()).contains(id("W9000001"), id("10.5555/made.up.1"));
        assertThat(papers.get(0).references()).hasSize(1);
        assertThat(papers.get(0).abstractText()).isEqualTo("Grommets are round.");
        assertThat(read(Service.OPENALEX, id(Service.OPENALEX, "10.5555/a,b"), Answers.openAlexWork(4)))
                .hasSize(1);
    }

    @Test
    void papersOfSemanticScholar() {
        String paper = """
                {"paperId":"%040x","corpusId":77,"title":"A Made-Up Study of Grommets","year":2021,"abstract":null,
                 "externalIds":{"ArXiv":"2101.00001","DOI":"10.5555/made.up.1","CorpusId":77},"venue":"",
                 "authors":[{"authorId":"1","name":"Wilma Grommet"}],"citationCount":7,"openAccessPdf":null}""".formatted(1).replace("\n", " ");
        PaperRecord batch = read(
                        Service.SEMANTIC_SCHOLAR, id(Service.SEMANTIC_SCHOLAR, "2101.00001"), "[null," + paper + "]")
                .get(0);
        assertThat(batch.ids()).contains(id("arxiv:2101.00001"), id("10.5555/made.up.1"));
        assertThat(read(
                        Service.SEMANTIC_SCHOLAR,
                        title(Service.SEMANTIC_SCHOLAR),
                        "{\"data\":[" + paper.replace("{\"paperId", "{\"matchScore\":99.5,\"paperId") + "]}"))
                .extracting(PaperRecord::year)
                .containsExactly(2021);
        Request search =
                Connectors.of(Service.SEMANTIC_SCHOLAR).query("grommets", 10).first();
        assertThat(read(Service.SEMANTIC_SCHOLAR, search, "{\"total\":0,\"offset\":0}"))
                .isEmpty();
    }

    @Test
    void referencesOfSemanticScholarAreThoseOfThePaperAskedFor() {
        String answer =
                "{\"offset\":0,\"data\":[{\"contexts\":[\"as in [3]\"],\"intents\":[\"background\"],\"isInfluential\":true,"
                        + "\"citedPaper\":{\"paperId\":\"%040x\",\"title\":\"Cited\",\"year\":1999,\"externalIds\":{\"DOI\":\"10.5555/cited\"}}},"
                                .formatted(2)
                        + "{\"contexts\":[],\"intents\":[],\"isInfluential\":false,\"citedPaper\":{\"paperId\":null,\"title\":\"By title alone\",\"year\":1998}}]}";
        for (String asked : List.of(
                "arxiv:2101.00001",
                "10.5555/made.up(1)",
                "acl:2020.acl-main.1",
                "s2:corpusid:77",
                "pubmed:123",
                "%040x".formatted(9))) {
            Links.Listed listed =
                    (Links.Listed) Connectors.of(Service.SEMANTIC_SCHOLAR).references(id(asked), 10);
            PaperRecord citing = read(Service.SEMANTIC_SCHOLAR, listed.query().first(), answer)
                    .get(0);
            assertThat(citing.ids()).containsExactly(id(asked));
            assertThat(citing.references()).hasSize(2);
            assertThat(citing.references().get(0).ids()).contains(id("10.5555/cited"));
            assertThat(citing.references().get(0).contexts()).containsExactly("as in [3]");
            assertThat(citing.references().get(0).intent()).isEqualTo("background");
            assertThat(citing.references().get(1).title()).isEqualTo("By title alone");
            assertThat(read(Service.SEMANTIC_SCHOLAR, listed.query().first(), "{\"data\":null,\"citingPaperInfo\":{}}"))
                    .isEmpty();
        }
    }

    @Test
    void citationsOfSemanticScholarCiteThePaperAskedFor() {
        Links.Listed listed =
                (Links.Listed) Connectors.of(Service.SEMANTIC_SCHOLAR).citations(id("arxiv:2101.00001"), 10);
        String answer =
                "{\"offset\":0,\"next\":10,\"data\":[{\"contexts\":[],\"intents\":[\"methodology\"],\"isInfluential\":false,"
                        + "\"citingPaper\":{\"paperId\":\"%040x\",\"title\":\"Citing\",\"year\":2025}}]}".formatted(3);
        PaperRecord citing =
                read(Service.SEMANTIC_SCHOLAR, listed.query().first(), answer).get(0);
        assertThat(citing.title()).isEqualTo("Citing");
        assertThat(citing.references())
                .singleElement()
                .satisfies(reference -> assertThat(reference.ids()).containsExactly(id("arxiv:2101.00001")));
    }

    @Test
    void worksOfCrossref() {
        String work =
                "{\"DOI\":\"10.5555/made.up.1\",\"prefix\":\"10.5555\",\"member\":\"7\",\"title\":[\"A Made-Up Study\"],\"type\":\"journal-article\","
                        + "\"issued\":{\"date-parts\":[[2021,3]]},\"reference\":[{\"key\":\"1\",\"DOI\":\"10.5555/cited\"}],\"reference-count\":1}";
        String list =
                "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message-version\":\"1.0.0\",\"message\":{\"facets\":{},\"total-results\":1,\"items\":["
                        + work + "],\"items-per-page\":5}}";
        assertThat(read(Service.CROSSREF, title(Service.CROSSREF), list).get(0).references())
                .hasSize(1);
        String one =
                "{\"status\":\"ok\",\"message-type\":\"work\",\"message-version\":\"1.0.0\",\"message\":" + work + "}";
        assertThat(read(Service.CROSSREF, id(Service.CROSSREF, "10.5555/a,b"), one)
                        .get(0)
                        .year())
                .isEqualTo(2021);
    }

    @Test
    void preprintsOfArxiv() {
        String feed = """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
                  <opensearch:totalResults>2</opensearch:totalResults><opensearch:startIndex>0</opensearch:startIndex>
                  <entry><id>http://arxiv.org/abs/2101.00001v2</id><title>A Made-Up Study &amp; more</title><published>2021-01-02T00:00:00Z</published>
                    <summary>Grommets &lt; rings.</summary><author><name>Wilma Grommet</name><arxiv:affiliation>Nowhere</arxiv:affiliation></author>
                    <arxiv:doi>10.5555/made.up.1</arxiv:doi><category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/></entry>
                  <entry><id>http://arxiv.org/abs/math/0101001v1</id><title>Another</title><published>2001-01-02T00:00:00Z</published><summary>x</summary></entry>
                </feed>""";
        List<PaperRecord> papers = read(Service.ARXIV, title(Service.ARXIV), feed);
        assertThat(papers.get(0).ids()).containsExactlyInAnyOrder(id("arxiv:2101.00001"), id("10.5555/made.up.1"));
        assertThat(papers.get(0).title()).isEqualTo("A Made-Up Study & more");
        assertThat(papers.get(0).authors().get(0).affiliations()).hasSize(1);
        assertThat(papers.get(1).ids()).containsExactly(id("arxiv:math/0101001"));
    }

    @Test
    void papersOfHuggingFace() {
        String paper =
                "{\"id\":\"2101.00001\",\"title\":\"A Made-Up Study\",\"summary\":\"Grommets.\",\"upvotes\":3,\"publishedAt\":\"2021-01-02T00:00:00.000Z\",\"authors\":[{\"name\":\"Wilma Grommet\"}]}";
        assertThat(read(Service.HUGGING_FACE, id(Service.HUGGING_FACE, "2101.00001"), paper)
                        .get(0)
                        .ids())
                .containsExactly(id("arxiv:2101.00001"));
        String list = "[{\"paper\":" + paper
                + ",\"title\":\"A Made-Up Study\",\"publishedAt\":\"2021-01-02T00:00:00.000Z\"}]";
        assertThat(read(Service.HUGGING_FACE, title(Service.HUGGING_FACE), list))
                .extracting(PaperRecord::year)
                .containsExactly(2021);
    }

    @Test
    void realAnswers() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples beside the repository");
        assertThat(read(
                                Service.CROSSREF,
                                id(Service.CROSSREF, "10.5555/a,b"),
                                sample("crossref/work-with-references.json"))
                        .get(0)
                        .references())
                .isNotEmpty();
        assertThat(read(
                        Service.HUGGING_FACE,
                        title(Service.HUGGING_FACE),
                        sample("hugging-face/daily-papers-api.json")))
                .isNotEmpty();
        Request search =
                Connectors.of(Service.SEMANTIC_SCHOLAR).query("exascale", 100).first();
        assertThat(read(Service.SEMANTIC_SCHOLAR, search, sample("semantic-scholar/search-response.json")))
                .isNotEmpty();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }
}
