package org.citeatlas.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.services.http.Timing;

/** A clock that stands still, and goes on by what is slept, so that no test waits. */
public final class FakeTime extends Clock {
    public final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T10:00:00Z");

    /** Jitter takes the whole of what it may. */
    public Timing timing() {
        return new Timing(this, this::sleep, () -> 0.999);
    }

    public void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }

    public void goOn(Duration time) {
        now = now.plus(time);
    }

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
