package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionFilesTests {
    @TempDir
    private Path folder;

    @Test
    void eachStatementHasItsTitleAndItsLine() throws IOException {
        Path file = write("""
                // Rules of our corpus.
                // @title  every paper
                //         has a year
                MATCH (p:Paper) WHERE p.year IS NULL
                RETURN p.title AS title; // ; is no end here

                MATCH (p:Paper {title: 'a;b'}) RETURN p;
                /* @title of none; */
                // @title  the last
                RETURN 1
                """);

        assertThat(AssertionFiles.read(file))
                .containsExactly(
                        new Assertion(
                                "every paper has a year",
                                "MATCH (p:Paper) WHERE p.year IS NULL\nRETURN p.title AS title",
                                file.toString(),
                                4),
                        new Assertion(
                                "MATCH (p:Paper {title: 'a;b'}) RETURN p",
                                "MATCH (p:Paper {title: 'a;b'}) RETURN p",
                                file.toString(),
                                7),
                        new Assertion("the last", "RETURN 1", file.toString(), 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | :1: there is no statement",
                "// nothing | :1: there is no statement",
                "// @titel x~RETURN 1 | :1: @titel is not known in a file of assertions",
                "RETURN 1;~// @title x | :2: no statement follows",
                "// @title~RETURN 1 | :1: @title says nothing",
                "// @title a~// @title b~RETURN 1 | :2: @title is there twice",
                "RETURN 1;~LOAD CSV FROM 'file:///x' AS l RETURN l | :2: LOAD CSV would read a file",
                "RETURN 1~// @title b~RETURN 2 | :2: @title stands inside a statement",
            })
    void whatIsWrongHasItsPlace(String text, String said) throws IOException {
        Path file = write(text.replace('~', '\n'));
        assertThatThrownBy(() -> AssertionFiles.read(file))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageStartingWith(file + said)
                .extracting(e -> ((CiteatlasException) e).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsSaidToBe() {
        assertThatThrownBy(() -> AssertionFiles.read(folder.resolve("none.cypher")))
                .hasMessageEndingWith("none.cypher:1: there is no such file.");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("rules.cypher"), text);
    }
}
