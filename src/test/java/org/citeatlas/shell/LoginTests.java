package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTests {
    @TempDir
    Path folder;

    @Test
    void thePasswordOfTheEnvironment() {
        Map<String, String> environment = Map.of("CITEATLAS_PASSWORD", "se/cret");
        assertThat(Login.of(null, environment)).isEqualTo(new Login("neo4j", "se/cret"));
        assertThat(Login.of("ada", environment))
                .isEqualTo(new Login("ada", "se/cret"))
                .hasToString("ada");
    }

    @Test
    void aFileAsNeo4jsContainerTakesIt() throws IOException {
        Login ada = new Login("ada", "se/c ret");
        assertThat(Login.of(null, file("ada/se/c ret\n"))).isEqualTo(ada);
        assertThat(Login.of("ada", file("ada/se/c ret"))).isEqualTo(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "/secret", "ada/", "ada/secret\nmore"})
    void aFileWithSomethingElseIsRefusedAndNotRepeated(String content) throws IOException {
        assertUsage(null, file(content), "NAME/PASSWORD");
    }

    @Test
    void whatSaysTwoThingsIsRefused() throws IOException {
        assertUsage("bob", file("ada/secret"), "--user says bob");
        assertUsage(null, Map.of("CITEATLAS_PASSWORD", "secret", "CITEATLAS_AUTH_FILE", "x"), "Unset one of them");
        assertUsage(
                null, Map.of("CITEATLAS_AUTH_FILE", folder.resolve("not there").toString()), "cannot be read");
    }

    private Map<String, String> file(String content) throws IOException {
        return Map.of(
                "CITEATLAS_AUTH_FILE",
                Files.writeString(folder.resolve("auth"), content).toString());
    }

    private static void assertUsage(String user, Map<String, String> environment, String why) {
        assertThatThrownBy(() -> Login.of(user, environment))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .hasMessageContaining(why)
                .hasMessageNotContaining("secret");
    }
}
