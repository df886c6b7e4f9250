package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that speak for a heading, as a cell of {@code catalogue/topics.tsv} has them.
 *
 * @param words without the marks before them
 * @param weight of one mention in an abstract
 */
record HeadingPhrase(String words, double weight, Where where, boolean ofField) {
    private static final int LONG = 8;
    private static final int WHOLE = 15; // characters, from which on a phrase counts more than once
    private static final int TWICE = 30;

    /** American ways to write, and the British ones. */
    private static final String[][] BRITISH = {
        {"ization", "isation"},
        {"ized", "ised"},
        {"izing", "ising"},
        {"labeling", "labelling"},
        {"modeling", "modelling"},
        {"behavior", "behaviour"},
        {"tumor", "tumour"},
        {"humor", "humour"},
        {"rumor", "rumour"},
        {"fiber", "fibre"},
        {"center", "centre"},
        {"aging", "ageing"},
        {"edema", "oedema"},
        {"fetal", "foetal"},
        {"hemo", "haemo"},
        {"hemato", "haemato"},
        {"anemia", "anaemia"},
        {"leukemia", "leukaemia"},
        {"ischemi", "ischaemi"},
        {"estrogen", "oestrogen"},
        {"pediatric", "paediatric"},
        {"orthopedic", "orthopaedic"},
        {"anesthe", "anaesthe"},
        {"gynecolog", "gynaecolog"}
    };

    /** The papers in which a phrase counts. */
    enum Where {
        EVERYWHERE,
        COMPUTING,
        OTHERS
    }

    static HeadingPhrase of(String cell) {
        String words = cell;
        Where where = Where.EVERYWHERE;
        if (words.startsWith("c:") || words.startsWith("o:")) {
            where = words.charAt(0) == 'c' ? Where.COMPUTING : Where.OTHERS;
            words = words.substring(2);
        }
        boolean half = words.startsWith("-");
        boolean ofField = words.startsWith("~");
        if (half || ofField) {
            words = words.substring(1);
        }
        return new HeadingPhrase(words, weight(words.length()) / (half ? 2 : 1), where, ofField);
    }

    private static double weight(int length) {
        return 1 + Math.max(0, Math.min(1, (length - WHOLE) / (double) (TWICE - WHOLE)));
    }

    /** The phrase as the list and as the British write it, and without its hyphens. */
    List<String> spellings() {
        // In a long phrase the case of letters says nothing, and capitals would let blanks in between them.
        String plain = words.indexOf(' ') > 0 && words.length() > LONG ? words.toLowerCase(Locale.ROOT) : words;
        List<String> spellings = new ArrayList<>();
        spellings.add(plain);
        for (String[] pair : BRITISH) {
            String british = plain.replace(pair[0], pair[1]);
            if (!spellings.contains(british)) {
                spellings.add(british);
            }
        }
        if (plain.indexOf('-') > 0) {
            spellings.add(plain.replace("-", "")); // backtranslation
        }
        return spellings;
    }
}
