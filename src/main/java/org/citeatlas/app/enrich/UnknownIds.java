package org.citeatlas.app.enrich;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;

/**
 * The ids that a service was asked by and does not know, for as long as an answer counts: a line each, the time, the
 * address of the service, and the id. With them out of the way, the ids that are left make requests of new ones alone.
 */
final class UnknownIds {
    private final OwnLines lines;
    private final URI base;
    private final Clock clock;
    private final Set<String> ids = new HashSet<>();

    private UnknownIds(OwnLines lines, URI base, Clock clock) {
        this.lines = lines;
        this.base = base;
        this.clock = clock;
    }

    static UnknownIds of(Service service, Asking asking, Clock clock) {
        OwnLines lines = new OwnLines(asking.folder().resolve("unknown-" + service.option() + ".tsv"));
        UnknownIds unknown = new UnknownIds(lines, asking.endpoint(service).base(), clock);
        Instant since = asking.offline() ? Instant.MIN : clock.instant().minus(asking.cacheAge());
        lines.read().forEach(line -> unknown.read(line, since));
        return unknown;
    }

    private void read(String line, Instant since) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 3
                && parts[1].equals(base.toString())
                && at(parts[0]).isAfter(since)) {
            ids.add(parts[2]);
        }
    }

    private static Instant at(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) { // half a line: asked anew
            return Instant.MIN;
        }
    }

    boolean has(WorkId id) {
        return ids.contains(id.toString());
    }

    void add(Collection<WorkId> more) {
        lines.add(more.stream()
                .map(WorkId::toString)
                .filter(ids::add)
                .map(id -> clock.instant() + "\t" + base + "\t" + id)
                .toList());
    }
}
