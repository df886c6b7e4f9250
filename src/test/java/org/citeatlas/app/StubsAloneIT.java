package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a question about citations has no answer, and why it has none. */
class StubsAloneIT {
    private static final String HINT = "every work that is cited is known by reference only ('enrich --references'";

    @TempDir
    Path folder;

    private GraphSession session;

    @BeforeEach
    void begin() {
        session = TestSession.empty();
    }

    @AfterEach
    void end() {
        session.close();
    }

    @Test
    void wherePapersCiteStubsAloneTheAnswerSaysWhatFetchesThem() throws IOException {
        papers("""
                {"doi":"10.5555/a","title":"Grommets","year":2021,"references":["doi:10.5555/b"]}
                {"doi":"10.5555/c","title":"Rivets","year":2022,"references":["doi:10.5555/b"]}
                """);

        Answer none = TestSession.run(session, "main-path");
        assertThat(none.rows()).isEmpty();
        assertThat(none.coverage().sentence()).startsWith("0 works").contains(" · " + HINT);
        assertThat(sentence("cited-by", "id", "10.5555/a")).contains(HINT);
        assertThat(sentence("main-path", "since", "2030"))
                .contains("no paper is in scope")
                .doesNotContain(HINT);
        assertThat(sentence("top-methods")).as("asks for no citations").doesNotContain(HINT);
        assertThat(sentence("references", "id", "10.5555/a"))
                .as("has an answer")
                .doesNotContain(HINT);

        papers("{\"doi\":\"10.5555/b\",\"title\":\"Washers\",\"year\":2019}\n");
        assertThat(TestSession.run(session, "main-path").rows()).isNotEmpty();
        assertThat(sentence("main-path")).doesNotContain(HINT);
        assertThat(sentence("cited-by", "id", "10.5555/a"))
                .as("a paper is cited, though not this one")
                .doesNotContain(HINT);
    }

    @Test
    void whoeverAsksAboutAWorkKnownByReferenceOnlyIsToldSo() throws IOException {
        papers("{\"doi\":\"10.5555/a\",\"title\":\"Grommets\",\"references\":[\"doi:10.5555/b\"]}\n");
        String said = "\"doi:10.5555/b\" is known by reference only";
        assertThat(TestSession.run(session, "references", "id", "doi:10.5555/b")
                        .coverage()
                        .sentence())
                .contains(said)
                .contains("'import' its record, or 'enrich --references'");
        assertThat(TestSession.run(session, "cited-by", "id", "doi:10.5555/b")
                        .coverage()
                        .sentence())
                .doesNotContain("known by reference only");
        assertThat(TestSession.run(session, "references", "id", "doi:10.5555/a")
                        .coverage()
                        .sentence())
                .doesNotContain(said);
    }

    @Test
    void whereNothingIsCitedThereIsNothingToFetchBehindIt() throws IOException {
        papers("{\"doi\":\"10.5555/a\",\"title\":\"Grommets\",\"year\":2021}\n");
        assertThat(sentence("main-path"))
                .contains("1 of 1 paper has no references")
                .doesNotContain(HINT);
    }

    @Test
    void aCitationWithoutAnIdCannotBeAskedFor() throws IOException {
        papers(
                "{\"doi\":\"10.5555/a\",\"title\":\"Grommets\",\"abstract\":\"We extend grommets (Hu et al., 2021).\"}\n");
        assertThat(TestSession.graph(session).read("MATCH (:Paper)-[:CITES]->(w:Stub) RETURN w.id AS id", Map.of()))
                .hasSize(1);
        assertThat(sentence("main-path")).doesNotContain(HINT);
    }

    private String sentence(String exploration, String... values) {
        return TestSession.run(session, exploration, values).coverage().sentence();
    }

    private void papers(String lines) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "papers", ".jsonl"), lines);
        new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
    }
}
