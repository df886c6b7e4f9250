package org.citeatlas.services;

/**
 * What asking came to.
 *
 * @param sent requests that went out for the first time; what is announced
 * @param retried requests that went out again
 * @param redirected requests that went to where an answer led
 * @param fromCache requests that were not sent
 */
public record Counts(long sent, long retried, long redirected, long fromCache) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** How many requests the services saw. */
    public long onTheWire() {
        return sent + retried + redirected;
    }
}
