package org.citeatlas.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.WorkId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each service is asked. */
final class ConnectorsTests {
    private static final List<WorkId> SOME = Stream.of(
                    "10.5555/b",
                    "10.5555/a",
                    "10.5555/a",
                    "10.5555/x,y|z",
                    "arxiv:2601.00001",
                    "openalex:W9000001",
                    "s2:corpusid:77",
                    "acl:2020.acl-main.1",
                    "pubmed:123")
            .map(id -> WorkId.parse(id).orElseThrow())
            .toList();

    private static List<String> asked(Service service, List<WorkId> ids) {
        return Connectors.of(service).byIds(ids).stream()
                .map(request -> request.canonical().replace("\n", " "))
                .toList();
    }

    @Test
    void thereIsOneConnectorForEachService() {
        assertThat(Connectors.all()).extracting(Connector::service).containsExactly(Service.values());
    }

    @Test
    void idsGoInAsFewRequestsAsTheServiceAllows() {
        assertThat(asked(Service.OPENALEX, SOME))
                .containsExactly(
                        "GET openalex /works?filter=doi%3A10.48550%2Farxiv.2601.00001%7C10.5555%2Fa%7C10.5555%2Fb&per_page=100",
                        "GET openalex /works/doi:10.5555/x%2Cy%7Cz",
                        "GET openalex /works?filter=ids.openalex%3AW9000001&per_page=100",
                        "GET openalex /works?filter=ids.pmid%3A123&per_page=100");
        assertThat(asked(Service.CROSSREF, SOME))
                .containsExactly(
                        "GET crossref /works?filter=doi%3A10.5555%2Fa%2Cdoi%3A10.5555%2Fb&rows=50",
                        "GET crossref /works/10.5555/x%2Cy%7Cz");
        assertThat(asked(Service.ARXIV, SOME))
                .containsExactly("GET arxiv /api/query?id_list=2601.00001&max_results=100");
        assertThat(asked(Service.HUGGING_FACE, SOME)).containsExactly("GET hugging-face /api/papers/2601.00001");
        assertThat(asked(Service.SEMANTIC_SCHOLAR, SOME))
                .singleElement()
                .asString()
                .startsWith("POST semantic-scholar /graph/v1/paper/batch?fields=title%2Cabstract%2Cyear")
                .endsWith(
                        " {\"ids\":[\"ACL:2020.acl-main.1\",\"ARXIV:2601.00001\",\"CorpusId:77\",\"DOI:10.5555/a\",\"DOI:10.5555/b\",\"DOI:10.5555/x,y|z\",\"PMID:123\"]}");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theOrderOfIdsDoesNotMatter(Service service) {
        List<WorkId> shuffled = new ArrayList<>(SOME);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(asked(service, shuffled)).isEqualTo(asked(service, SOME));
        assertThat(asked(service, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPENALEX,3", "SEMANTIC_SCHOLAR,1", "CROSSREF,5", "ARXIV,3", "HUGGING_FACE,250"})
    void manyIdsGoInBatches(Service service, int requests) {
        List<WorkId> ids = IntStream.range(0, 250)
                .mapToObj(i -> service == Service.ARXIV || service == Service.HUGGING_FACE
                        ? "2601.%05d".formatted(i)
                        : "10.5555/made.up." + i)
                .map(id -> WorkId.parse(id).orElseThrow())
                .toList();
        assertThat(asked(service, ids)).hasSize(requests);
        String longest = "10.5555/" + "é".repeat(300);
        List<WorkId> longOnes = IntStream.range(0, 9)
                .mapToObj(i -> WorkId.parse(longest + i).orElseThrow())
                .toList();
        assertThat(Connectors.of(Service.CROSSREF).byIds(longOnes))
                .allMatch(request -> request.target().text().length() < 8_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OPENALEX; GET openalex /works?filter=title.search%3Alow%20rank%20two%20naïve&per_page=5",
                "CROSSREF; GET crossref /works?query.bibliographic=low%20rank%20two%20naïve%20o%20hara%202021&rows=5",
                "ARXIV; GET arxiv /api/query?search_query=ti%3A%22low%20rank%20two%20naïve%22&max_results=5",
                "HUGGING_FACE; GET hugging-face /api/papers/search?q=low%20rank%20two%20naïve&limit=5"
            })
    void aTitleIsAskedWithoutWhatAQueryLanguageCouldTakeForItsOwn(Service service, String expected) {
        Connector connector = Connectors.of(service);
        String title = "Low-Rank, \"Two's\" | (Naïve)?";
        assertThat(connector.byTitle(title, 2021, "O-Hara").orElseThrow().canonical())
                .isEqualTo(expected.replace("ï", "%C3%AF"));
        assertThat(connector.byTitle("?!", null, null)).isEmpty();
    }

    @Test
    void semanticScholarChoosesTheBestTitleItself() {
        Request match = Connectors.of(Service.SEMANTIC_SCHOLAR)
                .byTitle("Low-Rank", null, null)
                .orElseThrow();
        assertThat(match.path()).isEqualTo("/graph/v1/paper/search/match");
        assertThat(match.parameter("query")).contains("low rank");
        assertThat(Connectors.of(Service.SEMANTIC_SCHOLAR)
                        .nothingKnown(match, 404, "{\"error\":\"Title match not found\"}"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OPENALEX; cites:W9000001; /works?filter=cites%3AW9000001&per_page=100&page=1",
                "OPENALEX; BERT: pre-training; /works?search=BERT%3A%20pre-training&per_page=100&page=1",
                "OPENALEX; W9000001; /works?filter=ids.openalex%3AW9000001&per_page=100",
                "CROSSREF; issn:2041-1723; /works?filter=issn%3A2041-1723&rows=100&offset=0",
                "CROSSREF; made up; /works?query=made%20up&rows=100&offset=0",
                "ARXIV; cs.CL/2024-02; /api/query?search_query=cat%3Acs.CL%20AND%20submittedDate%3A%5B202402010000%20TO%20202402292359%5D&sortBy=submittedDate&sortOrder=ascending&max_results=200&start=0",
                "ARXIV; ti:adapter AND cat:cs.CL; /api/query?search_query=ti%3Aadapter%20AND%20cat%3Acs.CL&sortBy=submittedDate&sortOrder=ascending&max_results=200&start=0",
                "ARXIV; made up; /api/query?search_query=all%3A%22made%20up%22&sortBy=submittedDate&sortOrder=ascending&max_results=200&start=0",
                "ARXIV; 2601.00001v2; /api/query?id_list=2601.00001&max_results=100",
                "HUGGING_FACE; 2026-11-20; /api/daily_papers?date=2026-11-20&limit=100&p=0",
                "HUGGING_FACE; made up; /api/papers/search?q=made%20up&limit=120",
                "HUGGING_FACE; 2601.00001; /api/papers/2601.00001"
            })
    void aQueryIsAskedAsTheUserWroteIt(Service service, String text, String expected) {
        assertThat(Connectors.of(service).query(text, 5_000).first().target().text())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ARXIV; cs.CL/2026-13; arxiv:cs.CL/2026-11",
                "ARXIV; cs.CL/26-1; arxiv:cs.CL/2026-11",
                "ARXIV; ' '; arxiv:cs.CL/2026-11",
                "HUGGING_FACE; 2026-02-30; hf:2026-11-20",
                "HUGGING_FACE; ' '; hf:2026-11-20",
                "OPENALEX; ' '; openalex:\"cites:W2626778328\"",
                "CROSSREF; ' '; crossref:",
                "SEMANTIC_SCHOLAR; ' '; semantic-scholar:"
            })
    void aQueryThatCannotBeAskedSaysHowItIsWritten(Service service, String text, String way) {
        assertThatThrownBy(() -> Connectors.of(service).query(text, 10))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(way);
    }

    @Test
    void pagesFollowEachOtherUntilAllOrEnoughIsThere() {
        Query all = Connectors.of(Service.OPENALEX).query("cites:W9000001", 10_000);
        Answer first = Answers.to(all.first(), Answers.openAlexPage(1, 250, 1));
        assertThat(all.total(first)).hasValue(250);
        Request second = all.next(first).orElseThrow();
        assertThat(second.parameter("page")).contains("2");
        Request third =
                all.next(Answers.to(second, Answers.openAlexPage(1, 250, 1))).orElseThrow();
        assertThat(all.next(Answers.to(third, Answers.openAlexPage(1, 250, 1)))).isEmpty();
        Query some = Connectors.of(Service.OPENALEX).query("cites:W9000001", 150);
        Request last = some.next(Answers.to(some.first(), Answers.openAlexPage(1, 250, 1)))
                .orElseThrow();
        assertThat(some.next(Answers.to(last, Answers.openAlexPage(1, 250, 1)))).isEmpty();
        assertThat(Connectors.of(Service.OPENALEX).query("a", 1_000_000).most()).isEqualTo(10_000);
        assertThat(Connectors.of(Service.OPENALEX).query("a", 3).first().parameter("per_page"))
                .contains("3");
    }

    @Test
    void citationsAreAskedWhereTheServiceHasThem() {
        WorkId openAlex = WorkId.parse("W9000001").orElseThrow();
        WorkId doi = WorkId.parse("10.5555/a").orElseThrow();
        Links.Listed citing = (Links.Listed) Connectors.of(Service.OPENALEX).citations(openAlex, 50);
        assertThat(citing.query().first().target().text())
                .isEqualTo("/works?filter=cites%3AW9000001&sort=cited_by_count%3Adesc&per_page=50&page=1");
        assertThat(Connectors.of(Service.OPENALEX).references(doi, 50)).isInstanceOf(Links.Unknown.class);
        Links.Listed cited =
                (Links.Listed) Connectors.of(Service.SEMANTIC_SCHOLAR).references(doi, 5_000);
        assertThat(cited.query().first().target().text())
                .startsWith("/graph/v1/paper/DOI:10.5555/a/references?fields=contexts")
                .endsWith("&limit=1000&offset=0");
        assertThat(cited.query()
                        .next(Answers.to(cited.query().first(), "{\"offset\":0,\"next\":1000,\"data\":[]}"))
                        .orElseThrow()
                        .parameter("offset"))
                .contains("1000");
        assertThat(cited.query().next(Answers.to(cited.query().first(), "{\"offset\":0,\"data\":[]}")))
                .isEmpty();
        assertThat(Connectors.of(Service.CROSSREF).references(doi, 5)).isEqualTo(new Links.InRecord());
        for (Service none : List.of(Service.ARXIV, Service.HUGGING_FACE)) {
            assertThat(Connectors.of(none).citations(doi, 5)).isInstanceOf(Links.Unknown.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OPENALEX; {\"meta\":{}}; results",
                "OPENALEX; {\"results\":[7]}; results",
                "CROSSREF; {\"status\":\"ok\"}; message",
                "CROSSREF; {\"message\":{\"total-results\":1}}; items",
                "SEMANTIC_SCHOLAR; {\"papers\":[]}; data",
                "HUGGING_FACE; {\"papers\":[]}; a list of papers",
                "ARXIV; <rss/>; Atom feed"
            })
    void aChangedAnswerNamesWhatIsMissing(Service service, String body, String missing) {
        Connector connector = Connectors.of(service);
        Request request = connector.byTitle("made up", null, null).orElseThrow();
        ServiceException fault =
                catchThrowableOfType(ServiceException.class, () -> connector.records(Answers.to(request, body)));
        assertThat(fault.trouble()).isEqualTo(ServiceException.Trouble.CHANGED);
        assertThat(fault).hasMessageContaining(missing).hasMessageContaining(service.shown());
        assertThat(connector.records(Answers.unknown(request))).isEmpty();
    }

    @Test
    void arxivsOwnErrorsAndEmptyPagesAreNoRecords() {
        Connector arxiv = Connectors.of(Service.ARXIV);
        Request request = arxiv.query("cs.CL/2026-11", 10).first();
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:o='http://a9.com/-/spec/opensearch/1.1/'>"
                + "<o:totalResults>5</o:totalResults><o:startIndex>0</o:startIndex>%s</feed>";
        String error =
                "<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>bad date</summary></entry>";
        ServiceException refused = catchThrowableOfType(
                ServiceException.class, () -> arxiv.records(Answers.to(request, feed.formatted(error))));
        assertThat(refused.trouble()).isEqualTo(ServiceException.Trouble.REFUSED);
        assertThat(refused).hasMessageContaining("bad date");
        ServiceException empty = catchThrowableOfType(
                ServiceException.class, () -> arxiv.records(Answers.to(request, feed.formatted(""))));
        assertThat(empty.trouble()).isEqualTo(ServiceException.Trouble.UNREADABLE);
        String entity =
                "<!DOCTYPE feed [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><feed xmlns='http://www.w3.org/2005/Atom'>&e;</feed>";
        assertThatThrownBy(() -> arxiv.records(Answers.to(request, entity))).isInstanceOf(ServiceException.class);
    }
}
