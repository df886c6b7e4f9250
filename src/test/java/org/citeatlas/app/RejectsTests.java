package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.ingest.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RejectsTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"One\"}\n", "@misc{a, title = {Two}}", "\0", "[1, 2]"})
    void aFileOfSomethingElseStays(String content) throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), content);
        assertThatThrownBy(() -> Rejects.into(papers))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("holds no rejects");
        assertThat(papers).hasContent(content);
    }

    @Test
    void thoseOfTheRunBeforeMakeRoom() throws IOException {
        Path file = folder.resolve("rejects.jsonl");
        for (String reason : new String[] {"first", "second"}) {
            try (Rejects rejects = Rejects.into(file)) {
                rejects.add(new Reject("a.jsonl", 1, reason, "{"));
            }
        }
        Rejects.into(file).close();
        assertThat(file).isEmptyFile();
        Rejects.into(file).close();
    }
}
