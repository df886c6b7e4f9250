package org.citeatlas.server.doors;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What addresses were given out, each good for one login within {@link #LIFETIME}. */
final class Tickets {
    static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int MOST = 1000; // tickets kept at once; beyond that the oldest are dropped
    private static final int BYTES = 18;

    private final Map<String, Ticket> given = new LinkedHashMap<>();
    private final SecureRandom chance = new SecureRandom();
    private final Clock clock;

    Tickets(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param login who may log in with it; absent once it was used, when it only shows the way
     * @param desk what Neo4j Browser is to show
     */
    record Ticket(@Nullable Login login, JsonNode desk, Instant until) {}

    /** What Neo4j Browser logs in with. */
    record Login(String bolt, String user, String password) {}

    /** A new ticket's name, which cannot be guessed. */
    synchronized String give(Login login, JsonNode desk) {
        forgetOld();
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        given.put(name, new Ticket(login, desk, clock.instant().plus(LIFETIME)));
        return name;
    }

    /** The ticket of that name, with the login only the first time. */
    synchronized Optional<Ticket> take(String name) {
        forgetOld();
        Optional<Ticket> ticket = Optional.ofNullable(given.get(name));
        ticket.ifPresent(taken -> given.put(name, new Ticket(null, taken.desk(), taken.until())));
        return ticket;
    }

    private void forgetOld() {
        Instant now = clock.instant();
        given.values().removeIf(ticket -> ticket.until().isBefore(now));
        var oldest = given.keySet().iterator();
        while (given.size() >= MOST && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
