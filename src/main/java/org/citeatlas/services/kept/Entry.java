package org.citeatlas.services.kept;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept beside the body of an answer: lines of {@code name: value}.
 *
 * @param base the address of the service that answered
 * @param request canonical
 * @param at when it answered
 * @param status of HTTP
 * @param contentType as said
 * @param sha256 of the body
 */
record Entry(String base, String request, Instant at, int status, String contentType, String sha256) {
    byte[] bytes() {
        String text = "base: " + base + "\nat: " + at + "\nstatus: " + status + "\ntype: " + contentType + "\nsha256: "
                + sha256 + "\nrequest: " + request.replace("\n", " ") + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where it is damaged. */
    static Optional<Entry> of(byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        try {
            return Optional.of(new Entry(
                    field("base", fields),
                    field("request", fields),
                    Instant.parse(field("at", fields)),
                    Integer.parseInt(field("status", fields)),
                    field("type", fields),
                    field("sha256", fields)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String field(String name, Map<String, String> fields) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }
}
