package org.citeatlas.app;

import java.util.Map;
import java.util.function.Supplier;
import org.citeatlas.domain.Extraction;
import org.citeatlas.graph.model.Reading;
import org.jspecify.annotations.Nullable;

/** A reading that is made when the first text is read: most imports have none to read again at their end. */
final class ReadingWhenAsked implements Reading {
    private final Supplier<Reading> source;
    private @Nullable Reading reading;

    ReadingWhenAsked(Supplier<Reading> source) {
        this.source = source;
    }

    @Override
    public Extraction alone(String title, @Nullable String abstractText) {
        return Lexicon.alone(title, abstractText);
    }

    @Override
    public Text of(String title, @Nullable String abstractText, Extraction alone) {
        return reading().of(title, abstractText, alone);
    }

    @Override
    public Map<String, Object> listed(String name) {
        return Lexicon.listed(name);
    }

    private synchronized Reading reading() {
        Reading made = reading;
        if (made == null) {
            made = source.get();
            reading = made;
        }
        return made;
    }
}
