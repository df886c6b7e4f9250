package org.citeatlas.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a Neo4j is and who we are there.
 *
 * @param uri {@code bolt://}, {@code neo4j://}, or their {@code +s} and {@code +ssc} forms
 * @param password null where the server asks for none; never shown
 */
public record BoltLogin(URI uri, String user, @Nullable String password) {
    /** The address alone: a password reaches no message and no log. */
    @Override
    public String toString() {
        return user + "@" + uri;
    }

    /** Yields a login, and a new one when the server behind it has gone. */
    public interface Source {
        /** The login to use; waits until there is one. */
        BoltLogin login();

        /** A way in after the connection to {@code lost} broke, be it the same again; empty where there is none. */
        default Optional<BoltLogin> renew(BoltLogin lost) {
            return Optional.empty();
        }

        /** A transaction past Bolt, where the server runs in this process; empty where it does not. @param timeout zero for none */
        default Optional<NearTransaction> near(Duration timeout) {
            return Optional.empty();
        }
    }
}
