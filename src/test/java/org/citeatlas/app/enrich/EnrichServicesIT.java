package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.services.Service;
import org.citeatlas.services.StubbedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A title alone becomes a paper with year and author, whichever service is asked. */
class EnrichServicesIT {
    private static final String TITLE = "A Made-Up Study of Grommets in Seventeen Factories";
    private static final String S2_PAPER = """
            {"paperId":"%040x","corpusId":77,"title":"%s","year":2021,"abstract":null,\
            "externalIds":{"ArXiv":"2101.00001","CorpusId":77},"venue":"",\
            "authors":[{"authorId":"1","name":"Wilma Grommet"}],"citationCount":7,"openAccessPdf":null}""";

    /** Answers to a title, in the form that each service documents. */
    private static final Map<Service, String> ANSWERS = Map.of(
            Service.OPENALEX,
            "{\"meta\":{\"count\":1,\"page\":1,\"per_page\":5,\"groups_count\":null},\"results\":[{\"id\":\"https://openalex.org/W9000001\","
                    + "\"title\":\"" + TITLE
                    + "\",\"publication_year\":2021,\"referenced_works\":[],\"authorships\":[{\"author\":"
                    + "{\"id\":\"https://openalex.org/A5000000001\",\"display_name\":\"Wilma Grommet\"}}]}],\"group_by\":[]}",
            Service.SEMANTIC_SCHOLAR,
            "{\"data\":[" + S2_PAPER.formatted(1, TITLE).replace("{\"paperId", "{\"matchScore\":99.5,\"paperId") + "]}",
            Service.CROSSREF,
            "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message-version\":\"1.0.0\",\"message\":{\"facets\":{},\"total-results\":1,"
                    + "\"items\":[{\"DOI\":\"10.5555/made.up.1\",\"prefix\":\"10.5555\",\"member\":\"7\",\"title\":[\""
                    + TITLE
                    + "\"],\"type\":\"journal-article\",\"author\":[{\"given\":\"Wilma\",\"family\":\"Grommet\"}],"
                    + "\"issued\":{\"date-parts\":[[2021,3]]}}],\"items-per-page\":5}}",
            Service.ARXIV,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\""
                    + " xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\"><opensearch:totalResults>1</opensearch:totalResults>"
                    + "<opensearch:startIndex>0</opensearch:startIndex><entry><id>http://arxiv.org/abs/2101.00001v2</id><title>"
                    + TITLE + "</title><published>2021-01-02T00:00:00Z</published><summary>Grommets.</summary>"
                    + "<author><name>Wilma Grommet</name></author></entry></feed>",
            Service.HUGGING_FACE,
            "[{\"paper\":{\"id\":\"2101.00001\",\"title\":\"" + TITLE + "\",\"summary\":\"Grommets.\",\"upvotes\":3,"
                    + "\"publishedAt\":\"2021-01-02T00:00:00.000Z\",\"authors\":[{\"name\":\"Wilma Grommet\"}]}}]");

    @TempDir
    Path folder;

    private StubbedService stub;
    private GraphSession session;

