package org.citeatlas.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an abbreviation looks like, and the letters that its long form has to give. */
final class ShortForm {
    private static final int LONGEST = 14; // characters
    private static final int MOST_REPEATED = 5; // T5 is five words with T; nobody writes X9

    private static final Set<String> COUNTED = Set.of(("time timepoint experiment study session group groups phase "
                    + "period question questions subtask track step trial trials scenario hypothesis level stage "
                    + "cohort condition figure example extensive language langue generation")
            .split(" "));

    private ShortForm() {}

    /** Whether the words from {@code first} to {@code last}, exclusive, may be one. */
    static boolean stands(Words words, int first, int last) {
        if (last <= first) {
            return false;
        }
        int length = words.end[last - 1] - words.start[first];
        if (length < 2 || length > LONGEST || words.shape(first) == Words.PUNCTUATION) {
            return false;
        }
        return switch (last - first) {
            case 1 -> isOne(words, first);
            case 2 -> isPair(words, first);
            case 3 -> words.punctuation(first + 1) == '/' && isOne(words, first) && isOne(words, last - 1);
            default -> false;
        };
    }

    private static boolean isOne(Words words, int w) {
        return switch (words.shape(w)) {
            case Words.NAME -> true;
            case Words.CAPITALISED -> !words.is(w, WordClasses.FUNCTION);
            case Words.LOWER -> hasDigit(words, w);
            default -> false;
        };
    }

    private static boolean isPair(Words words, int first) {
        byte opens = words.shape(first);
        byte closes = words.shape(first + 1);
        return opens != Words.LOWER
                && opens != Words.NUMBER
                && closes != Words.PUNCTUATION
                && !words.is(first, WordClasses.FUNCTION)
                && (opens == Words.NAME || closes == Words.NAME);
    }

    /** Whether it is in small letters, such as {@code ppm}, which only a perfect long form makes a short form. */
    static boolean isLowerCase(Words words, int w) {
        int length = words.end[w] - words.start[w];
        return words.shape(w) == Words.LOWER && length >= 3 && length <= 6;
    }

    /** The length of {@code T}, {@code E2}: a capital letter with at most two digits; 0 for anything else. */
    static int letterLength(Words words, int w) {
        int length = words.end[w] - words.start[w];
        if (length > 3 || !Letters.isUpper(words.chars[words.start[w]])) {
            return 0;
        }
        for (int i = words.start[w] + 1; i < words.end[w]; i++) {
            if (!Letters.isDigit(words.chars[i])) {
                return 0;
            }
        }
        return length;
    }

    /** Whether such a letter would count what the word says: {@code subtask (S1)}, {@code question (Q2)}. */
    static boolean isCounted(Words words, int w) {
        return words.is(w, WordClasses.NOUN) || COUNTED.contains(words.word(w).toLowerCase(Locale.ROOT));
    }

    private static boolean hasDigit(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (Letters.isDigit(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(Words words, int w) {
        for (int i = words.start[w]; i < words.end[w]; i++) {
            if (Letters.isDigit(words.chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** The letters and digits of a short form in their case, without a plural s behind a capital. */
    static String letters(String shortForm) {
        StringBuilder letters = new StringBuilder();
        int last = shortForm.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = shortForm.charAt(i);
            boolean plural = c == 's' && i == last && i > 1 && Letters.isUpper(shortForm.charAt(i - 1));
            if (Letters.isLetterOrDigit(c) && !plural) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /**
     * The ways to read the letters, the best first: as they stand; {@code mAbs} without its plural; {@code KPA-2021}
     * without the number; {@code SF-36} with the number in front.
     */
    static List<String> readings(String shortForm) {
        String letters = letters(shortForm);
        int length = letters.length();
        int number = number(letters);
        if (number == length && !letters.endsWith("s")) {
            return List.of(letters);
        }
        Set<String> readings = new LinkedHashSet<>();
        readings.add(letters);
        if (length > 2 && letters.charAt(length - 1) == 's' && shortForm.endsWith("s")) {
            readings.add(letters.substring(0, length - 1));
        }
        if (number < length && capitals(letters.substring(0, number)) > 1) {
            readings.add(letters.substring(0, number));
        }
        if (number > 0 && number < length - 1) {
            readings.add(letters.substring(number) + letters.substring(0, number));
        }
        return List.copyOf(readings);
    }

    private static long capitals(String letters) {
        return letters.chars().filter(c -> Letters.isUpper((char) c)).count();
    }

    /** Where the number at the end begins. */
    private static int number(String letters) {
        int number = letters.length();
        while (number > 0 && Letters.isDigit(letters.charAt(number - 1))) {
            number--;
        }
        return number;
    }

    /**
     * The ways to read a digit as a count: {@code M3C} as MMMC, {@code 3C} as CCC, {@code MT2} as MTMT, {@code L2} as 2L,
     * for second language.
     */
    static List<String> repetitions(String shortForm) {
        String letters = letters(shortForm);
        if (!hasDigit(letters)) {
            return List.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        int number = number(letters);
        if (number > 0 && number == letters.length() - 1) {
            readings.add(letters.substring(number) + letters.substring(0, number));
        }
        for (int i = 0; i < letters.length(); i++) {
            int count = letters.charAt(i) - '0';
            if (count < 2 || count > MOST_REPEATED || !isAlone(letters, i)) {
                continue;
            }
            String before = letters.substring(0, i);
            String behind = letters.substring(i + 1);
            if (i > 0) {
                readings.add(before + before.substring(i - 1).repeat(count - 1) + behind);
            }
            if (!behind.isEmpty()) {
                readings.add(before + behind.substring(0, 1).repeat(count - 1) + behind);
            } else if (i > 1) {
                readings.add(before.repeat(count));
            }
        }
        return List.copyOf(readings);
    }

    private static boolean isAlone(String letters, int digit) {
        return (digit == 0 || !Letters.isDigit(letters.charAt(digit - 1)))
                && (digit + 1 == letters.length() || !Letters.isDigit(letters.charAt(digit + 1)));
    }
}
