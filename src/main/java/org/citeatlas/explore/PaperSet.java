package org.citeatlas.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;

/**
 * Papers that belong together: what a value of the type {@link ParameterType#PAPERS} stands for.
 *
 * @param sort what they have in common
 * @param value for the statement: the key of a node, the first and the last year, or a moment in ISO 8601
 * @param label what a person calls it
 */
public record PaperSet(Sort sort, Object value, String label) {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})|(\\d{4})?\\s*[-–]\\s*(\\d{4})?");
    private static final Pattern OTHER_YEARS = Pattern.compile("(\\d{4})\\s*(?:\\.{2,3}|…|—|:|to)\\s*(\\d{4})");
    private static final long NEVER = 9999; // the last year of a period that goes on

    /** What papers can have in common. */
    public enum Sort {
        ENTITY("(%1$s:Paper)-[%3$s:MENTIONS%4$s]->(:Entity {key: $%2$s})", "Entity", "key", "name"),
        TOPIC("(%1$s:Paper)-[:ABOUT]->(:Topic {key: $%2$s})", "Topic", "key", "label"),
        AUTHOR("(%1$s:Paper)<-[%3$s:WROTE%4$s]-(:Author {key: $%2$s})", "Author", "key", "name"),
        VENUE("(%1$s:Paper)-[%3$s:PUBLISHED_IN%4$s]->(:Venue {key: $%2$s})", "Venue", "key", "name"),
        /** What its people wrote there, not what they wrote before or behind their time. */
        INSTITUTION(
                "(%1$s:Paper)<-[%3$s:WROTE WHERE $%2$s IN %3$s.institutions%5$s]-(:Author)"
                        + "-[:AFFILIATED_WITH]->(:Institution {key: $%2$s})",
                "Institution", "key", "name"),
        COLLECTION(
                "(%1$s:Paper)-[:SAME_AS*0..2]-()<-[:HOLDS]-(:Collection {name: $%2$s})", "Collection", "name", "name"),
        SOURCE("(%1$s:Paper)-[:FROM]->(:Source {id: $%2$s})", "Source", "id", "name"),
        YEARS("(%1$s:Paper WHERE %1$s.year >= $%2$s[0] AND %1$s.year <= $%2$s[1])", "", "", ""),
        /** What was in the graph by then, as far as its sources are in it still. */
        IMPORTED("(%1$s:Paper)-[:FROM]->(%3$s:Source WHERE %3$s.importedAt <= datetime($%2$s))", "", "", "");

        private final String pattern; // of the paper, the parameter, a name of our own, and what is asked of confidence
        private final String label;
        private final String key;
        private final String name;

        Sort(String pattern, String label, String key, String name) {
            this.pattern = pattern;
            this.label = label;
            this.key = key;
            this.name = name;
        }

        /** A Cypher expression: what a person calls the papers that this parameter gives. */
        String named(String parameter) {
            return switch (this) {
                case YEARS ->
                    ("(CASE $%1$s[0] WHEN $%1$s[1] THEN '' WHEN 0 THEN '–' ELSE toString($%1$s[0]) + '–' END"
                                    + " + CASE $%1$s[1] WHEN " + NEVER + " THEN '' ELSE toString($%1$s[1]) END)")
                            .formatted(parameter);
                case IMPORTED -> "('imported by ' + $" + parameter + ")";
                default -> "COLLECT { MATCH (x:%s {%s: $%s}) RETURN x.%s }[0]".formatted(label, key, parameter, name);
            };
        }

        /**
         * A Cypher pattern of a paper, which a planner can start from the thing. It may match a paper several times.
         *
         * @param sure whether edges have to be as sure as {@code $minConfidence}
         */
        String pattern(String paper, String parameter, boolean sure) {
            String own = paper + "Of" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
            String confidence = "coalesce(" + own + ".confidence, 1.0) >= $" + Macro.MIN_CONFIDENCE;
            return pattern.formatted(
                    paper, parameter, own, sure ? " WHERE " + confidence : "", sure ? " AND " + confidence : "");
        }

        /** The sort that things of this kind make. @param kind as names are looked up by: method, topic … */
        public static Sort ofKind(String kind) {
            return switch (kind) {
                case "topic" -> TOPIC;
                case "author" -> AUTHOR;
                case "venue" -> VENUE;
                case "institution" -> INSTITUTION;
                case "collection" -> COLLECTION;
                case "source" -> SOURCE;
                default -> ENTITY;
            };
        }
    }

    /**
     * The papers that a period or a date names: {@code 2020}, {@code 2018-2020}, {@code 2018-}, {@code -2020}; {@code
     * 2026-11-28} or {@code 2026-11-28T12:00} for what was imported by then, by the clock of this machine.
     *
     * @throws CiteatlasException (usage) for a period that is written otherwise: {@code 2018..2020}
     */
    public static Optional<PaperSet> ofTime(String text) {
        String stripped = text.strip();
        Matcher years = YEARS.matcher(stripped);
        if (years.matches()) {
            return ofYears(years, stripped);
        }
        Matcher otherwise = OTHER_YEARS.matcher(stripped);
        if (otherwise.matches()) {
            throw CiteatlasException.usage("A period is written " + otherwise.group(1) + "-" + otherwise.group(2)
                    + ", not \"" + stripped + "\".");
        }
        return moment(stripped)
                .map(moment -> new PaperSet(
                        Sort.IMPORTED,
                        moment.atZone(ZoneId.systemDefault())
                                .withZoneSameInstant(ZoneOffset.UTC)
                                .toString(),
                        "what was imported by " + stripped));
    }

    private static Optional<PaperSet> ofYears(Matcher years, String text) {
        if (years.group(1) != null) {
            Long year = Long.valueOf(years.group(1));
            return Optional.of(new PaperSet(Sort.YEARS, List.of(year, year), text));
        }
        if (years.group(2) == null && years.group(3) == null) {
            return Optional.empty();
        }
        long first = years.group(2) == null ? 0 : Long.parseLong(years.group(2));
        long last = years.group(3) == null ? NEVER : Long.parseLong(years.group(3));
        return Optional.of(new PaperSet(Sort.YEARS, List.of(Math.min(first, last), Math.max(first, last)), text));
    }

    /** The end of that day, or that minute. */
    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).plusDays(1).atStartOfDay().minus(1, ChronoUnit.MILLIS)
                            : LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
