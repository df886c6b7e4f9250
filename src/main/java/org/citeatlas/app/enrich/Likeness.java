package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is that a paper and a record are one work, and why. The title decides; first author, year and abstract
 * speak for it or against it, as far as both sides have them.
 *
 * @param score 0 to 1: the same title alone gives 0.92, each thing that agrees 0.04 more; other titles stay below 0.9
 *     unless the abstracts are the same, the titles have the same numbers, and the first authors do not conflict
 * @param agreeing how many of first author, year and abstract agree
 * @param reason for a person
 */
record Likeness(double score, int agreeing, String reason) {
    private static final double SAME_TITLE = 0.92;
    private static final double OTHER_TITLE = 0.89; // at most
    private static final double EACH = 0.04;
    private static final double SAME_ABSTRACT = 0.9; // share of words
    private static final double AGREEING_ABSTRACTS = 0.7;
    private static final double OTHER_ABSTRACT = 0.4;
    private static final int ENOUGH_TITLE = 25; // letters of a title that no two works share by chance
    private static final int ENOUGH_WORDS = 4;
    private static final int ENOUGH_ABSTRACT = 15; // different words
    private static final double UNSURE = 0.89; // at most, below Verdict.CERTAIN
    private static final double SHORT_TITLE = 0.75; // at most
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Digits, Roman numerals, letters that count (Part B), and the first number words. */
    private static final Pattern NUMERAL = Pattern.compile(
            ".*\\p{N}.*|[b-z]|[ivx]{2,5}"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

    static Likeness of(Wanted wanted, PaperRecord offered) {
        return new Weighing(wanted, offered).weigh();
    }

    /** The first author's folded family name; empty where there is none. */
    static String firstAuthor(PaperRecord paper) {
        return paper.authors().isEmpty()
                ? ""
                : Fingerprint.familyName(paper.authors().get(0).name());
    }

    /** Words of a text, folded; of an abstract only long ones, which tell more. */
    private static Set<String> words(String text, int least) {
        return Arrays.stream(NOT_WORD.split(text.toLowerCase(Locale.ROOT)))
                .map(Fingerprint::fold)
                .filter(word -> word.length() >= least)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What counts or dates a work among its like, in order: {@code 2023}, {@code ii}. */
    private static List<String> numerals(String title) {
        return Arrays.stream(NOT_WORD.split(title.toLowerCase(Locale.ROOT)))
                .map(Fingerprint::fold)
                .filter(word -> NUMERAL.matcher(word).matches())
                .toList();
    }

    private static double shared(Set<String> one, Set<String> other, int of) {
        return of == 0 ? 0 : 1.0 * one.stream().filter(other::contains).count() / of;
    }

    /** Weighs one pair. */
    private static final class Weighing {
        private final Wanted wanted;
        private final PaperRecord offered;
        private final List<String> reasons = new ArrayList<>();
        private final boolean sameTitle;
        private double score;
        private int agreeing;
        private boolean peopleOrTextAgree;
        private boolean conflict;

        Weighing(Wanted wanted, PaperRecord offered) {
            this.wanted = wanted;
            this.offered = offered;
            this.sameTitle = Fingerprint.fold(wanted.title()).equals(Fingerprint.fold(offered.title()));
        }

        Likeness weigh() {
            title();
            author();
            abstracts();
            years();
            if (sameTitle && !peopleOrTextAgree && isShort()) {
                score = Math.min(score, SHORT_TITLE);
                reasons.add("a short title, and " + (agreeing == 0 ? "nothing else" : "only the year") + " to go by");
            }
            if (conflict) {
                score = Math.min(score, UNSURE);
            }
            double rounded = Math.round(Math.min(1, score) * 100) / 100.0;
            return new Likeness(rounded, agreeing, String.join("; ", reasons));
        }

        private void title() {
            if (sameTitle) {
                score = SAME_TITLE;
                reasons.add("same title");
                return;
            }
            Set<String> one = words(wanted.title(), 1);
            Set<String> other = words(offered.title(), 1);
            Set<String> all = new HashSet<>(one);
            all.addAll(other);
            double alike = shared(one, other, all.size());
            score = OTHER_TITLE * alike;
            reasons.add("titles share " + Math.round(100 * alike) + "% of their words");
            List<String> mine = numerals(wanted.title());
            List<String> theirs = numerals(offered.title());
            if (!mine.equals(theirs)) {
                conflict = true;
                reasons.add("numbers differ: " + shown(mine) + ", " + shown(theirs));
            }
        }

        private static String shown(List<String> numerals) {
            return numerals.isEmpty() ? "none" : String.join(" ", numerals);
        }

        private void author() {
            String mine = wanted.firstAuthor() == null ? "" : Fingerprint.familyName(wanted.firstAuthor());
            String theirs = firstAuthor(offered);
            if (mine.isEmpty() || theirs.isEmpty()) {
                return;
            }
            if (mine.equals(theirs)) {
                agree("same first author");
                peopleOrTextAgree = true;
            } else if (offered.authors().stream()
                    .map(AuthorName::name)
                    .noneMatch(n -> mine.equals(Fingerprint.familyName(n)))) {
                conflict = true;
                against(
                        0.6,
                        "first authors differ: " + wanted.firstAuthor() + ", "
                                + offered.authors().get(0).name());
            }
        }

        private void abstracts() {
            Set<String> mine = abstractWords(wanted.abstractText());
            Set<String> theirs = abstractWords(offered.abstractText());
            int fewest = Math.min(mine.size(), theirs.size());
            if (fewest < ENOUGH_ABSTRACT) {
                return;
            }
            double alike = shared(mine, theirs, fewest);
            String percent = " (" + Math.round(100 * alike) + "% of their words)";
            if (alike >= AGREEING_ABSTRACTS) {
                agree("abstracts agree" + percent);
                peopleOrTextAgree = true;
                if (!sameTitle && !conflict && alike >= SAME_ABSTRACT && score >= OTHER_TITLE / 2) {
                    score = Math.max(score, SAME_TITLE);
                }
            } else if (alike < OTHER_ABSTRACT) {
                against(0.5, "abstracts differ" + percent);
            }
        }

        private static Set<String> abstractWords(@Nullable String text) {
            return text == null ? Set.of() : words(text, 4);
        }

        private void years() {
            Integer mine = wanted.year();
            Integer theirs = offered.year();
            if (mine == null || theirs == null) {
                return;
            }
            int apart = Math.abs(mine - theirs);
            if (apart <= 1) {
                agree(apart == 0 ? "both " + mine : mine + " and " + theirs);
            } else if (apart > 3) {
                against(peopleOrTextAgree ? 0.9 : 0.7, apart + " years apart");
            } else if (!peopleOrTextAgree) {
                against(0.9, apart + " years apart");
            }
        }

        private void agree(String reason) {
            score += sameTitle ? EACH : 0;
            agreeing++;
            reasons.add(reason);
        }

        private void against(double factor, String reason) {
            score *= factor;
            reasons.add(reason);
        }

        private boolean isShort() {
            return Fingerprint.fold(wanted.title()).length() < ENOUGH_TITLE
                    || words(wanted.title(), 1).size() < ENOUGH_WORDS;
        }
    }
}
