package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {
    private static final Home HOME = new Home(Path.of("/home/ada/.citeatlas"));

    @Test
    void aFolderIsAnEmbeddedGraph() {
        assertThat(of("--db", "/tmp/x/../y").db()).isEqualTo(Path.of("/tmp/y"));
        assertThat(of("--db", "/tmp/y").embedded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "localhost:7687",
                "bolt:",
                "bolt://a b",
                "neo4j://ada:secret@host",
                "bolt://ada:se/secret@host"
            })
    void whatIsNoAddressIsRefusedAndNoPasswordIsRepeated(String uri) {
        assertThatThrownBy(() -> of("--uri", uri))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageNotContaining("secret")
                .extracting(e -> ((CiteatlasException) e).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aGraphIsEmbeddedOrAServer() {
        assertThatThrownBy(() -> of("--uri", "bolt://localhost", "--db", "x")).hasMessageContaining("give one of them");
    }

    private static GraphAddress of(String... options) {
        return Address.of(TypedLine.ofArguments(options).globals(), HOME);
    }
}
