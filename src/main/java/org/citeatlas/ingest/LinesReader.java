package org.citeatlas.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citeatlas.ingest.PaperReader.Records;

/** The lines as one stream of characters for somebody else's parser, each ending in one {@code \n}. */
public final class LinesReader extends Reader {
    private static final int KEPT = 500; // lines whose beginning is remembered

    private final Lines lines;
    private final Records records;
    private String line = "";
    private int position;
    private final Map<Long, String> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > KEPT;
        }
    };

    /** @param records told of lines that had to be mended, and of those that are too long: their rest is left out */
    public LinesReader(Lines lines, Records records) {
        this.lines = lines;
        this.records = records;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position == line.length() && !next()) {
            return -1;
        }
        int n = Math.min(length, line.length() - position);
        line.getChars(position, position + n, target, offset);
        position += n;
        return n;
    }

    private boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        line = text(lines, records) + "\n";
        recent.put(lines.number(), line.substring(0, Math.min(line.length(), 200)));
        position = 0;
        return true;
    }

    /** The beginning of a line that was read not long ago, for a reject; else empty. @param number from 1 */
    public String recent(long number) {
        return recent.getOrDefault(number, "").strip();
    }

    /** The current line, with what had to be done to it reported. */
    public static String text(Lines lines, Records records) {
        String text = lines.text();
        if (!lines.repair().isEmpty()) {
            records.notice(lines.number(), lines.repair());
        }
        if (lines.tooLong()) {
            String reason = "a line of more than " + (Lines.LONGEST >> 20) + " MiB; its rest is left out";
            records.reject(lines.number(), reason, Reject.excerpt(text));
        }
        return text;
    }

    @Override
    public void close() {}
}
