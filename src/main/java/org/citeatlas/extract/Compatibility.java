package org.citeatlas.extract;

import java.text.Normalizer;

/** Which characters are their own NFKC form; asked once for each. Safe for many threads, which at worst ask again. */
final class Compatibility {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final byte[] known = new byte[Character.MAX_VALUE + 1]; // by character; 0 for not asked yet

    boolean isCompatible(char c) {
        byte answer = known[c];
        if (answer == 0) {
            answer = Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC) ? YES : NO;
            known[c] = answer;
        }
        return answer == YES;
    }
}
