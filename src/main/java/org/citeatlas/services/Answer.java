package org.citeatlas.services;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What a service said to a request.
 *
 * @param request what was asked
 * @param known false where the service said that it has no such thing; the body is empty then
 * @param body the answer, unpacked; not to be changed
 * @param at when the service said so
 * @param fromCache whether nothing was sent for it this time
 */
public record Answer(Request request, boolean known, byte[] body, Instant at, boolean fromCache) {

    /** The first words of the answer on one line, for a message. */
    public String firstWords() {
        return FirstWords.of(new String(body, 0, Math.min(body.length, 1_000), StandardCharsets.UTF_8));
    }
}
