package org.citeatlas.services.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;

/** What the headers of an answer say about when to ask again. */
public final class RetryAfter {
    private static final long LONGEST = 366L * 24 * 60 * 60; // seconds; beyond is nonsense

    private RetryAfter() {}

    /**
     * The wait that {@code Retry-After} asks for, in seconds or as a date; empty where it says nothing that can be read.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, 10.2.3</a>
     */
    public static Optional<Duration> of(HttpHeaders headers, Instant now) {
        String said = headers.firstValue("Retry-After").orElse("").strip();
        OptionalLong seconds = number(said);
        if (seconds.isPresent()) {
            return Optional.of(Duration.ofSeconds(Math.min(seconds.getAsLong(), LONGEST)));
        }
        try {
            Instant then = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The pause between requests that Crossref's {@code X-Rate-Limit-Limit} and {@code X-Rate-Limit-Interval}
     * ({@code 1s}) come to; empty without them.
     */
    public static Optional<Duration> pause(HttpHeaders headers) {
        OptionalLong limit = number(headers.firstValue("X-Rate-Limit-Limit").orElse(""));
        OptionalLong interval =
                number(headers.firstValue("X-Rate-Limit-Interval").orElse("").replaceAll("s$", ""));
        return limit.isPresent() && interval.isPresent() && limit.getAsLong() > 0
                ? Optional.of(Duration.ofSeconds(interval.getAsLong()).dividedBy(limit.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong number(String text) {
        return text.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
