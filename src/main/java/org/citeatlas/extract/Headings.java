package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * The labels that papers get, {@code catalogue/topics.tsv}, and the phrases that speak for them.
 *
 * <p>Columns: label, further words ({@code |}-separated; the label is one of them), broader label, {@code general} for one
 * that says so little that it comes behind the others. A phrase with {@code c:} before it counts in papers on computing
 * only, with {@code o:} in others only; one with {@code -} counts half; one with {@code ~} tells the field and no more.
 */
final class Headings {
    /** What remains of a word of medicine in a paper on computing, and the other way round. */
    private static final double STRANGE = 0.5;

    private static final int DEEPEST = 8; // steps from a heading to its field

    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Heading> byKey = new HashMap<>(); // by folded phrase
    private final PhraseTable<Voice[]> phrases;
    private final PhraseTable<Voice[]> fields;

    /**
     * What one mention of a phrase in an abstract says for a heading.
     *
     * @param number of the heading
     * @param inComputing in papers on computing; 0 where it does not count
     * @param inOthers in all others
     */
    record Voice(int number, double inComputing, double inOthers) {

        static Voice of(HeadingPhrase phrase, Heading heading) {
            double strange = phrase.weight() * STRANGE;
            double inComputing = heading.computing() ? phrase.weight() : strange;
            double inOthers = heading.computing() ? strange : phrase.weight();
            return switch (phrase.where()) {
                case EVERYWHERE -> new Voice(heading.number(), inComputing, inOthers);
                case COMPUTING -> new Voice(heading.number(), inComputing, 0);
                case OTHERS -> new Voice(heading.number(), 0, inOthers);
            };
        }
    }

    private Headings(List<String[]> rows) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String[] row : rows) {
            if (numbers.put(row[0], numbers.size()) != null) {
                throw CiteatlasException.failed("topics.tsv has '" + row[0] + "' twice; put its words into one line");
            }
        }
        Map<String, List<Voice>> speaking = new LinkedHashMap<>();
        Map<String, List<Voice>> telling = new LinkedHashMap<>();
        for (String[] row : rows) {
            int number = headings.size();
            Integer broader = row[2].isEmpty() ? Integer.valueOf(number) : numbers.get(row[2]);
            if (broader == null) {
                throw CiteatlasException.failed("topics.tsv: '" + row[2] + "', broader than '" + row[0]
                        + "', has no line of its own; add one or leave the column empty");
            }
            Heading heading =
                    new Heading(number, row[0], broader, row[3].contains("general"), isComputing(row, rows, numbers));
            headings.add(heading);
            for (HeadingPhrase phrase : phrases(row)) {
                add(heading, phrase, phrase.ofField() ? telling : speaking);
            }
        }
        phrases = table(speaking);
        fields = table(telling);
    }

    /** The further words, and the label where it is not one of them. */
    private static List<HeadingPhrase> phrases(String[] row) {
        List<HeadingPhrase> phrases = new ArrayList<>();
        boolean named = false;
        for (String cell : row[1].isEmpty() ? new String[0] : row[1].split("\\|")) {
            HeadingPhrase phrase = HeadingPhrase.of(cell);
            named |= phrase.words().equals(row[0]);
            phrases.add(phrase);
        }
        if (!named) {
            phrases.add(HeadingPhrase.of(row[0]));
        }
        return phrases;
    }

    private static boolean isComputing(String[] row, List<String[]> rows, Map<String, Integer> numbers) {
        String[] field = row;
        for (int up = 0; up < DEEPEST && !field[2].isEmpty(); up++) {
            field = rows.get(numbers.getOrDefault(field[2], 0));
        }
        return field[3].contains("computing");
    }

    static Headings load() {
        List<String[]> rows = new ArrayList<>();
        Catalogue.read("topics.tsv", line -> rows.add(row(line)));
        return new Headings(rows);
    }

    static Headings of(List<String> lines) {
        return new Headings(lines.stream().map(Headings::row).toList());
    }

    private static String[] row(String line) {
        String[] row = {"", "", "", ""};
        String[] cells = line.split("\t", -1);
        System.arraycopy(cells, 0, row, 0, Math.min(cells.length, row.length));
        return row;
    }

    private void add(Heading heading, HeadingPhrase phrase, Map<String, List<Voice>> voices) {
        for (String spelling : phrase.spellings()) {
            List<Voice> there = voices.computeIfAbsent(spelling, any -> new ArrayList<>(1));
            if (there.stream().noneMatch(voice -> voice.number() == heading.number())) {
                there.add(Voice.of(phrase, heading));
            }
            byKey.putIfAbsent(NameFold.fold(spelling), heading);
        }
    }

    private static PhraseTable<Voice[]> table(Map<String, List<Voice>> voices) {
        Map<String, Voice[]> arrays = new LinkedHashMap<>();
        voices.forEach((spelling, all) -> arrays.put(spelling, all.toArray(Voice[]::new)));
        return new PhraseTable<>(arrays);
    }

    int size() {
        return headings.size();
    }

    Heading get(int number) {
        return headings.get(number);
    }

    Heading broader(Heading heading) {
        return headings.get(heading.broader());
    }

    boolean isBroader(Heading broad, Heading narrow) {
        Heading up = narrow;
        while (!up.isField()) {
            up = broader(up);
            if (up == broad) {
                return true;
            }
        }
        return false;
    }

    /** The heading that these words speak for, first of them in the list; null for none. */
    @Nullable
    Heading of(String words) {
        return byKey.get(NameFold.fold(words));
    }

    /** Hands on what the phrases of the passage say, and the word that each begins with. */
    void find(Passage passage, ObjIntConsumer<Voice[]> sink) {
        phrases.find(passage.words, sink);
    }

    /** The same for words that tell the field of a paper that says nothing else. */
    void findFields(Passage passage, ObjIntConsumer<Voice[]> sink) {
        fields.find(passage.words, sink);
    }
}
