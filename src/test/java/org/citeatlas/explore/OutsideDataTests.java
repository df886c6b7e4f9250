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
                "\\u004cOAD CSV FROM '/etc/passwd' AS line RETURN line",
                "LOAD\u00a0CSV FROM 'http://127.0.0.1/' AS line RETURN line",
                "LOAD\\u2003CSV FROM 'http://127.0.0.1/' AS line RETURN line",
                "LOAD\u001cCSV FROM 'http://127.0.0.1/' AS line RETURN line",
                "// a remark\rLOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line"
            })
    void aStatementThatLoadsIsRefused(String statement) {
        assertThatThrownBy(() -> OutsideData.refuse(statement))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("LOAD CSV would read a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value",
                "call `apoc`.`load`.`jsonParams`('http://127.0.0.1/', null, null) YIELD value RETURN value",
                "CALL apoc . export/**/.csv.all('/tmp/x', {})",
                "MATCH (p) CALL (p) {CALL apoc.cypher.runFile(p.url) YIELD row RETURN row} RETURN row"
            })
    void aProcedureThatReachesOutOfTheGraphIsRefused(String statement) {
        assertThatThrownBy(() -> OutsideData.refuse(statement))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("A procedure such as this");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (p:Paper) WHERE p.title CONTAINS 'LOAD CSV' RETURN p",
                "MATCH (p:Paper) RETURN p.load AS `load csv` // LOAD CSV",
                "MATCH (p:Paper) WHERE p.title = 'CALL apoc.load.json' RETURN p // CALL apoc.load.json",
                "CALL apoc.path.expand($start, null, null, 1, 2) YIELD path RETURN path",
                "CALL db.index.fulltext.queryNodes('paper_text', 'apoc.load.json') YIELD node RETURN node"
            })
    void whatReadsOnlyTheGraphIsNot(String statement) {
        assertThatCode(() -> OutsideData.refuse(statement)).doesNotThrowAnyException();
    }
}
