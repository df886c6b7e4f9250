package org.citeatlas.ingest.wos;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Dois;
import org.jspecify.annotations.Nullable;

/** A line of {@code CR}: {@code Vaswani A, 2017, ADV NEUR IN, V30, DOI 10.1000/1}; it names no title. */
final class CitedReference {
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern INITIALS = Pattern.compile("(.*\\S)\\s+(\\p{Lu}{1,4}|(?:\\p{Lu}\\.-?){1,4})");

    private CitedReference() {}

    static Reference of(String text) {
        String[] parts = text.split("(?<!\\s)\\s+,\\s*|,\\s*");
        boolean dated = parts.length > 1 && YEAR.matcher(parts[1]).matches();
        List<WorkId> ids = Dois.all(text);
        if (!dated) {
            return new Reference(ids, null, null, null, null, text, null);
        }
        return new Reference(
                ids, null, Integer.valueOf(parts[1]), author(parts[0]), parts.length > 2 ? parts[2] : null, text, null);
    }

    /** {@code A Vaswani} for {@code Vaswani A}; null for an anonymous work. */
    private static @Nullable String author(String written) {
        if (written.startsWith("*")) { // a group
            return written.substring(1).strip();
        }
        String name = written.strip();
        if (name.isEmpty() || name.equalsIgnoreCase("[anonymous]")) {
            return null;
        }
        Matcher matcher = INITIALS.matcher(name);
        return matcher.matches() ? matcher.group(2) + " " + matcher.group(1) : name;
    }
}
