package org.citeatlas.shell.syntax;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * The options that every command takes.
 *
 * @param db folder of the embedded store; null where not given
 * @param uri address of a server to use instead; null for the embedded one
 * @param user name to log in there with; null where not given
 * @param format null where not given: a table on a terminal, CSV elsewhere
 * @param limit most rows to show; {@link #ALL} for no limit, {@link #NOT_GIVEN} where not given
 * @param timeout longest time that a question may take; null where not given
 * @param noColor never colour, whatever the terminal can do
 * @param quiet say nothing but data, warnings and errors
 * @param debug show stack traces, and log more
 * @param version print the version instead of doing anything
 * @param help print help instead of doing anything
 */
public record GlobalOptions(
        @Nullable String db,
        @Nullable String uri,
        @Nullable String user,
        @Nullable Format format,
        int limit,
        @Nullable Duration timeout,
        boolean noColor,
        boolean quiet,
        boolean debug,
        boolean version,
        boolean help) {

    public static final int ALL = 0;
    public static final int NOT_GIVEN = -1;

    /** As help and completion show them. */
    public static final List<Option> OPTIONS = List.of(
            new Option(
                    "db",
                    "DIR",
                    "folder of the embedded graph (default $CITEATLAS_DB, else ~/.citeatlas/graph)",
                    Values.FILE),
            Option.of(
                    "uri",
                    "URI",
                    "a Neo4j server to use instead: bolt://host, neo4j+s://host; password in $CITEATLAS_PASSWORD, or 'NAME/PASSWORD' in the file $CITEATLAS_AUTH_FILE"),
            Option.of("user", "NAME", "name to log in there with (default neo4j)"),
            new Option(
                    "format",
                    "FORMAT",
                    "table, json, jsonl, csv or markdown (default table on a terminal, csv in a pipe)",
                    Values.oneOf(Format.class)),
            Option.of("limit", "N", "at most N rows; 0 for all"),
            Option.of("timeout", "TIME", "give up after this long: 30s, 2m, 500ms; seconds without a unit"),
            Option.flag("no-color", "no colours (so does $NO_COLOR)"),
            Option.flag("quiet", "no progress, coverage or notices"),
            Option.flag("debug", "show stack traces; given at the start, log more to ~/.citeatlas/logs/citeatlas.log"),
            Option.flag("version", "print the version"),
            Option.flag("help", "print help for the command"));

    /** None given. */
    public static final GlobalOptions NONE = from(Map.of());

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)?");

    static GlobalOptions from(Map<String, List<String>> values) {
        return new GlobalOptions(
                last(values, "db"),
                last(values, "uri"),
                last(values, "user"),
                format(last(values, "format")),
                limit(last(values, "limit")),
                timeout(last(values, "timeout")),
                "true".equals(last(values, "no-color")),
                "true".equals(last(values, "quiet")),
                "true".equals(last(values, "debug")),
                "true".equals(last(values, "version")),
                "true".equals(last(values, "help")));
    }

    /** That many rows at the most, and nothing else given. */
    public static GlobalOptions limitedTo(int rows) {
        return from(Map.of("limit", List.of(String.valueOf(rows))));
    }

    /** These options, and from {@code defaults} whatever is not given here. */
    public GlobalOptions orElse(GlobalOptions defaults) {
        return new GlobalOptions(
                db != null ? db : defaults.db,
                uri != null ? uri : defaults.uri,
                user != null ? user : defaults.user,
                format != null ? format : defaults.format,
                limit != NOT_GIVEN ? limit : defaults.limit,
                timeout != null ? timeout : defaults.timeout,
                noColor || defaults.noColor,
                quiet || defaults.quiet,
                debug || defaults.debug,
                version,
                help);
    }

    private static @Nullable String last(Map<String, List<String>> values, String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? null : given.get(given.size() - 1);
    }

    private static @Nullable Format format(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (Format format : Format.values()) {
            if (format.name().equalsIgnoreCase(text)) {
                return format;
            }
        }
        throw CiteatlasException.usage(
                "There is no format \"" + text + "\". --format takes table, json, jsonl, csv or markdown.");
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return NOT_GIVEN;
        }
        if (!text.matches("\\d{1,9}")) {
            throw CiteatlasException.usage("--limit takes a whole number, 0 for all, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable Duration timeout(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!time.matches() || Long.parseLong(time.group(1)) == 0) {
            throw CiteatlasException.usage("--timeout takes a time such as 30s, 2m or 500ms, not \"" + text + "\".");
        }
        long amount = Long.parseLong(time.group(1));
        String unit = time.group(2) == null ? "s" : time.group(2);
        return unit.equals("ms") ? Duration.ofMillis(amount) : Duration.parse("PT" + amount + unit);
    }
}
