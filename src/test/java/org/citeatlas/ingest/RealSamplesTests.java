package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.citeatlas.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files and answers: what they hold is known. */
class RealSamplesTests {
    @ParameterizedTest
    @CsvSource({
        "bibtex/Chocolate.bib, bibtex, 15, 0, 0",
        "bibtex/jabref-authors.bib, bibtex, 212, 0, 0",
        "bibtex/complex.bib, bibtex, 20, 0, 0",
        "bibtex/biblatex-software.bib, bibtex, 9, 0, 0",
        "hugging-face/daily-papers-api.json, hf-daily-papers, 1, 0, 0",
        "semantic-scholar/graph-v1-paper-with-citations.json, semantic-scholar, 1, 0, 0",
        "semantic-scholar/search-response.json, semantic-scholar, 100, 0, 0",
        "semantic-scholar/graph-v1-paper-with-nulls.json, semantic-scholar, 0, 0, 1",
        "semantic-scholar/paper-with-references-v1.json, semantic-scholar, 1, 72, 0",
        "crossref/work.json, crossref, 1, 0, 0",
        "crossref/work-with-references.json, crossref, 1, 38, 0",
        "ris/RisImporterTestScopus.ris, ris, 1, 0, 0",
        "ris/RisImporterTestScience.ris, ris, 1, 0, 0",
        "bad-input/RisImporterCorrupted.ris, ris, 1, 0, 0",
        "bad-input/bibWithMixedContent.bib, bibtex, 1, 0, 0",
        "bad-input/tiny-LE-withBOM.bib, bibtex, 1, 0, 0",
        "bad-input/encoding-utf-16BE-with-header.bib, bibtex, 1, 0, 0",
        "bad-input/encoding-windows-1252-without-header.bib, bibtex, 0, 0, 1",
    })
    void aSampleHasItsPapersAndReferences(String file, String format, int papers, int references, int rejects)
            throws IOException {
        Path path = SharedFolder.path("samples/" + file);
        try (Inputs inputs = Inputs.of(List.of(path.toString()), null, InputStream.nullInputStream())) {
            InputFile input = inputs.files().get(0);
            assertThat(input.reader().format()).isEqualTo(format);
            Collected found = new Collected();
            input.read(found);
            assertThat(found.rejects.size())
                    .as(
                            "rejects, the last: %s",
                            found.rejects.isEmpty() ? "" : found.rejects.get(found.rejects.size() - 1))
                    .isEqualTo(rejects);
            assertThat(found.papers.size()).as("papers").isGreaterThanOrEqualTo(papers);
            if (references > 0) {
                assertThat(found.papers.get(0).references().size()).isEqualTo(references);
            } else if (!format.equals("semantic-scholar")) {
                assertThat(found.papers.size()).isEqualTo(papers);
            }
        }
    }

    @Test
    void badInputCrashesNoReader() throws IOException {
        Path folder = SharedFolder.path("samples/bad-input");
        for (PaperReader reader : Formats.all()) {
            try (Inputs inputs =
                    Inputs.of(List.of(folder.toString()), reader.format(), InputStream.nullInputStream())) {
                for (InputFile input : inputs.files()) {
                    reader.read(input, new Collected());
                }
            }
        }
    }
}
