package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.app.GraphSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the console says of the user's own explorations. */
class OwnFilesTests {
    private static final String GOOD = "// @title Mine\n// @returns n INTEGER\nRETURN 1 AS n\n";

    @TempDir
    private Path folder;

    @Test
    void nothingIsSaidWhereAllCanBeUsed() throws IOException {
        assertThat(warning()).isEmpty();
        Files.writeString(folder.resolve("mine.cypher"), GOOD);
        assertThat(warning()).isEmpty();
    }

    @Test
    void thoseThatCannotBeUsedAreCounted() throws IOException {
        Files.writeString(folder.resolve("mine.cypher"), GOOD);
        Files.writeString(folder.resolve("broken.cypher"), GOOD.replace("@title", "@titel"));
        assertThat(warning())
                .contains("A file of your own in " + folder + " cannot be used: explorations --check says why.");
        Files.writeString(folder.resolve("import.cypher"), GOOD);
        Files.writeString(folder.resolve("topics.cypher"), GOOD);
        assertThat(warning())
                .contains("3 files of your own in " + folder + " cannot be used: explorations --check says why.");
    }

    private Optional<String> warning() {
        try (GraphSession session = new GraphSession(GraphAddress.embedded(folder.resolve("graph")))) {
            return OwnFiles.warning(folder, AllCommands.over(session, folder));
        }
    }
}
