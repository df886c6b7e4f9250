package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherLiteralsTests {
    @ParameterizedTest
    @CsvSource({
        "'WHERE true\n  AND p.year > 1\nRETURN p', 'WHERE p.year > 1\nRETURN p'",
        "'WHERE p.year > 1\n  AND true\nRETURN p', 'WHERE p.year > 1\nRETURN p'",
        "'  WHERE true\n    AND true\n  RETURN p', '  RETURN p'",
        "'WHERE true\n  OR p.year > 1\n', 'WHERE true\n  OR p.year > 1\n'",
        "'RETURN \"WHERE true\" AS AND, true\n', 'RETURN \"WHERE true\" AS AND, true\n'",
    })
    void whatIsAlwaysTrueIsNotWritten(String cypher, String tidied) {
        assertThat(CypherLiterals.tidied(cypher)).isEqualTo(tidied);
    }
}
