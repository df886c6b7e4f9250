package org.citeatlas.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.jspecify.annotations.Nullable;

/** DOIs inside texts. */
public final class Dois {
    /** Possessive, for else characters of two sizes in turn take a stack frame each. */
    private static final Pattern INSIDE =
            Pattern.compile("10\\.\\d{4,9}/(?:(?![,;]\\s*(?:https?:|doi:|10\\.\\d{4}))[^\\s\"<>{}|\\\\^])++");

    private Dois() {}

    /** The first DOI in a text, whatever stands around it; that of arXiv is read as arXiv id. */
    public static Optional<WorkId> in(@Nullable String text) {
        return all(text).stream().findFirst();
    }

    /** All DOIs in a text, such as that of a preprint and that of the paper. */
    public static List<WorkId> all(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String plain = text.replace("\\_", "_").replace("%2F", "/").replace("%2f", "/");
        return INSIDE.matcher(plain)
                .results()
                .flatMap(doi -> IdScheme.DOI.parse(doi.group()).stream())
                .distinct()
                .toList();
    }
}
