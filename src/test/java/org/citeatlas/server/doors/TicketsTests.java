package org.citeatlas.server.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.citeatlas.server.doors.Tickets.Login;
import org.junit.jupiter.api.Test;

final class TicketsTests {
    private static final Login LOGIN = new Login("bolt://127.0.0.1:7687", "neo4j", "secret");

    private static final JsonNode ONE = TextNode.valueOf("RETURN 1");
    private static final JsonNode TWO = TextNode.valueOf("RETURN 2");

    private final Hands clock = new Hands();
    private final Tickets tickets = new Tickets(clock);

    @Test
    void aTicketLogsInOnceAndShowsTheWayUntilItsTimeIsOver() {
        String name = tickets.give(LOGIN, ONE);
        clock.now = clock.now.plus(Tickets.LIFETIME);
        assertThat(tickets.take(name)).hasValueSatisfying(ticket -> {
            assertThat(ticket.login()).isEqualTo(LOGIN);
            assertThat(ticket.desk()).isEqualTo(ONE);
        });
        assertThat(tickets.take(name))
                .hasValueSatisfying(ticket -> assertThat(ticket.login()).isNull());
        clock.now = clock.now.plus(Duration.ofMillis(1));
        assertThat(tickets.take(name)).isEmpty();
    }

    @Test
    void twoTicketsNeverShareAName() {
        assertThat(tickets.give(LOGIN, ONE)).hasSize(24).isNotEqualTo(tickets.give(LOGIN, ONE));
    }

    @Test
    void theOldestGoesWhereTooManyAreGiven() {
        String first = tickets.give(LOGIN, ONE);
        for (int i = 0; i < 1000; i++) {
            tickets.give(LOGIN, TWO);
        }
        assertThat(tickets.take(first)).isEmpty();
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