    @BeforeEach
    void begin() throws IOException {
        stub = new StubbedService(folder.resolve("services"));
        TestGraph.empty();
        session = new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
        Path file = Files.writeString(folder.resolve("mine.jsonl"), "{\"title\":\"" + TITLE + "\"}\n");
        Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"title\":\"Not to Be Asked About at All\"}\n");
        new ImportPapers(session)
                .run(new ImportRequest(List.of(file.toString(), other.toString())), ImportProgress.NONE);
    }

    @AfterEach
    void end() {
        stub.close();
        session.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTitleGetsItsYearAndAuthor(Service service) {
        answer(service, ANSWERS.get(service));

        EnrichSummary summary = enrich(service, false);

        assertThat(summary.papers()).as("those of --in alone").isEqualTo(1);
        assertThat(summary.byTitle()).isEqualTo(1);
        assertThat(stub.requests()).isEqualTo(1).isEqualTo(summary.announced());
        assertThat(summary.imported().orElseThrow().rejected()).isZero();
        assertThat(session.graph()
                        .read(
                                "MATCH (p:Paper {title: $title})<-[:WROTE]-(a:Author) RETURN p.year AS year, a.name AS author,"
                                        + " COUNT { (p)-[:FROM]->() } AS sources",
                                Map.of("title", TITLE)))
                .containsExactly(Map.of("year", 2021L, "author", "Wilma Grommet", "sources", 3L));
        assertThat(enrich(service, false).papers()).as("heard of once").isLessThanOrEqualTo(1);
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void whatCitesItComesToo() {
        answer(Service.SEMANTIC_SCHOLAR, ANSWERS.get(Service.SEMANTIC_SCHOLAR));
        stub.server.stubFor(get(urlPathMatching(".*/citations"))
                .atPriority(1)
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(
                                "{\"offset\":0,\"data\":[{\"contexts\":[],\"intents\":[],\"isInfluential\":false,\"citingPaper\":"
                                        + S2_PAPER.formatted(3, "Citing Grommets")
                                                .replace("2101.00001", "2501.00001")
                                                .replace("77", "78")
                                        + "}]}")));

        EnrichSummary summary = enrich(Service.SEMANTIC_SCHOLAR, true);

        assertThat(summary.citing()).isEqualTo(1);
        assertThat(stub.requests()).isEqualTo(2).isEqualTo(summary.announced());
        assertThat(session.graph()
                        .read(
                                "MATCH (c:Paper)-[:CITES]->(:Paper {title: $title}) RETURN c.title AS title",
                                Map.of("title", TITLE)))
                .containsExactly(Map.of("title", "Citing Grommets"));
    }

    /** Its records do not name what a paper cites; a list does. */
    @Test
    void whatItCitesComesAlsoAfterAnEarlierPlainRun() {
        answer(Service.SEMANTIC_SCHOLAR, ANSWERS.get(Service.SEMANTIC_SCHOLAR));
        enrich(Service.SEMANTIC_SCHOLAR, false);
        stub.server.resetRequests();
        stub.server.stubFor(get(urlPathMatching(".*/references"))
                .atPriority(1)
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(
                                "{\"offset\":0,\"data\":[{\"contexts\":[],\"intents\":[],\"isInfluential\":false,\"citedPaper\":"
                                        + S2_PAPER.formatted(4, "Cited Grommets")
                                                .replace("2101.00001", "1901.00001")
                                                .replace("77", "79")
                                        + "}]}")));
        EnrichRequest references =
                new EnrichRequest(Service.SEMANTIC_SCHOLAR, "mine.jsonl", true, false, Integer.MAX_VALUE);
        EnrichPapers enrich = new EnrichPapers(session, stub.asking(), references, stub.time.timing());

        EnrichSummary summary = enrich.run(EnrichIT.watch(new ArrayList<>()));

        String cited = "MATCH (:Paper {title: $title})-[:CITES]->(c) RETURN c.title AS title";
        assertThat(session.graph().read(cited, Map.of("title", TITLE)))
                .containsExactly(Map.of("title", "Cited Grommets"));
        int sent = stub.requests();
        assertThat(sent).isEqualTo(summary.announced());
        assertThat(stub.server.findAll(getRequestedFor(urlPathMatching(".*/references"))))
                .hasSize(1);
        enrich.run(EnrichIT.watch(new ArrayList<>()));
        assertThat(stub.server.findAll(getRequestedFor(urlPathMatching(".*/references"))))
                .hasSize(1);
    }

    private EnrichSummary enrich(Service service, boolean citations) {
        EnrichRequest request = new EnrichRequest(service, "mine.jsonl", false, citations, Integer.MAX_VALUE);
        return new EnrichPapers(session, stub.asking(), request, stub.time.timing())
                .run(EnrichIT.watch(new ArrayList<>()));
    }

    private void answer(Service service, String body) {
        String type = service == Service.ARXIV ? "application/atom+xml" : "application/json";
        stub.server.stubFor(any(anyUrl())
                .atPriority(5)
                .willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
    }
}
