package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractPapersTests {
    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftInterrupted() {
        Thread.interrupted();
    }

    @Test
    void anInterruptEndsItBeforeTheNextPaper() throws Exception {
        Path papers = Files.writeString(
                folder.resolve("papers.jsonl"),
                "{\"title\": \"We use LoRA\"}\n{\"title\": \"We use BERT\"}\n{\"title\": \"We use GPT-2\"}\n");
        List<String> lines = new ArrayList<>();
        assertThatThrownBy(() -> new ExtractPapers().run(List.of(papers.toString()), null, null, line -> {
                    lines.add(line);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
        assertThat(lines).hasSize(1);
    }
}
