package org.citeatlas.extract;

/**
 * The keys that a text cites by: those of {@code \cite{hu2021lora}}, of which the clean text keeps the keys alone; those
 * of the ACL Anthology, such as {@code devlin-etal-2019-bert}; and short ones behind names, such as
 * {@code Jain, Netrapalli and Sanghavi jns13}.
 */
final class CitationKeys {
    private static final int REACH = 200; // characters from a key to its command

    private final Passage passage;
    private final Words words;
    private final boolean longOnes; // whether the text has what long keys stand in
    private boolean shortOnes; // whether the text has cited by a short key

    CitationKeys(Passage passage) {
        this.passage = passage;
        this.words = passage.words;
        String raw = passage.clean.raw;
        this.longOnes = raw.contains("\\cit") || raw.contains("etal-") || raw.indexOf('@') >= 0;
    }

    /** Whether a word without digits at its end may be a key. */
    boolean mayBeLong() {
        return longOnes;
    }

    /** Reads the key at word {@code w} into the citations, where one stands there. */
    void read(Citations citations, int w) {
        int year = longOnes ? yearOffset(w) : -1;
        if (year > 0 && (words.text.startsWith("etal-", year - 5) || isCited(words.start[w]))) {
            citations.key(w, author(w), Integer.parseInt(words.text.substring(year, year + 4)));
        } else if (isShort(w)) {
            boolean named = Authors.backward(words, w - 1, 0) != null;
            shortOnes |= named;
            if (shortOnes) {
                citations.key(w, "", Years.ofTwo(words, words.end[w] - 2));
            }
        }
    }

    /** The letters before the year, as a name. */
    private String author(int w) {
        int end = words.start[w];
        while (end < words.end[w] && Letters.isLetter(words.chars[end])) {
            end++;
        }
        String name = words.text.substring(words.start[w], end);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Where four digits of a year begin behind other letters of the word; -1 where none do. */
    private int yearOffset(int w) {
        for (int i = words.start[w] + 1; i + 4 <= words.end[w]; i++) {
            if (Letters.isDigit(words.chars[i]) && Years.of(words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the raw text has a citing command open before this place, or an {@code @}. */
    private boolean isCited(int start) {
        String raw = passage.clean.raw;
        int at = passage.clean.rawStart(start);
        if (at > 0 && raw.charAt(at - 1) == '@') {
            return true;
        }
        String before = raw.substring(Math.max(0, at - REACH), at);
        int brace = before.lastIndexOf('{');
        int command = before.lastIndexOf('\\', brace);
        return command >= 0 && before.indexOf('}', brace) < 0 && before.startsWith("cit", command + 1);
    }

    /** Two digits behind two to six lower-case letters. */
    private boolean isShort(int w) {
        int end = words.end[w];
        int length = end - words.start[w];
        if (length < 4 || length > 8 || Years.ofTwo(words, end - 2) == 0) {
            return false;
        }
        for (int i = words.start[w]; i < end - 2; i++) {
            if (!Letters.isLower(words.chars[i])) {
                return false;
            }
        }
        return true;
    }
}
