package org.citeatlas.app;

import org.citeatlas.graph.bulk.Texts;
import org.citeatlas.graph.model.Reading;
import org.jspecify.annotations.Nullable;

/** Texts that are read with the names known which they teach each other. */
final class LexiconTexts implements Texts {
    private final Lexicon lexicon = Lexicon.empty();

    @Override
    public void learn(String paper, String title, @Nullable String abstractText) {
        lexicon.learn(paper, title, abstractText);
    }

    @Override
    public Reading reading() {
        return lexicon.reading();
    }
}
