package org.citeatlas.ingest.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.ingest.Lines;
import org.citeatlas.ingest.LinesReader;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.Reject;

/**
 * Cuts a bibliography into entries: from a line that begins with {@code @} to the brace that closes it. An entry whose
 * braces do not match ends where the next line begins with {@code @type{}; what stands between entries is comment.
 */
final class BibEntries {
    private static final Pattern START = Pattern.compile("\\s*@\\s*([A-Za-z]+)\\s*([{(])");
    private static final int LONGEST = 4 << 20;

    private final Records records;
    private final EntryParser parser = new EntryParser();
    private final Consumer<BibEntry> sink;
    private final StringBuilder text = new StringBuilder();
    private long start;
    private String type = "";
    private int depth;
    private boolean parentheses; // around the entry, in place of braces

    private BibEntries(Records records, Consumer<BibEntry> sink) {
        this.records = records;
        this.sink = sink;
    }

    /** Hands on every entry that is not a comment, a macro or a preamble. */
    static void read(InputStream in, Records records, Consumer<BibEntry> sink) throws IOException {
        Lines lines = new Lines(in);
        BibEntries entries = new BibEntries(records, sink);
        while (lines.next()) {
            entries.line(lines.number(), LinesReader.text(lines, records));
        }
        entries.cut();
    }

    private void line(long number, String line) {
        int from = 0;
        do {
            from = piece(number, line, from);
        } while (from < line.length());
    }

    /** Takes one entry, or what the line has of it; gives the place behind it. */
    private int piece(long number, String line, int from) {
        Matcher matcher = START.matcher(line).region(from, line.length());
        int begin = from;
        if (matcher.lookingAt() && (start == 0 || line.charAt(from) == '@' && entryBegins(matcher, line))) {
            cut();
            start = number;
            type = matcher.group(1).toLowerCase(Locale.ROOT);
            parentheses = matcher.group(2).equals("(");
            begin = line.indexOf('@', from);
        }
        return start > 0 ? goOn(line, begin) : line.length();
    }

    /** In the middle of an entry, only what has a key and a comma, too, begins the next. */
    private static boolean entryBegins(Matcher matcher, String line) {
        return line.indexOf(',', matcher.end(1)) > 0 || line.stripTrailing().endsWith(matcher.group(2));
    }

    private int goOn(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escaped = i > from && line.charAt(i - 1) == '\\' && (i < from + 2 || line.charAt(i - 2) != '\\');
            depth += escaped ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && c == (parentheses ? ')' : '}') && !escaped) {
                append(line.substring(from, i + 1));
                complete();
                return i + 1;
            }
        }
        append(line.substring(from) + "\n");
        return line.length();
    }

    private void append(String piece) {
        if (text.length() <= LONGEST) {
            text.append(piece);
        }
    }

    private void complete() {
        long line = start;
        String entry = parentheses ? braced(text.toString()) : text.toString();
        reset();
        if (entry.length() > LONGEST) {
            records.reject(line, "an entry of more than " + (LONGEST >> 20) + " Mi characters", Reject.excerpt(entry));
            return;
        }
        try {
            parser.parse(line, type, entry).ifPresent(sink);
        } catch (EntryParser.Broken e) {
            records.reject(line, "a broken entry: " + e.why(), Reject.excerpt(entry));
        }
    }

    /** The same entry in braces; what it says is not parsed otherwise. */
    private static String braced(String entry) {
        return entry.substring(0, entry.length() - 1).replaceFirst("\\(", "{") + "}";
    }

    /** The entry ends before its last brace is closed. */
    private void cut() {
        boolean comment = type.equals("comment");
        if (start > 0 && !comment) {
            String reason = "an entry whose braces do not match; one } for each { is expected";
            records.reject(start, reason, Reject.excerpt(text.toString()));
        }
        reset();
    }

    private void reset() {
        text.setLength(0);
        start = 0;
        depth = 0;
    }
}
