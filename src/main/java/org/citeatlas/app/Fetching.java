package org.citeatlas.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How inputs that are no files of this machine are fetched.
 *
 * @param most records of a list that a service has
 * @param budget requests a day to each service that is asked; empty for what its address or key allows
 * @param mail of the user, for the service to write to; null to look into the environment
 * @param offline whether nothing is sent, and what was fetched before is all there is
 */
public record Fetching(
        int most, Optional<Integer> budget, @Nullable String mail, boolean offline) {
    /** Records of a service's list that are taken unless it is said. */
    public static final int MOST = 1_000;

    /** As it is done where nothing is said. */
    public static final Fetching USUAL = new Fetching(MOST, Optional.empty(), null, false);
}
