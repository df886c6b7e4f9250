package org.citeatlas.services;

import java.time.Duration;

/** Told what happens while services are asked, by the thread that asks; made for a console. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT = new Progress() {};

    /** A request goes out for the first time. */
    default void sent(Request request) {}

    /** An answer came from the cache; nothing is sent. */
    default void fromCache(Request request) {}

    /**
     * Nothing is sent for so long.
     *
     * @param why its turn, or what went wrong: {@code answered 429}
     */
    default void waits(Service service, Duration time, String why) {}

    /**
     * A request goes out again.
     *
     * @param attempt from 2
     */
    default void retried(Request request, int attempt) {}
}
