package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideDataTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "load  csv with headers from $x as line return line",
                "MATCH (p) CALL (p) {LOAD/**/CSV FROM p.url AS line RETURN line} RETURN line",
                "LOAD // a remark\n CSV FROM 'http://127.0.0.1/' AS line RETURN line",
                "\\u004cOAD CSV FROM '/etc/passwd' AS line RETURN line"
            })
    void aStatementThatLoadsIsRefused(String statement) {
        assertThatThrownBy(() -> OutsideData.refuse(statement))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("LOAD CSV would read a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (p:Paper) WHERE p.title CONTAINS 'LOAD CSV' RETURN p",
                "MATCH (p:Paper) RETURN p.load AS `load csv` // LOAD CSV"
            })
    void theWordsInATextAreNone(String statement) {
        assertThatCode(() -> OutsideData.refuse(statement)).doesNotThrowAnyException();
    }
}
