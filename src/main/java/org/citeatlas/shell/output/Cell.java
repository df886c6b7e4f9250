package org.citeatlas.shell.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.Excerpt;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.UtcTime;
import org.jspecify.annotations.Nullable;

/** What a person reads for a value of a row. */
final class Cell {
    private static final List<String> CAPTIONS = List.of("name", "title", "label", "id", "key", "url");
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Cell() {}

    /**
     * The value in words of people, with its line breaks; empty for null. What an excerpt is shown for is marked, for
     * {@link Highlight#dress}.
     */
    static String text(@Nullable Object value) {
        return value instanceof Excerpt excerpt ? Highlight.mark(excerpt, Harmless::text) : Harmless.text(raw(value));
    }

    /** As {@link #text}, in one line. */
    static String line(@Nullable Object value) {
        return value instanceof Excerpt excerpt ? Highlight.mark(excerpt, Harmless::line) : Harmless.line(raw(value));
    }

    static boolean isNumber(@Nullable Object value) {
        return value instanceof Number;
    }

    private static String raw(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return decimal(number);
        }
        if (value instanceof ZonedDateTime moment) {
            return UtcTime.seconds(moment);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Cell::raw).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + raw(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof GraphNode node) {
            return caption(node);
        }
        if (value instanceof GraphEdge edge) {
            return edge.source() + " " + edge.type() + " " + edge.target();
        }
        return value.toString();
    }

    private static String decimal(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal shown = Math.abs(number) >= 10_000
                ? exact.setScale(0, java.math.RoundingMode.HALF_EVEN)
                : exact.round(FOUR_DIGITS);
        return shown.stripTrailingZeros().scale() <= 0
                ? shown.setScale(0, java.math.RoundingMode.HALF_EVEN).toPlainString()
                : Math.abs(number) < 1e-4
                        ? Double.toString(shown.doubleValue())
                        : shown.stripTrailingZeros().toPlainString();
    }

    private static String caption(GraphNode node) {
        return CAPTIONS.stream()
                .map(node.properties()::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElse(node.id());
    }
}
