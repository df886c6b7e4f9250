package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of family names in running text: "Hu et al.", "Chen and Peng", "van der Maaten, Weinberger & Hinton". */
final class Authors {
    private static final int MOST = 30; // names in a list
    private static final int LONGEST = 3; // words more that a family name may have, particles included

    final List<String> names;
    final int start;
    final int end; // behind the last word of the list
    /** Whether "et al." ends it. */
    final boolean more;
    /** Whether it has several names, the last behind "and" or "&". */
    final boolean joined;

    private Authors(List<String> names, int start, int end, boolean more, boolean joined) {
        this.names = names;
        this.start = start;
        this.end = end;
        this.more = more;
        this.joined = joined;
    }

    /** Whether the form alone says that these are authors. */
    boolean isSure() {
        return more || joined;
    }

    /** Whether it may be a list of people, even if it is a single name. */
    boolean isPlausible() {
        return more || names.stream().allMatch(name -> Surname.isPersonal(name) || Surname.isOrganisation(name));
    }

    /** The names that begin at {@code from}, not beyond {@code limit}; null where no name stands there. */
    static @Nullable Authors forward(Words words, int from, int limit) {
        List<String> names = new ArrayList<>();
        boolean joined = false;
        int at = from;
        int end = from;
        while (names.size() < MOST) {
            int name = afterInitials(words, at, limit);
            int behind = nameEnd(words, name, limit);
            if (behind < 0) {
                break;
            }
            names.add(plain(words, name, behind));
            end = afterInitialsBehind(words, behind, limit);
            joined |= isJoin(words, name - 1) && names.size() > 1;
            int more = etAl(words, end, limit);
            if (more > end || endsInPlus(words, behind - 1)) {
                return new Authors(names, from, Math.max(more, end), true, joined);
            }
            at = end;
            while (at < limit && (words.punctuation(at) == ',' || isJoin(words, at))) {
                at++;
            }
            if (at == end || looksLikeVenue(words, at, limit)) {
                break;
            }
            if (names.size() == 1 && !Surname.isPersonal(names.get(0)) && nameEnd(words, at, limit) > 0) {
                return forward(words, at, limit); // (DisSent, Nie et al., 2019)
            }
        }
        return names.isEmpty() ? null : new Authors(names, from, end, false, joined);
    }

    private static boolean looksLikeVenue(Words words, int w, int limit) {
        return words.shape(w) == Words.NAME && w + 1 >= limit;
    }

    /** The names that end with word {@code last}, none before {@code floor}; null where none does. */
    static @Nullable Authors backward(Words words, int last, int floor) {
        int at = beforeEtAl(words, withoutMarks(words, last), floor);
        boolean more = at < withoutMarks(words, last);
        boolean joined = false;
        List<String> names = new ArrayList<>();
        int start = -1;
        while (at >= floor && names.size() < MOST) {
            int first = nameStart(words, at, floor, more && names.isEmpty());
            if (first < 0) {
                break;
            }
            names.add(plain(words, first, at + 1));
            start = first;
            int next = first - 1;
            boolean join = isJoin(words, next);
            while (next >= floor && (words.punctuation(next) == ',' || isJoin(words, next))) {
                next--;
            }
            if (next == first - 1 || words.first[first]) {
                break;
            }
            joined |= join && nameStart(words, next, floor, false) >= 0;
            at = next;
        }
        Collections.reverse(names);
        return names.isEmpty() ? null : new Authors(names, start, last + 1, more, joined);
    }

    /** The last word of names, without the comma, the full stop or the possessive ending behind it. */
    private static int withoutMarks(Words words, int last) {
        int at = words.punctuation(last) == ',' ? last - 1 : last;
        if (words.isWord(at, "s") && words.punctuation(at - 1) == '\'') {
            at -= 2;
        }
        boolean shortened = words.isWord(at - 1, "al") || isEtAl(words, at - 1);
        return words.punctuation(at) == '.' && shortened ? at - 1 : at;
    }

    /** The word before "et al." and its kin that end at {@code last}; {@code last} where none does. */
    private static int beforeEtAl(Words words, int last, int floor) {
        int at = last;
        if (isEtAl(words, at)) {
            at--;
        } else if (words.isWord(at, "al") && isEt(words, at - 1)) {
            at -= 2;
        } else if (words.isWord(at, "al") && words.punctuation(at - 1) == '.' && words.isWord(at - 2, "et")) {
            at -= 3;
        } else if (words.isWord(at, "al") && endsInEt(words, at - 1)) {
            return at - 1;
        } else if (isOthers(words, at) && words.isWord(at - 1, "and")) {
            at -= 2;
        } else {
            return endsInPlus(words, at) ? at : last;
        }
        while (at > floor && words.punctuation(at) == ',') {
            at--;
        }
        return at;
    }

    /** "et al." without its blank. */
    private static boolean isEtAl(Words words, int w) {
        return words.isWord(w, "et.al") || words.isWord(w, "etal");
    }

    private static boolean isEt(Words words, int w) {
        return words.isWord(w, "et") || words.isWord(w, "at") || words.punctuation(w) == '&';
    }

    private static boolean isOthers(Words words, int w) {
        return words.isWord(w, "colleagues") || words.isWord(w, "others") || words.isWord(w, "coworkers");
    }

    /** {@code Yanget al.}: the blank was lost. */
    private static boolean endsInEt(Words words, int w) {
        return words.shape(w) == Words.CAPITALISED
                && words.end[w] - words.start[w] > 3
                && words.text.startsWith("et", words.end[w] - 2);
    }

    /** {@code Smith+}: and others. */
    private static boolean endsInPlus(Words words, int w) {
        return words.shape(w) == Words.CAPITALISED && words.chars[words.end[w] - 1] == '+';
    }

