package org.citeatlas.shell.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Nearest;

/**
 * Takes the options out of the words of a line, wherever they stand before {@code --}.
 *
 * @param values what was given for each option, in order; {@code true} or {@code false} for a switch
 * @param rest the words that remain, in order
 */
record OptionScan(Map<String, List<String>> values, List<Word> rest) {

    /** What to do about a word that looks like an option and is none of the known ones. */
    enum Unknown {
        /** Leave it, and {@code --} too: somebody else will look at what remains. */
        LEAVE,
        /** Refuse it, naming the option that was probably meant; drop {@code --}. */
        REFUSE,
        /**
         * Refuse it in front of the first value; behind it, all is text of another language. Where an option names an
         * exploration, it is left to that.
         */
        TEXT_AFTER_FIRST_VALUE
    }

    static OptionScan of(List<Word> words, Collection<Option> known, Unknown unknown) {
        return new Scan(words, known, unknown).run();
    }

    private static final class Scan {
        private final List<Word> words;
        private final Map<String, Option> known = new LinkedHashMap<>();
        private final Unknown unknown;
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final List<Word> rest = new ArrayList<>();
        private int at;

        Scan(List<Word> words, Collection<Option> options, Unknown unknown) {
            this.words = words;
            this.unknown = unknown;
            options.forEach(option -> known.put(option.name(), option));
        }

        OptionScan run() {
            for (; at < words.size(); at++) {
                Word word = words.get(at);
                if (word.endsTheOptions() && (!inText() || takesOfExploration())) {
                    rest.addAll(words.subList(unknown == Unknown.LEAVE ? at : at + 1, words.size()));
                    break;
                }
                take(word);
            }
            return new OptionScan(values, rest);
        }

        private boolean inText() {
            return unknown == Unknown.TEXT_AFTER_FIRST_VALUE && !rest.isEmpty();
        }

        /** Whether the line names an exploration, whose own options may stand anywhere behind the command. */
        private boolean takesOfExploration() {
            return unknown == Unknown.TEXT_AFTER_FIRST_VALUE
                    && words.stream()
                            .filter(word -> word.looksLikeAnOption())
                            .map(word -> known.get(name(word)))
                            .anyMatch(option -> option != null && option.values() == Values.EXPLORATION);
        }

        private static String name(Word option) {
            int equals = option.text().indexOf('=');
            return option.text().substring(2, equals < 0 ? option.text().length() : equals);
        }

        private void take(Word word) {
            int equals = word.text().indexOf('=');
            Option option = word.looksLikeAnOption() ? known.get(name(word)) : null;
            if (option != null) {
                String value = equals >= 0
                        ? checkedSwitch(option, word.text().substring(equals + 1))
                        : option.isFlag() ? nextTruth(option) : nextWord(option);
                values.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(value);
            } else {
                refuseUnknown(word);
                rest.add(word);
            }
        }

        /** A switch takes no value; but {@code --generic false} can only mean one thing. */
        private String nextTruth(Option option) {
            String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
            boolean said = option.takes(next);
            at += said ? 1 : 0;
            return said ? next : "true";
        }

        private String nextWord(Option option) {
            Word next = at + 1 < words.size() ? words.get(at + 1) : null;
            if (next == null || next.looksLikeAnOption() || next.endsTheOptions()) {
                throw CiteatlasException.usage("--" + option.name() + " needs a value: --" + option.name() + " "
                        + option.value() + ". A value that begins with dashes is written --" + option.name() + "=--…");
            }
            at++;
            return next.text();
        }

        private static String checkedSwitch(Option option, String value) {
            if (option.isFlag() && !option.takes(value)) {
                throw CiteatlasException.usage(
                        "--" + option.name() + " is a switch; it takes no value \"" + value + "\".");
            }
            return value;
        }

        private void refuseUnknown(Word word) {
            if (unknown == Unknown.LEAVE || inText() || word.quoted() || takesOfExploration()) {
                return;
            }
            String text = word.text();
            if (word.looksLikeAnOption()) {
                String name = name(word);
                throw CiteatlasException.usage(
                        "There is no option --" + name + "." + Nearest.question("--", name, known.keySet()));
            }
            if (text.length() > 1
                    && text.charAt(0) == '-'
                    && !Character.isDigit(text.charAt(1))
                    && text.charAt(1) != '.') {
                throw CiteatlasException.usage("There is no option " + text
                        + ". Options are written --name; put -- before a value that begins with a dash.");
            }
        }
    }
}
