package org.citeatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTests {
    private static final List<String> COMMANDS = List.of("import", "export", "explorations", "stats", "status");

    @Test
    void slipsAndSwapsFindTheirWord() {
        assertThat(Nearest.to("imprt", COMMANDS)).contains("import");
        assertThat(Nearest.to("ipmort", COMMANDS)).contains("import");
        assertThat(Nearest.to("STATUS", COMMANDS)).contains("status");
        assertThat(Nearest.to("explor", COMMANDS)).contains("export");
        assertThat(Nearest.to("METNIONS", List.of("Method", "MENTIONS"))).contains("MENTIONS");
    }

    @Test
    void aStrangeWordFindsNone() {
        assertThat(Nearest.to("xyzzy", COMMANDS)).isEmpty();
        assertThat(Nearest.question("", "xyzzy", COMMANDS)).isEmpty();
    }
}
