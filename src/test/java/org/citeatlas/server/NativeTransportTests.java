package org.citeatlas.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.epoll.Epoll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Netty's native part is older than its classes, where no newer one is to be had (pom.xml): they have to fit. */
class NativeTransportTests {
    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    void itLoads() {
        assertThat(Epoll.unavailabilityCause()).isNull();
    }
}
