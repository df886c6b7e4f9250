package org.citeatlas.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form under which spellings of a name meet. */
public final class NameFold {
    private static final Pattern LATEX = Pattern.compile("\\\\[a-zA-Z]+|[{}$\\\\]");
    private static final Pattern PLURAL_ACRONYM = Pattern.compile("(?<=\\p{Lu}{2})s(?![\\p{L}\\p{N}])");

    /** Beyond 30 on one letter, as in <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX 15</a>. */
    private static final Pattern MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private NameFold() {}

    /**
     * The key of a name: {@code Code Llama}, {@code CodeLlama} and {@code Code~Llama} share {@code codellama},
     * {@code LLMs} is {@code llm}; {@code GPT-4} and {@code GPT-4o}, {@code C} and {@code C++} stay apart.
     *
     * @return letters, digits and {@code + # @ * .} (between digits) only, lower case; may be empty
     */
    public static String fold(String name) {
        if (isPlain(name)) {
            return foldPlain(name);
        }
        String plain = LATEX.matcher(
                        Normalizer.normalize(MANY_MARKS.matcher(name).replaceAll("$1"), Normalizer.Form.NFKC))
                .replaceAll("");
        String singular = PLURAL_ACRONYM.matcher(plain).replaceAll("");
        StringBuilder key = new StringBuilder(singular.length());
        for (int i = 0; i < singular.length(); i++) {
            char c = singular.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '@' || c == '*' || isMark(c)) {
                key.append(c);
            } else if (c == '.' && isDigitAt(singular, i - 1) && isDigitAt(singular, i + 1)) {
                key.append(c);
            } else if (Character.isSurrogate(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The same for what nearly all names are, without the cost of regular expressions. */
    private static String foldPlain(String name) {
        char[] key = new char[name.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char c = name.charAt(i);
            boolean kept = isLetterOrDigit(c) && !isPlural(name, i)
                    || c == '+'
                    || c == '#'
                    || c == '@'
                    || c == '*'
                    || c == '.' && isDigitAt(name, i - 1) && isDigitAt(name, i + 1);
            if (kept) {
                key[length++] = isUpperCase(c) ? (char) (c + 'a' - 'A') : c;
            }
        }
        return new String(key, 0, length);
    }

    private static boolean isPlural(String name, int i) {
        return name.charAt(i) == 's'
                && i > 1
                && isUpperCase(name.charAt(i - 1))
                && isUpperCase(name.charAt(i - 2))
                && (i + 1 == name.length() || !isLetterOrDigit(name.charAt(i + 1)));
    }

    private static boolean isLetterOrDigit(char ascii) {
        return ascii >= 'a' && ascii <= 'z' || isUpperCase(ascii) || ascii >= '0' && ascii <= '9';
    }

    private static boolean isUpperCase(char ascii) {
        return ascii >= 'A' && ascii <= 'Z';
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 126 || c == '\\' || c == '{' || c == '}' || c == '$') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigitAt(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
