package org.citeatlas.extract;

/** Finds what a paper claims as its own: "we propose X", "a benchmark called X", "X, a novel …", "our X". */
final class IntroductionRule {
    private static final long SPEAKING =
            WordClasses.CALLED | WordClasses.CALL | WordClasses.INTRODUCED | WordClasses.INTRODUCE | WordClasses.CLAUSE;

    private IntroductionRule() {}

    static void read(Reading reading, Passage passage) {
        Claims claims = new Claims(reading, passage);
        ClaimRule verbs = new ClaimRule(reading, passage, claims);
        NamingRule naming = new NamingRule(reading, passage, claims);
        PassiveRule passives = new PassiveRule(reading, passage, claims);
        AsideRule asides = new AsideRule(reading, passage, claims);
        AnnouncedPhraseRule phrases = new AnnouncedPhraseRule(reading, passage, claims);
        Words words = passage.words;
        for (int w = 0; w < words.size; w++) {
            boolean behindNovel = w > 0 && (words.classes[w - 1] & WordClasses.NOVEL) != 0;
            if ((words.classes[w] & SPEAKING) == 0 && passage.things[w] == null && !behindNovel) {
                continue; // most words
            }
            if (words.is(w, WordClasses.CALLED)) {
                naming.read(w);
            }
            if (words.is(w, WordClasses.CALL)) {
                naming.call(w);
            }
            if (words.is(w, WordClasses.INTRODUCED)) {
                passives.read(w);
            }
            if (words.is(w, WordClasses.INTRODUCE)) {
                verbs.read(w);
            }
            if (passage.things[w] != null) {
                asides.read(w);
            }
            if (words.is(w, WordClasses.CLAUSE)) {
                phrases.afterwards(w);
            }
            if (behindNovel) {
                phrases.concept(w);
            }
        }
    }
}
