package org.citeatlas.services.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PolitenessTests {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private static HttpHeaders headers(String name, String value) {
        return HttpHeaders.of(Map.of(name, List.of(value)), (n, v) -> true);
    }

    @Test
    void retryAfterIsSecondsOrADateAndNonsenseIsNothing() {
        assertThat(RetryAfter.of(headers("Retry-After", "120"), NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.of(headers("Retry-After", "Sat, 28 Nov 2026 10:00:30 GMT"), NOW))
                .contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.of(headers("Retry-After", "Fri, 27 Nov 2026 10:00:30 GMT"), NOW))
                .contains(Duration.ZERO);
        assertThat(RetryAfter.of(headers("Retry-After", "999999999"), NOW)).contains(Duration.ofDays(366));
        for (String nonsense : List.of("", "-1", "soon", "99999999999999999999")) {
            assertThat(RetryAfter.of(headers("Retry-After", nonsense), NOW))
                    .as(nonsense)
                    .isEmpty();
        }
    }

    @Test
    void backOffDoublesUpToTheLongestWaitAndIsAnyTimeBelow() {
        Deadlines usual = Deadlines.USUAL;
        assertThat(usual.backOff(1, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(usual.backOff(4, 1)).isEqualTo(Duration.ofSeconds(16));
        assertThat(usual.backOff(4, 0.25)).isEqualTo(Duration.ofSeconds(4));
        assertThat(usual.backOff(60, 1)).isEqualTo(usual.longestWait());
    }

    @Test
    void redirectsStayOnHttpsAndOutOfPrivateNetworks() throws Exception {
        Redirects redirects = new Redirects(host -> host.startsWith("private"));
        URI from = URI.create("https://public.example/a/b?c");
        assertThat(redirects.follow(from, "../d")).hasToString("https://public.example/d");
        assertThat(redirects.follow(from, "https://other.example/")).hasToString("https://other.example/");
        for (String bad :
                List.of("http://other.example/", "https://private.example/", "", "https://[", "file:///etc/passwd")) {
            if (bad.isEmpty()) {
                continue; // the same address again, which the number of hops ends
            }
            assertThatThrownBy(() -> redirects.follow(from, bad)).as(bad).isInstanceOf(AstrayException.class);
        }
        URI inside = URI.create("https://private.example/");
        assertThat(redirects.follow(inside, "https://private2.example/")).hasToString("https://private2.example/");
    }

    @Test
    void privateNetworksAreKnown() {
        for (String host : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "169.254.169.254",
                "[::1]",
                "[fd00::1]",
                "0.0.0.0")) {
            assertThat(Hosts.isPrivate(host)).as(host).isTrue();
        }
        assertThat(Hosts.isPrivate("8.8.8.8")).isFalse();
        assertThat(Hosts.isPrivate("[2001:4860:4860::8888]")).isFalse();
    }

    @Test
    void onlyHttpsOrThisMachineIsAsked() {
        assertThat(Hosts.mayBeAsked(URI.create("https://a.example"))).isTrue();
        assertThat(Hosts.mayBeAsked(URI.create("http://127.0.0.1:80/"))).isTrue();
        for (String bad :
                List.of("http://a.example", "http://localhost.evil.example", "ftp://localhost", "a", "mailto:a@b")) {
            assertThat(Hosts.mayBeAsked(URI.create(bad))).as(bad).isFalse();
        }
    }
}
