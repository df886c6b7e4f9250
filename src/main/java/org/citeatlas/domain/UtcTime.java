package org.citeatlas.domain;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments as text, the same wherever they were written down: <a href="https://www.iso.org/iso-8601-date-and-time-format.html">ISO 8601</a> in UTC. */
public final class UtcTime {
    private UtcTime() {}

    /** {@code 2026-11-29T02:13:44.5Z}: to the second, with a fraction where it has one. */
    public static String exact(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment);
    }

    /** {@code 2026-11-29T02:13:44Z}: to the second. */
    public static String seconds(ZonedDateTime moment) {
        return exact(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** What {@code String.valueOf} gives, but {@link #exact} for a moment. */
    public static String orText(Object value) {
        return value instanceof ZonedDateTime moment ? exact(moment) : String.valueOf(value);
    }
}
