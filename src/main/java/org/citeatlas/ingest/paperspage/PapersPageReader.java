package org.citeatlas.ingest.paperspage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.ingest.Lines;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.Reject;

/**
 * Reads the text of a <a href="https://huggingface.co/papers">Hugging Face papers page</a>: a title line, an abstract
 * line, and so on, with page furniture before, after and in between. The record number is the line of the title. A
 * title without an abstract, and an abstract without a title, are rejected.
 */
public final class PapersPageReader implements PaperReader {
    private static final Pattern MARKER = Pattern.compile(
            "(?im)^\\h*(?:get trending papers in your email inbox!|by\\s?\\S+ and the research community)\\s*$");
    private static final Pattern OTHER_FORMAT = Pattern.compile("(?m)^\\h*(?:[#|<{\\[@%/*;]|```|[A-Z][A-Z0-9] ? ?- )");
    private static final int LONGEST_BLOCK = 200; // lines without a blank one in between

    @Override
    public String format() {
        return "papers-page";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return MARKER.matcher(head).find()
                || !fileName.endsWith(".md") && !OTHER_FORMAT.matcher(head).find() && holdsPapers(head);
    }

    /** Whether a text without any furniture is titles and abstracts by turns, and nothing else. */
    private boolean holdsPapers(String head) {
        Trial trial = new Trial();
        int whole = head.lastIndexOf('\n');
        String lines = whole > 0 && head.length() > (60 << 10) ? head.substring(0, whole) : head;
        try {
            read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), trial);
        } catch (IOException e) {
            return false;
        }
        return trial.papers >= 2 && trial.rejects == 0;
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Lines lines = new Lines(in);
        Furniture furniture = new Furniture();
        Pairs pairs = new Pairs(records);
        List<PageLine> block = new ArrayList<>();
        while (lines.next()) {
            String text = content(lines, records);
            boolean gap = text.isEmpty() || furniture.is(text);
            if (gap || block.size() == LONGEST_BLOCK) {
                pairs.add(block);
                block.clear();
            }
            if (!gap) {
                block.add(new PageLine(lines.number(), text));
            }
        }
        pairs.add(block);
        pairs.end();
    }

    private static String content(Lines lines, Records records) {
        String text = lines.text();
        if (!lines.repair().isEmpty()) {
            records.notice(lines.number(), lines.repair());
        }
        if (lines.tooLong()) {
            String reason = "a line of more than " + (Lines.LONGEST >> 20) + " MiB; a title or an abstract is expected";
            records.reject(lines.number(), reason, Reject.excerpt(text));
            return "";
        }
        return strip(text);
    }

    /** Without outer white space; browsers copy no-break and zero-width spaces, too. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean space(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Counts, for a look at the beginning; short abstracts do not convince it. */
    private static final class Trial implements Records {
        private int papers;
        private int rejects;

        @Override
        public void accept(PaperRecord paper) {
            String text = paper.abstractText();
            boolean convincing = text != null
                    && text.length() >= PageLine.LONG
                    && paper.title().length() < PageLine.LONG;
            papers += convincing ? 1 : 0;
            rejects += convincing ? 0 : 1;
        }

        @Override
        public void reject(long number, String reason, String raw) {
            rejects++;
        }

        @Override
        public void unread(String field) {}
    }
}
