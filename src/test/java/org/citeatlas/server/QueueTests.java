package org.citeatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueueTests {
    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();
    private HomeFiles files;
    private Queue queue;

    @BeforeEach
    void open() {
        files = HomeFiles.create(folder);
        queue = new Queue(files, notices::add, Duration.ZERO, Duration.ZERO);
    }

    @Test
    void aProcessAtWorkIsWaitedForHoweverLongAndItsWorkIsNamed() throws IOException {
        RunFile.working("neo4j", "makes a backup").write(files.run());
        assertThatCode(queue::waitALittle).doesNotThrowAnyException();
        assertThatCode(queue::waitALittle).doesNotThrowAnyException();
        assertThat(notices)
                .singleElement()
                .asString()
                .contains("process " + ProcessHandle.current().pid() + ", which makes a backup");
    }

    @Test
    void aProcessThatOpensTheStoreIsGivenUpInTheEnd() throws IOException {
        RunFile.starting("neo4j").write(files.run());
        assertThatThrownBy(queue::waitALittle)
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("has not answered");
    }
}
