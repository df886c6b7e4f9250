package org.citeatlas.app.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What came of comparing a paper with what a service offers.
 *
 * @param wanted the paper
 * @param ranked the offers, likeliest first
 * @param certain whether the first is the paper
 * @param reason why it is, or what makes it doubtful; empty where nothing is like it
 */
record Verdict(Wanted wanted, List<Scored> ranked, boolean certain, String reason) {
    /** What is as sure as this is taken. */
    static final double CERTAIN = 0.9;
    /** What is less sure than this is not worth to be looked at. */
    private static final double DOUBTFUL = 0.5;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(
                    (Scored one) -> -one.likeness().score())
            .thenComparingInt(one -> -one.offer().paper().references().size())
            .thenComparingInt(one -> -one.offer().paper().ids().size())
            .thenComparing(one -> one.offer().id());

    Verdict {
        ranked = List.copyOf(ranked);
    }

    /** An offer, and how like the paper it is. */
    record Scored(Offer offer, Likeness likeness) {
        /** {@code 0.96 doi:10.1/1 2021 Title (same title; both 2021)} */
        String line() {
            Integer year = offer.paper().year();
            return String.format(
                    Locale.ROOT,
                    "%.2f %s %s%s (%s)",
                    likeness.score(),
                    offer.id(),
                    year == null ? "" : year + " ",
                    offer.paper().title(),
                    likeness.reason());
        }
    }

    /** @param refused offers that the user has refused for this paper */
    static Verdict of(Wanted wanted, List<Offer> offers, Predicate<Offer> refused) {
        List<Scored> ranked = offers.stream()
                .filter(refused.negate())
                .filter(offer -> offer.paper().titled())
                .map(offer -> new Scored(offer, Likeness.of(wanted, offer.paper())))
                .sorted(BEST_FIRST)
                .toList();
        if (ranked.isEmpty() || ranked.get(0).likeness().score() < DOUBTFUL) {
            return new Verdict(wanted, ranked, false, "");
        }
        Scored best = ranked.get(0);
        List<String> rivals = rivals(best, ranked);
        if (best.likeness().score() >= CERTAIN && rivals.isEmpty()) {
            return new Verdict(wanted, ranked, true, best.likeness().reason());
        }
        String reason = best.likeness().reason();
        return new Verdict(
                wanted, ranked, false, rivals.isEmpty() ? reason : reason + "; as like: " + String.join(", ", rivals));
    }

    /** Other works, not other versions of the same, that as much speaks for. */
    private static List<String> rivals(Scored best, List<Scored> ranked) {
        List<String> rivals = new ArrayList<>();
        for (Scored other : ranked.subList(1, ranked.size())) {
            if (other.likeness().score() >= CERTAIN
                    && other.likeness().agreeing() >= best.likeness().agreeing()
                    && !isVersion(best.offer(), other.offer())) {
                rivals.add(other.offer().id());
            }
        }
        return rivals;
    }

    private static boolean isVersion(Offer one, Offer other) {
        String author = Likeness.firstAuthor(one.paper());
        return !author.isEmpty() && author.equals(Likeness.firstAuthor(other.paper()));
    }

    /** The same, with this offer taken because the user says so. */
    Verdict accepted(Scored chosen) {
        List<Scored> chosenFirst = new ArrayList<>(ranked);
        chosenFirst.remove(chosen);
        chosenFirst.add(0, chosen);
        return new Verdict(
                wanted,
                chosenFirst,
                true,
                "accepted by the user; " + chosen.likeness().reason());
    }

    boolean doubtful() {
        return !certain && !reason.isEmpty();
    }

    /** Those that are worth to be looked at. */
    List<Scored> offered() {
        return ranked.stream()
                .filter(scored -> scored.likeness().score() >= DOUBTFUL)
                .toList();
    }

    Scored best() {
        return ranked.get(0);
    }
}
