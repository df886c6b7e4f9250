package org.citeatlas.app.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ImportPapers;
import org.citeatlas.app.ImportProgress;
import org.citeatlas.app.ImportRequest;
import org.citeatlas.graph.TestGraph;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.StubbedService;
import org.citeatlas.services.asking.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Papers that lack nearly everything, and a stub that knows the rest, in the form that OpenAlex documents. */
abstract class OpenAlexStub {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String THREE = """
            {"title":"Measuring the Roundness of Grommets at Scale"}
            {"title":"Fastening Cables with Language Models"}
            {"title":"A Theory of Rivets for the Impatient Reader"}
            """;

    @TempDir
    Path folder;

    StubbedService stub;
    GraphSession session;

    @BeforeEach
    void begin() {
        stub = new StubbedService(folder.resolve("services"));
        TestGraph.empty();
        session = new GraphSession(new GraphAddress(Path.of("unused"), TestGraph.bolt(), "neo4j", null));
    }

    @AfterEach
    void end() {
        stub.close();
        session.close();
    }

    final EnrichPapers enrich(EnrichRequest request) {
        Asking asking = stub.asking();
        return new EnrichPapers(
                session, asking.withDeadlines(stub.deadlines.withTries(2)), request, stub.time.timing());
    }

    static EnrichRequest request(boolean references) {
        return new EnrichRequest(Service.OPENALEX, null, references, false, Integer.MAX_VALUE);
    }

    static EnrichWatch watch(List<Announcement> announced) {
        return new EnrichWatch() {
            @Override
            public boolean announced(Announcement announcement, boolean leave) {
                return announced.add(announcement);
            }

            @Override
            public ImportProgress progress() {
                return ImportProgress.NONE;
            }
        };
    }

    final List<String> three() throws IOException {
        stub.server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        importText(THREE);
        return titles();
    }

    final List<String> titles() {
        return session.graph().read("MATCH (p:Paper) RETURN p.title AS title ORDER BY p.id", Map.of()).stream()
                .map(row -> (String) row.get("title"))
                .toList();
    }

    final void importText(String lines) throws IOException {
        importFile(Files.writeString(folder.resolve("papers.jsonl"), lines, StandardCharsets.UTF_8));
    }

    final void importFile(Path file) {
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }

    final long number(String cypher, String title) {
        return (Long)
                session.graph().read(cypher, Map.of("title", title)).get(0).get("n");
    }

    final void knows(String title, String body) {
        stubFor(title, json(body));
    }

    final void stubFor(String title, ResponseDefinitionBuilder answer) {
        Request asked =
                Connectors.of(Service.OPENALEX).byTitle(title, null, null).orElseThrow();
        stub.server.stubFor(get(urlPathEqualTo("/works"))
                .withQueryParam("filter", equalTo(asked.parameter("filter").orElseThrow()))
                .willReturn(answer));
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    static String page(ObjectNode... works) {
        ObjectNode page = JSON.createObjectNode();
        page.putObject("meta")
                .put("count", works.length)
                .put("page", 1)
                .put("per_page", 5)
                .putNull("groups_count");
        ArrayNode results = page.putArray("results");
        List.of(works).forEach(results::add);
        page.putArray("group_by");
        return page.toString();
    }

    /** As the documentation shows a work. */
    static ObjectNode work(int number, String title) {
        ObjectNode work = JSON.createObjectNode();
        work.put("id", "https://openalex.org/W90000%02d".formatted(number))
                .put("doi", "https://doi.org/10.5555/made.up." + number);
        work.put("title", title).put("display_name", title).put("publication_year", 2020 + number % 5);
        work.putArray("authorships")
                .addObject()
                .putObject("author")
                .put("display_name", "Wilma Grommet")
                .put("id", "https://openalex.org/A5000000001");
        work.putArray("referenced_works").add("https://openalex.org/W9000900");
        return work;
    }
}
