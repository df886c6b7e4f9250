package org.citeatlas.extract;

/** "X is proposed", "In this paper, a new dataset called X (Y) is presented". */
final class PassiveRule {
    private static final int REACH = 25; // words of the subject

    private final Reading reading;
    private final Passage passage;
    private final Words words;
    private final Claims claims;

    PassiveRule(Reading reading, Passage passage, Claims claims) {
        this.reading = reading;
        this.passage = passage;
        this.words = passage.words;
        this.claims = claims;
    }

    /** Claims what stands before "is proposed", unless somebody is said to have done it before. */
    void read(int participle) {
        int be = participle - 1;
        while (words.isWord(be, "also") || words.isWord(be, "further") || words.isWord(be, "then")) {
            be--;
        }
        if (!words.is(be, WordClasses.BE) || words.isWord(be, "been") || !isOurs(be, participle)) {
            return;
        }
        int last = be - 1;
        while (words.punctuation(last) == ')' || words.punctuation(last) == ',') {
            last--;
        }
        if (claims.mayClaim(last)) {
            Thing thing = reading.things.at(passage, last);
            int first = last;
            while (reading.things.at(passage, first - 1) == thing) {
                first--;
            }
            claims.claim(first, null, false);
        }
    }

    /** Whether the subject is new or the sentence one on this paper, and nobody else is named as its author. */
    private boolean isOurs(int be, int participle) {
        if (words.isWord(participle + 1, "by") && !words.is(participle + 2, WordClasses.WE | WordClasses.OUR)) {
            return false;
        }
        boolean ours = false;
        for (int w = Math.max(words.sentenceStart(be), be - REACH); w < be; w++) {
            if (words.is(w, WordClasses.OTHERS) || words.is(w, WordClasses.CLAUSE)) {
                return false;
            }
            boolean here = words.isWord(w - 1, "this") || words.isWord(w - 1, "the");
            ours |= words.isWord(w, "novel")
                    || words.isWord(w, "new")
                    || here && (words.isWord(w, "paper") || words.isWord(w, "work") || words.isWord(w, "study"));
        }
        return ours;
    }
}