    /** The words as a name: without what was glued to it. */
    private static String plain(Words words, int from, int to) {
        String name = words.phrase(from, to).replace("- ", "");
        if (endsInPlus(words, to - 1)) {
            return name.substring(0, name.length() - 1);
        }
        return endsInEt(words, to - 1) && words.isWord(to, "al") ? name.substring(0, name.length() - 2) : name;
    }

    /** Behind the "et al." that begins at {@code at}; {@code at} where none does. */
    private static int etAl(Words words, int at, int limit) {
        int w = words.punctuation(at) == ',' ? at + 1 : at;
        int behind = at;
        if (isEtAl(words, w)) {
            behind = w + 1;
        } else if (isEt(words, w) && words.isWord(w + 1, "al")) {
            behind = w + 2;
        } else if (words.isWord(w, "et") && words.punctuation(w + 1) == '.' && words.isWord(w + 2, "al")) {
            behind = w + 3;
        } else if (words.isWord(w, "and") && isOthers(words, w + 1)) {
            behind = w + 2;
        } else if (words.isWord(at, "al") && endsInEt(words, at - 1)) {
            behind = at + 1;
        }
        behind += behind > at && words.punctuation(behind) == '.' ? 1 : 0;
        return behind <= limit ? behind : at;
    }

    private static boolean isJoin(Words words, int w) {
        return words.isWord(w, "and")
                || words.punctuation(w) == '&'
                || (words.isWord(w, "et") || words.isWord(w, "und")) && !words.isWord(w + 1, "al");
    }

    /** Behind {@code J.} or {@code J.-P.}. */
    private static int afterInitials(Words words, int at, int limit) {
        int w = at;
        while (w + 2 < limit && Surname.isInitial(words, w) && words.punctuation(w + 1) == '.') {
            w += words.punctuation(w + 2) == '-' ? 3 : 2;
        }
        return w;
    }

    /** Behind the initials in {@code Smith, J.}. */
    private static int afterInitialsBehind(Words words, int at, int limit) {
        if (words.punctuation(at) != ',' || !Surname.isInitial(words, at + 1) || words.punctuation(at + 2) != '.') {
            return at;
        }
        int w = at + 1;
        while (w + 1 < limit && Surname.isInitial(words, w) && words.punctuation(w + 1) == '.') {
            w += 2;
        }
        return w;
    }

    /** Behind the name that begins at {@code at}, particles included; -1 where none does. */
    private static int nameEnd(Words words, int at, int limit) {
        int w = at;
        while (w < limit && w < at + LONGEST && Surname.isParticle(words, w) && isNameOrParticle(words, w + 1)) {
            w++;
        }
        if (w >= limit) {
            return -1;
        }
        if (Surname.isName(words, w)) {
            int end = isBroken(words, w + 2) ? w + 3 : w + 1;
            int longer = longNameEnd(words, end, limit, isJoin(words, at - 1));
            return longer > 0 ? longer : end;
        }
        if (Surname.isOrganisation(words, w) && words.punctuation(w + 1) == ',') {
            return w + 1;
        }
        boolean among = etAl(words, w + 1, limit) > w + 1
                ? Surname.isAnyWord(words, w)
                : Surname.isFunctionWord(words, w)
                        && (isJoin(words, w + 1)
                                || words.punctuation(w + 1) == ',' && (w + 2 >= limit || isJoin(words, w + 2)));
        return among ? w + 1 : -1;
    }

    private static boolean isNameOrParticle(Words words, int w) {
        return Surname.isName(words, w) || Surname.isParticle(words, w);
    }

    /** Whether word {@code w} is the rest of a name that a line broke: {@code John- son}. */
    private static boolean isBroken(Words words, int w) {
        return words.shape(w) == Words.LOWER
                && words.punctuation(w - 1) == '-'
                && words.end[w - 1] < words.start[w]
                && words.shape(w - 2) == Words.CAPITALISED;
    }

    /**
     * Behind a name of several words, such as Abu Farha or Morgado da Costa; -1 where what follows does not say so.
     *
     * @param last whether "and" stands before it, so that a comma is enough
     */
    private static int longNameEnd(Words words, int from, int limit, boolean last) {
        int w = from;
        while (w < limit && w < from + LONGEST && isNameOrParticle(words, w)) {
            w++;
        }
        if (w > from && words.isWord(w - 1, "al")) {
            return -1;
        }
        boolean goesOn = etAl(words, w, limit) > w || isJoin(words, w) || last && words.punctuation(w) == ',';
        return w > from && w < limit && goesOn && Surname.isName(words, w - 1) ? w : -1;
    }

    private static int nameStart(Words words, int at, int floor, boolean beforeEtAl) {
        boolean name = Surname.isName(words, at)
                || beforeEtAl && Surname.isAnyWord(words, at)
                || Surname.isFunctionWord(words, at) && isJoin(words, at - 1);
        if (at < floor || !name) {
            return -1;
        }
        int w = beforeEtAl && isBroken(words, at) ? at - 2 : at;
        while (w > floor && at - w < LONGEST && Surname.isParticle(words, w - 1) && !words.isWord(w - 1, "al")) {
            w--;
        }
        return w < at && isForeignOf(words, w) ? at : w;
    }

    /** In a French or Spanish sentence {@code de} before a name is a preposition: its other words are no English ones. */
    private static boolean isForeignOf(Words words, int w) {
        return words.shape(w) == Words.LOWER
                && words.shape(w - 1) == Words.LOWER
                && (words.classes[w - 1] == 0)
                && !words.isWord(w - 1, "following");
    }
}
