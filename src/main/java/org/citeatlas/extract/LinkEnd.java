package org.citeatlas.extract;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads a link in running text up to its end, leaving out what broke it: blanks, TeX, characters that nobody sees. */
final class LinkEnd {
    private static final int LONGEST = 400; // characters
    private static final String STOPS = "\"<>{}|\\^`,;()[]$";
    private static final String TRAILING = ".,;:!?'*_-~";
    private static final String NEVER_IN_NAMES = "'*!:+=~%&@";
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2212";
    private static final String UNDERSCORE = "textunderscore";
    private static final String[] QUOTES = {"&gt;", "&lt;", "&quot;", "&nbsp;", "&apos;", "&#"};

    private final String raw;
    private final StringBuilder address;
    private final int[] ends = new int[LONGEST + 1]; // offset behind each character of the address
    private int at;
    private int slashes;
    private boolean asks; // within a query or a fragment
    /** The host in its usual form, once the path has begun, where it keeps code. */
    private @Nullable String codeHost;

    private LinkEnd(String raw, int from, StringBuilder address) {
        this.raw = raw;
        this.address = address;
        this.at = from;
    }

    /**
     * Reads a link without its scheme from {@code from} on.
     *
     * @param address where its characters go
     * @return the offset behind it
     */
    static int read(String raw, int from, StringBuilder address) {
        return new LinkEnd(raw, from, address).read();
    }

    private int read() {
        int from = at;
        while (at < raw.length() && address.length() < LONGEST && step(raw.charAt(at))) {
            continue;
        }
        int length = address.length();
        while (length > 0 && TRAILING.indexOf(address.charAt(length - 1)) >= 0) {
            length--;
        }
        address.setLength(length);
        return length == 0 ? from : ends[length - 1];
    }

    /** Takes the next character into the address, or leaves it out; false where the link ends before it. */
    private boolean step(char c) {
        if (Character.isWhitespace(c) || c == '\u00A0') {
            return blank();
        }
        if (INVISIBLE.indexOf(c) >= 0) {
            at++;
            return true;
        }
        return switch (c) {
            case '\\' -> command();
            case '{', '$' -> wrapped(c == '{' ? '}' : '$');
            case '&' -> ampersand();
            case '/' -> slash();
            case ':' -> colon();
            default -> c > 126 ? beyondAscii(c) : !endsBefore(c) && put(c, at + 1);
        };
    }

    private boolean put(char c, int end) {
        ends[address.length()] = end;
        address.append(c);
        asks |= c == '?' || c == '#';
        at = end;
        return true;
    }

    private boolean slash() {
        if (slashes++ == 0) {
            String host = CodeHosts.usual(address.toString());
            codeHost = CodeHosts.contains(host) ? host : null;
        }
        return put('/', at + 1);
    }

    private boolean endsBefore(char c) {
        return STOPS.indexOf(c) >= 0
                || c == '.' && beginsSentence(at + 1)
                || (c == 'h' || codeHost != null && c == codeHost.charAt(0)) && beginsLink()
                || codeHost != null && repeatsOwner()
                || codeHost != null
                        && slashes <= 2
                        && !asks
                        && NEVER_IN_NAMES.indexOf(c) >= 0
                        && CodeHosts.hasPlainNames(codeHost);
    }

    /** A port; or what {@code git@github.com:owner/name} has in the place of the slash. */
    private boolean colon() {
        if (slashes > 0) {
            return !endsBefore(':') && put(':', at + 1);
        }
        char next = charAt(at + 1);
        if (Letters.isDigit(next)) {
            return put(':', at + 1);
        }
        return letterAt(at + 1) && CodeHosts.contains(CodeHosts.usual(address.toString())) && slash();
    }

    /** Whether another link is glued to this one here: with its scheme, or the same host once more. */
    private boolean beginsLink() {
        int length = address.length();
        if (length == 0 || "/=".indexOf(address.charAt(length - 1)) >= 0) {
            return false;
        }
        return raw.startsWith("http://", at)
                || raw.startsWith("https://", at)
                || codeHost != null && slashes > 1 && raw.startsWith(codeHost + "/", at);
    }

