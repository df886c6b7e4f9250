package org.citeatlas.graph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.Extraction;
import org.jspecify.annotations.Nullable;

/** What the text of a paper says, with every name known that the papers of the graph teach. Asked by several threads. */
public interface Reading extends CatalogueReading {
    /** What a text says of which it is known what it says alone. */
    Text of(String title, @Nullable String abstractText, Extraction alone);

    /** @param abstractText null where no source has one */
    default Text of(String title, @Nullable String abstractText) {
        return of(title, abstractText, alone(title, abstractText));
    }

    /** What the catalogue says of a mention that it found: {@code longName}, {@code aliases}; absent ones left out. */
    Map<String, Object> listed(String name);

    /**
     * A text as read.
     *
     * @param extraction what it says
     * @param taught the names among its mentions that it teaches other papers, by its own words alone
     * @param respelt words that stand in the text in another spelling, for the full-text index; null for none
     */
    record Text(
            Extraction extraction,
            Set<String> taught,
            @Nullable String respelt) {
        public static final Text NOTHING = new Text(
                new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), Set.of(), null);

        public Text {
            taught = Set.copyOf(taught);
        }
    }
}
