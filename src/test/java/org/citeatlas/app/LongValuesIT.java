package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is too long for an index costs itself, or its record, and never the import. */
class LongValuesIT {
    private static final String LONG = "Ä".repeat(20_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'title':'$'                                             | 1 | 1",
                "'title':'T','abstract':'$'                              | 2 | 0",
                "'title':'T','abstract':'See https://example.org/$ here.'| 2 | 0",
                "'title':'T','abstract':'See https://github.com/a/$ now.'| 2 | 0",
                "'title':'T','abstract':'We propose $ (A$), a method.'   | 2 | 0",
                "'title':'T','authors':['$']                             | 2 | 1",
                "'title':'T','authors':[{'name':'A','id':'$'}]           | 2 | 1",
                "'title':'T','authors':[{'name':'A','affiliations':['$']}]|2 | 1",
                "'title':'T','venue':'$'                                 | 2 | 1",
                "'title':'T','url':'https://example.org/$'               | 2 | 1",
                "'title':'T','code':['https://github.com/a/$']           | 2 | 1",
                "'title':'T','doi':'10.5555/$'                           | 2 | 1",
                "'title':'T','id':'$'                                    | 2 | 0",
                "'title':'T','keywords':['$']                            | 2 | 1",
                "'title':'T','references':['$']                          | 2 | 0",
                "'title':'T','references':[{'title':'$'}]                | 2 | 0",
                "'title':'T','references':[{'title':'C','authors':'$'}]  | 2 | 1",
                "'title':'T','references':[{'title':'C','venue':'$'}]    | 2 | 1",
                "'title':'T','results':[{'dataset':'$','metric':'m','value':'1'}] | 2 | 1",
                "'title':'T','results':[{'dataset':'D','metric':'$','value':'1'}] | 2 | 1",
                "'title':'T','results':[{'dataset':'D','metric':'m','value':'$'}] | 2 | 0"
            })
    void theRestOfTheFileIsTaken(String fields, int papers, int rejects) throws IOException {
        Path file = Files.write(
                folder.resolve("long.jsonl"),
                List.of(
                        "{" + fields.replace('\'', '"').replace("$", LONG) + "}",
                        "{\"title\":\"Good\",\"doi\":\"10.5555/good\"}"));
        try (GraphSession session = TestSession.empty()) {
            ImportSummary summary =
                    new ImportPapers(session).run(new ImportRequest(List.of(file.toString())), ImportProgress.NONE);
            assertThat(summary.rejected()).as("%s", summary.firstRejects()).isEqualTo(rejects);
            assertThat(session.graph().read("MATCH (p:Paper) RETURN p.title AS t", Map.of()))
                    .hasSize(papers);
        }
    }
}
