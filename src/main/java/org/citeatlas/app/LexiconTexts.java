package org.citeatlas.app;

import org.citeatlas.domain.Extraction;
import org.citeatlas.graph.bulk.Texts;
import org.citeatlas.graph.model.Reading;
import org.jspecify.annotations.Nullable;

/** Texts that are read with the names known which they teach each other. */
final class LexiconTexts implements Texts {
    private final Lexicon lexicon = Lexicon.empty();

    @Override
    public Extraction alone(String title, @Nullable String abstractText) {
        return Lexicon.alone(title, abstractText);
    }

    @Override
    public void learn(String paper, Extraction alone) {
        lexicon.learn(paper, alone);
    }

    @Override
    public Reading reading() {
        return lexicon.reading();
    }
}
