package org.citeatlas.ingest.bibtex;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Parses one entry at a time with jbibtex, and keeps the macros from one to the next. */
final class EntryParser {
    private static final int MOST_MACROS = 10_000;
    private static final int LONGEST_MACRO = 10_000; // characters; of two macros each may double the one before
    private static final int MOST_SUMMANDS = 1_000; // of an entry: "a # b # c"
    private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble");
    private static final Pattern KEY = Pattern.compile("(@\\s*[A-Za-z]+\\s*[{(])([^,={}()]*)(,)", Pattern.DOTALL);

    private final Map<String, String> macros = new HashMap<>();

    /** An entry that cannot be parsed. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        Broken(String why, @Nullable Throwable cause) {
            super(why, cause);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /** The entry; empty for a comment, a macro or a preamble. */
    Optional<BibEntry> parse(long line, String type, String text) throws Broken {
        if (NO_ENTRIES.contains(type)) {
            return Optional.empty();
        }
        if (text.chars().filter(c -> c == '#').count() > MOST_SUMMANDS) {
            throw new Broken("more than " + MOST_SUMMANDS + " # in it", null);
        }
        Matcher key = KEY.matcher(text);
        boolean keyed = !type.equals("string") && key.lookingAt();
        String own = keyed ? key.group(2).strip() : "";
        String sound = keyed ? key.group(1) + "key" + text.substring(key.start(3)) : text;
        BibTeXDatabase database = database(sound);
        database.getStrings().forEach((name, string) -> remember(name, string));
        return database.getEntries().values().stream().findFirst().map(entry -> entry(line, type, own, entry));
    }

    private BibTeXDatabase database(String text) throws Broken {
        try {
            BibTeXParser parser = new Lenient();
            if (text.indexOf('#') >= 0 || mentionsMacro(text)) {
                macros.forEach(parser::addMacro);
            }
            return parser.parse(new StringReader(text));
        } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new Broken(message + " (lines count from the entry's first)", e);
        } catch (StackOverflowError e) {
            throw new Broken("its braces are nested too deeply", e);
        }
    }

    private boolean mentionsMacro(String text) {
        return !macros.isEmpty() && text.matches("(?s).*=\\s*[A-Za-z].*");
    }

    private void remember(Key name, BibTeXString string) {
        String value = string.getValue().toUserString();
        if (macros.size() < MOST_MACROS && value.length() <= LONGEST_MACRO) {
            macros.put(name.getValue(), value);
        }
    }

    private static BibEntry entry(long line, String type, String key, BibTeXEntry entry) {
        Map<String, String> fields = new HashMap<>();
        entry.getFields()
                .forEach((name, value) ->
                        fields.putIfAbsent(name.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
        return new BibEntry(line, type, key, fields);
    }

    /** What an entry refers to stands in others; an unknown macro is its own name. */
    private static final class Lenient extends BibTeXParser {
        Lenient() throws ParseException {
            super();
        }

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            if (string == null) {
                addMacro(key.getValue(), key.getValue());
            }
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
