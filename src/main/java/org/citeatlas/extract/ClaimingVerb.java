package org.citeatlas.extract;

/** Says of which verbs the paper is the subject: "we propose", "this paper presents", "by introducing". */
final class ClaimingVerb {
    private final Words words;
    private int last = -1; // the last verb of which the paper is the subject

    ClaimingVerb(Words words) {
        this.words = words;
    }

    /** Whether the paper claims with this verb; asked for the verbs of a passage in their order. */
    boolean claims(int verb) {
        boolean claims = (isClaim(verb) || last >= words.sentenceStart(verb) && goesOn(verb)) && !isInCapitals(verb);
        last = claims ? verb : last;
        return claims;
    }

    /** Whether "we", "this paper" or "our method" is the subject of the verb, or it is a gerund of means. */
    private boolean isClaim(int verb) {
        if (words.isWord(verb - 1, "by") || words.isWord(verb - 1, "to") && words.isWord(verb - 2, "is")) {
            return isGerund(verb) || words.isWord(verb - 1, "to");
        }
        if (isGerund(verb) && (words.isWord(verb + 2, "novel") || words.isWord(verb + 2, "new"))) {
            return true; // along with proposing a novel X
        }
        if (words.is(verb - 1, WordClasses.CONJUNCTION) && isOfWe(verb)) {
            return true;
        }
        if (words.is(verb - 1, WordClasses.DETERMINER) || words.is(verb - 1, WordClasses.OTHERS)) {
            return false;
        }
        int subject = verb - 1;
        while (words.is(subject, WordClasses.AUXILIARY)) {
            subject--;
        }
        for (int w = subject; w >= Math.max(0, subject - 6); w--) {
            if (words.is(w, WordClasses.WE) || words.is(w, WordClasses.OUR)) {
                return true;
            }
            char c = words.punctuation(w);
            if (c == '.' || c == '(' || c == ')' || words.is(w, WordClasses.CLAUSE) && !words.isWord(w, "then")) {
                return false;
            }
        }
        return false;
    }

    /** "We observe that …, and propose": the sentence begins with "we", and the verb has no other form. */
    private boolean isOfWe(int verb) {
        char last = words.chars[words.end[verb] - 1];
        if (last == 's' || last == 'd' || isGerund(verb)) {
            return false;
        }
        int start = words.sentenceStart(verb);
        for (int w = start; w < Math.min(start + 6, verb); w++) {
            if (words.isWord(w, "we")) {
                return true;
            }
        }
        return false;
    }

    /** "We propose X (…), and present Y": a verb of the same subject, in the same form. */
    private boolean goesOn(int verb) {
        if (!words.is(verb - 1, WordClasses.CONJUNCTION)) {
            return false;
        }
        for (int w = last + 1; w < verb; w++) {
            if (words.is(w, WordClasses.CLAUSE)) {
                return false;
            }
        }
        return words.chars[words.end[verb] - 1] == words.chars[words.end[last] - 1]
                || words.chars[words.end[verb] - 1] != 's' && words.chars[words.end[last] - 1] != 's';
    }

    /** STUDY DESIGN AND TREATMENT: a heading within an abstract. */
    private boolean isInCapitals(int verb) {
        return Character.isUpperCase(words.text.charAt(words.start[verb] + 1));
    }

    private boolean isGerund(int verb) {
        return words.text.startsWith("ing", words.end[verb] - 3);
    }
}
