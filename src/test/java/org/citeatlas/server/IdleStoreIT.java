package org.citeatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store's files are for one process at a time. */
final class IdleStoreIT {
    @TempDir
    Path folder;

    @Test
    void whoHasTheStoreIsNamedAndOnceItEndedTheStoreIsWhole() throws Exception {
        Path db = folder.resolve("graph");
        try (OtherProcess owner = new OtherProcess(db, new Ports(0, 0))) {
            assertThat(owner.line()).startsWith("OWNER");
            assertThat(owner.say("write")).isEqualTo("WROTE 1");
            assertThatThrownBy(() -> IdleStore.hold(db, "tests it"))
                    .isInstanceOfSatisfying(
                            CiteatlasException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.UNREACHABLE))
                    .hasMessageContaining("Process " + owner.pid() + " has the graph")
                    .hasMessageContaining("citeatlas stop");
            assertThatThrownBy(() -> RestoredStore.claim(db)).hasMessageContaining("Process " + owner.pid());
            assertThat(owner.say("write")).as("it was not disturbed").isEqualTo("WROTE 2");
            owner.kill();
        }
        try (IdleStore store = IdleStore.hold(db, "tests it")) {
            assertThat(store.facts().nodes())
                    .as("what was committed is recovered")
                    .isEqualTo(2);
            try (EmbeddedHome home = EmbeddedHome.open(db, new Ports(0, 0), notice -> {})) {
                assertThat(home.status().state()).isEqualTo(HomeStatus.State.STARTING);
            }
        }
    }
}
