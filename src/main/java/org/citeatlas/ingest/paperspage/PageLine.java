package org.citeatlas.ingest.paperspage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the page that is no furniture.
 *
 * @param number from 1; of the first, where several were put together
 * @param last number of the last of them
 * @param text without outer white space, not empty
 */
record PageLine(long number, long last, String text) {
    PageLine(long number, String text) {
        this(number, number, text);
    }

    /** Characters that few titles have. */
    static final int LONG = 300;

    private static final Pattern STOP = Pattern.compile("[.!?。][\"'”’)\\]*]*$");
    private static final Pattern FULL_STOP = Pattern.compile("[.。][\"'”’)\\]*]*$");
    private static final Pattern SENTENCES = Pattern.compile("[.!?][\"'”’)\\]]*\\s+\\p{Lu}.*[.!][\"'”’)\\]]*$");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?][\"'”’)\\]]*\\s+\\p{Lu}");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<=.)[/.]");
    private static final int SOME = 100;
    private static final int LONGEST_TITLE = 600;
    private static final int LONG_BELOW_TITLE = 150;
    private static final int TAIL = 40;
    private static final int LONGEST_ABSTRACT = 64 << 10;

    /** Whether it reads as an abstract, and not as a title. */
    boolean prose() {
        return text.length() >= LONGEST_TITLE
                || text.length() >= LONG && SENTENCE_BREAK.matcher(text).find()
                || text.length() >= SOME && endsInFullStop()
                || SENTENCES.matcher(text).find();
    }

    /** Whether a sentence ends here, with a stop or with an address; no text goes on for ever. */
    boolean endsSentence() {
        return text.length() > LONGEST_ABSTRACT || STOP.matcher(tail()).find() || endsInAddress();
    }

    /** {@code example.org/page} and {@code example.org/}, but not {@code and/or}. */
    private boolean endsInAddress() {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        Matcher stop = IN_ADDRESS.matcher(word);
        return stop.find() && word.lastIndexOf('/') > stop.start() + 1;
    }

    /** Whether a statement ends here: titles may ask or exclaim, but they rarely state. */
    boolean endsInFullStop() {
        return FULL_STOP.matcher(tail()).find();
    }

    /** Where a stop at the end stands, with all the quotation marks and brackets that may be behind it. */
    private String tail() {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    /** Whether it can be the abstract of the title above it. */
    boolean fitsBelowTitle() {
        return prose() || endsInFullStop() || text.length() >= LONG_BELOW_TITLE;
    }

    PageLine and(PageLine more) {
        return new PageLine(number, more.last, text + " " + more.text);
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }
}
