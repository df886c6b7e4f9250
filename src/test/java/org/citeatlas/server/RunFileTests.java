package org.citeatlas.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunFileTests {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        RunFile starting = RunFile.starting("neo4j");
        RunFile up = starting.answeringAt(URI.create("bolt://127.0.0.1:1"), URI.create("http://127.0.0.1:2"));
        starting.write(folder.resolve("run"));
        assertThat(RunFile.read(folder.resolve("run"))).hasValue(starting);
        RunFile working = RunFile.working("neo4j", "makes a backup");
        working.write(folder.resolve("run"));
        assertThat(RunFile.read(folder.resolve("run"))).hasValue(working);
        up.write(folder.resolve("run"));
        assertThat(RunFile.read(folder.resolve("run"))).hasValue(up);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLaterProcessWithTheSamePidIsNotTheOwner() {
        RunFile here = RunFile.starting("neo4j");
        assertThat(here.isAlive()).isTrue();
        assertThat(new RunFile(here.pid(), Instant.EPOCH, here.since(), null, null, "neo4j", null).isAlive())
                .isFalse();
        assertThat(new RunFile(Integer.MAX_VALUE, null, here.since(), null, null, "neo4j", null).isAlive())
                .isFalse();
    }

    @Test
    void rubbishIsNoRunFile() throws IOException {
        assertThat(RunFile.read(folder.resolve("run"))).isEmpty();
        Files.writeString(folder.resolve("run"), "pid=many\n");
        assertThat(RunFile.read(folder.resolve("run"))).isEmpty();
    }

    @Test
    void aLockIsHeldOnceEvenInOneProcess() throws IOException {
        Path file = folder.resolve("lock");
        try (StoreLock lock = StoreLock.tryTake(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(StoreLock.tryTake(file)).isEmpty();
        }
        StoreLock.tryTake(file).orElseThrow().close();
    }
}