    /** {@code owner/name.gitowner/name}: the text of a link glued to its target. */
    private boolean repeatsOwner() {
        int begin = address.indexOf("/") + 1;
        int end = address.indexOf("/", begin);
        return slashes == 2
                && address.length() > 4
                && address.lastIndexOf(".git") == address.length() - 4
                && raw.startsWith(address.substring(begin, end + 1), at);
    }

    /** {@code \_} is an underscore, {@code \-} nothing at all; what other command stands here ends the link. */
    private boolean command() {
        int next = at + 1;
        while (charAt(next) == '\\' && next - at < 3) {
            next++;
        }
        char c = charAt(next);
        if (c == '-') {
            at = next + 1;
            return true;
        }
        if (c == '/') {
            at = next;
            return slash();
        }
        if (raw.startsWith(UNDERSCORE, next)) {
            int end = next + UNDERSCORE.length();
            return put('_', raw.startsWith("{}", end) ? end + 2 : charAt(end) == ' ' ? end + 1 : end);
        }
        return "_#%&~".indexOf(c) >= 0 && put(c, next + 1);
    }

    /** {@code {\_}}, {@code $_$}, {@code $\sim$}: one character in braces or dollars. */
    private boolean wrapped(char closing) {
        int inner = at + 1;
        inner += inner < raw.length() && raw.charAt(inner) == '\\' ? 1 : 0;
        if (raw.startsWith("sim" + closing, inner)) {
            return put('~', inner + 4);
        }
        boolean one = inner + 1 < raw.length() && raw.charAt(inner + 1) == closing;
        return one && "_-~%#".indexOf(raw.charAt(inner)) >= 0 && put(raw.charAt(inner), inner + 2);
    }

    private boolean ampersand() {
        if (raw.startsWith("&amp;", at)) {
            return put('&', at + 5);
        }
        for (String quote : QUOTES) {
            if (raw.startsWith(quote, at)) {
                return false;
            }
        }
        return !endsBefore('&') && put('&', at + 1);
    }

    /** Dashes that were a hyphen, and ligatures; other letters than ASCII are percent-encoded in links. */
    private boolean beyondAscii(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return put('-', at + 1);
        }
        if (c < '\uFB00' || c > '\uFB06') {
            return false;
        }
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        int end = at + 1;
        for (int i = 0; i < letters.length() && address.length() < LONGEST; i++) {
            put(letters.charAt(i), end);
        }
        return true;
    }

    /** Goes on behind a blank that broke the link; false where the blank ends it. */
    private boolean blank() {
        int next = at + 1;
        while (next < raw.length() && next - at < 5 && Character.isWhitespace(raw.charAt(next))) {
            next++;
        }
        boolean broken = next < raw.length()
                && address.length() > 0
                && !asks
                && new BrokenLink(raw, address.toString(), codeHost).goesOn(next);
        at = broken ? next : at;
        return broken;
    }

    private boolean letterAt(int i) {
        return Hosts.isLetterAt(raw, i);
    }

    private char charAt(int i) {
        return i < raw.length() ? raw.charAt(i) : ' ';
    }

    /** {@code owner/name.We propose}: behind the dot, a word that begins a sentence, or nothing. */
    private boolean beginsSentence(int from) {
        if (charAt(from) <= ' ') {
            return slashes > 0 || from >= raw.length();
        }
        int end = from + 1;
        while (end < raw.length() && end - from < 20 && Character.isLowerCase(raw.charAt(end))) {
            end++;
        }
        boolean word =
                Character.isUpperCase(raw.charAt(from)) && (charAt(end) <= ' ' || ",:;'’".indexOf(charAt(end)) >= 0);
        return word
                && (WordClasses.of(raw, from, end) != 0
                        || charAt(end) == ':'
                        || Character.isLowerCase(charAt(end + 1)));
    }
}
