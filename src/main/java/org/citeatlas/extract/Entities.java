package org.citeatlas.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that HTML entities in a text stand for. */
final class Entities {
    private static final int LONGEST = 8; // characters, with the ampersand
    /** The names of the characters from U+00A0 on, one by one. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                    + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
                    + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
                    + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                    + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final String GREEK =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron"
                    + " pi rho sigmaf sigma tau upsilon phi chi psi omega";
    private static final Map<String, String> NAMED = named();

    private Entities() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of(
                "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "hellip", "\u2026", "le", "\u2264", "ge",
                "\u2265", "ne", "\u2260"));
        put(named, "ndash mdash", '\u2013');
        put(named, "lsquo rsquo sbquo", '\u2018');
        put(named, "ldquo rdquo bdquo", '\u201C');
        put(named, LATIN, '\u00A0');
        put(named, GREEK, '\u03B1');
        put(named, "OElig oelig", '\u0152');
        put(named, "Scaron scaron", '\u0160');
        put(named, "ensp emsp", '\u2002');
        return named;
    }

    private static void put(Map<String, String> named, String names, char first) {
        char c = first;
        for (String name : names.split(" ")) {
            named.put(name, String.valueOf(c++));
        }
    }

    /** The offset of the semicolon that ends what may be an entity at {@code ampersand}; -1 where none does. */
    static int semicolon(String raw, int ampersand) {
        int last = Math.min(raw.length() - 1, ampersand + LONGEST + 1);
        for (int i = ampersand + 1; i <= last; i++) {
            if (raw.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    /** What the entity of this name, {@code amp} or {@code #38}, stands for; null where it is not one of the usual ones. */
    static @Nullable String text(String name) {
        return name.startsWith("#") ? numeric(name) : NAMED.get(name);
    }

    private static @Nullable String numeric(String name) {
        try {
            int code = name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
