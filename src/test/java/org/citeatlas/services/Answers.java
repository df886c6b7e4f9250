package org.citeatlas.services;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up answers, in the form that the services document. */
public final class Answers {
    private Answers() {}

    public static Answer to(Request request, String body) {
        return new Answer(request, true, body.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, false);
    }

    public static Answer unknown(Request request) {
        return new Answer(request, false, new byte[0], Instant.EPOCH, false);
    }

    /** A page of OpenAlex with so many works of a list of so many. */
    public static String openAlexPage(int works, int total, int firstNumber) {
        StringBuilder page = new StringBuilder("{\"meta\":{\"count\":" + total
                + ",\"db_response_time_ms\":9,\"page\":1,\"per_page\":100,\"groups_count\":null},\"results\":[");
        for (int i = 0; i < works; i++) {
            page.append(i == 0 ? "" : ",").append(openAlexWork(firstNumber + i));
        }
        return page.append("],\"group_by\":[]}").toString();
    }

    public static String openAlexWork(int number) {
        return """
                {"id":"https://openalex.org/W900000%d","doi":"https://doi.org/10.5555/made.up.%d",
                 "title":"A Made-Up Study of Grommets, Part %d","display_name":"A Made-Up Study of Grommets, Part %d",
                 "publication_year":2021,"publication_date":"2021-03-0%d","type":"article","cited_by_count":7,
                 "ids":{"openalex":"https://openalex.org/W900000%d","doi":"https://doi.org/10.5555/made.up.%d"},
                 "authorships":[{"author_position":"first","author":{"id":"https://openalex.org/A5000000001",
                   "display_name":"Wilma Grommet","orcid":null},"institutions":[]}],
                 "referenced_works":["https://openalex.org/W9111111"],
                 "abstract_inverted_index":{"Grommets":[0],"are":[1],"round.":[2]}}""".formatted(number, number, number, number, number % 9 + 1, number, number)
                .replace("\n", " ");
    }

    /** A page of arXiv with so many preprints of a query that finds so many. */
    public static String arxivPage(int preprints, int total, int firstNumber) {
        return IntStream.range(firstNumber, firstNumber + preprints)
                .mapToObj(number -> """
                        <entry><id>http://arxiv.org/abs/2611.%05dv1</id>
                        <title>A Made-Up Study of Grommets, Part %d</title><published>2026-11-02T00:00:00Z</published>
                        <summary>Grommets are round.</summary><author><name>Wilma Grommet</name></author></entry>
                        """.formatted(number, number))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"
                        xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
                        <opensearch:totalResults>%d</opensearch:totalResults>
                        <opensearch:startIndex>%d</opensearch:startIndex>
                        """.formatted(total, firstNumber - 1), "</feed>"));
    }

    /** A page of Hugging Face's papers of a day. */
    public static String dailyPapers(int papers, int firstNumber) {
        return IntStream.range(firstNumber, firstNumber + papers)
                .mapToObj(number -> """
                        {"paper":{"id":"2611.%05d","title":"A Made-Up Study of Grommets, Part %d",
                         "summary":"Grommets are round.","upvotes":3,"publishedAt":"2026-11-20T00:00:00.000Z",
                         "authors":[{"name":"Wilma Grommet"}]}}""".formatted(number, number))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
