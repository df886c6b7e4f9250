package org.citeatlas.services.asking;

import java.time.Duration;
import java.util.Optional;
import org.citeatlas.services.Answer;
import org.citeatlas.services.ServiceException.Trouble;
import org.jspecify.annotations.Nullable;

/** What to do with what came. */
sealed interface Verdict {
    /** It is taken and kept. */
    record Taken(Answer answer, int status, String contentType) implements Verdict {}

    /**
     * Asked again, if there are tries left.
     *
     * @param why what was wrong, to stand behind the service's name: {@code answered 503}
     * @param after the wait that the service asks for; empty for our own back-off
     * @param inTheEnd what it is when no try is left
     */
    record Again(
            String why,
            Optional<Duration> after,
            Trouble inTheEnd,
            @Nullable Throwable cause) implements Verdict {}
}
