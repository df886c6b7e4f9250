package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsOptionTests {
    private static final String TABLE = """
            sep=;
            Nr;"Work, in full";Text;Seen

            1;A first paper;"We use ""BERT""; twice.";2020
            2;A second paper;;2021
            """;

    @Test
    void theNamedColumnsAreReadHoweverTheirCaseAndTheirCommas() {
        List<String> lines = extract(null, "title=work, in full, abstract=Text,year=seen");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .contains("\"title\":\"A first paper\"", "\"abstract\":\"We use \\\"BERT\\\"; twice.\"", "2020");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "        | headline=Text             | headline     | pubMedId",
                "        | title                     | title        | citationCount",
                "        | title=Titel,abstract=Text | Titel        | Work, in full",
                "        | title=Text,title=Nr       | two columns  | title",
                "jsonl   | title=Text                | --as jsonl   | csv",
            })
    void whatCannotBeMeantIsAUsageErrorThatSaysWhatCan(String as, String columns, String wrong, String possible) {
        assertThatThrownBy(() -> extract(as, columns))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(wrong)
                .hasMessageContaining(possible);
    }

    private static List<String> extract(String as, String columns) {
        List<String> lines = new ArrayList<>();
        new ExtractPapers(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)))
                .run(List.of("-"), as, columns, lines::add);
        return lines;
    }
}
