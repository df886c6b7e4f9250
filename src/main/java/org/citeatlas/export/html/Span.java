package org.citeatlas.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.Excerpt;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.jspecify.annotations.Nullable;

/**
 * Words of a paper that an edge rests on, and the sentence around them. Offsets count UTF-16 units, as JavaScript does.
 *
 * @param field property of the paper that holds the text
 * @param start first unit of the words in that text
 * @param end the unit behind them
 * @param from first unit of the sentence
 * @param to the unit behind it
 */
record Span(String field, int start, int end, int from, int to) {
    private static final String USUAL_FIELD = "abstract";

    /** Those of the edge, in its order; a paper may have several, and one whose text is not here none. */
    static List<Span> of(GraphEdge edge, GraphNode paper) {
        Map<String, Object> properties = edge.properties();
        List<Span> spans = new ArrayList<>();
        if (properties.get("starts") instanceof List<?> starts && properties.get("ends") instanceof List<?> ends) {
            List<?> fields = properties.get("fields") instanceof List<?> list ? list : List.of();
            for (int i = 0; i < Math.min(starts.size(), ends.size()); i++) {
                of(paper, i < fields.size() ? fields.get(i) : null, starts.get(i), ends.get(i))
                        .ifPresent(spans::add);
            }
        } else {
            of(paper, properties.get("field"), properties.get("start"), properties.get("end"))
                    .ifPresent(spans::add);
        }
        return spans;
    }

    private static Optional<Span> of(
            GraphNode paper, @Nullable Object name, @Nullable Object start, @Nullable Object end) {
        String field = name instanceof String text ? text : USUAL_FIELD;
        if (!(start instanceof Long first)) {
            return Optional.empty();
        }
        return Excerpt.ofSentence(paper.properties().get(field), first, end)
                .filter(sentence -> sentence.end() > sentence.start())
                .map(sentence -> {
                    int from = first.intValue() - sentence.start();
                    int to = from + sentence.text().length();
                    return new Span(field, first.intValue(), from + sentence.end(), from, to);
                });
    }
}
