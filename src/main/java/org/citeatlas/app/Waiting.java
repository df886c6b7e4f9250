package org.citeatlas.app;

import java.time.Duration;
import org.citeatlas.services.Progress;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;

/** Says why nothing happens for a while. */
public record Waiting(ImportProgress progress) implements Progress {
    @Override
    public void waits(Service service, Duration time, String why) {
        progress.phase(service.shown() + ": " + time.toSeconds() + " s, " + why);
    }

    @Override
    public void retried(Request request, int attempt) {
        progress.phase(request.service().shown() + ": attempt " + attempt);
    }
}
