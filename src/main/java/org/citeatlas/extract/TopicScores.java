package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.citeatlas.domain.TextField;

/** How much one paper speaks for each heading. */
final class TopicScores {
    private static final double TITLE = 5; // mentions in the abstract
    private static final double CLAIM = 2; // mentions elsewhere
    private static final int MOST_MENTIONS = 5; // in the abstract; more say nothing new

    private final Headings headings;
    private final boolean computing;
    private final List<Score> all = new ArrayList<>(); // a paper speaks for few

    /** What speaks for one heading; the strongest comes first, and all that are general behind the others. */
    static final class Score implements Comparable<Score> {
        final Heading heading;
        private double title;
        private double text;
        private int mentions; // in the abstract

        private Score(Heading heading) {
            this.heading = heading;
        }

        double points() {
            return title + text;
        }

        boolean inTitle() {
            return title > 0;
        }

        @Override
        public int compareTo(Score other) {
            if (heading.general() != other.heading.general()) {
                return heading.general() ? 1 : -1;
            }
            int order = Double.compare(other.points(), points());
            return order != 0 ? order : heading.label().compareTo(other.heading.label());
        }
    }

    TopicScores(Headings headings, boolean computing) {
        this.headings = headings;
        this.computing = computing;
    }

    void read(Passage passage) {
        OwnSentences claims = new OwnSentences(passage.words);
        headings.find(passage, (voices, word) -> {
            if (!passage.masked.get(word)) {
                double times = claims.holds(word) ? CLAIM : 1;
                for (Headings.Voice voice : voices) {
                    double weight = computing ? voice.inComputing() : voice.inOthers();
                    if (weight > 0) {
                        count(score(voice.number()), passage.field(), weight, times);
                    }
                }
            }
        });
    }

    /** Which sentences are on what the paper itself does; asked from left to right. */
    private static final class OwnSentences {
        private final Words words;
        private int end; // of the sentence last looked at
        private boolean claim;

        OwnSentences(Words words) {
            this.words = words;
        }

        boolean holds(int word) {
            if (word >= end) {
                end = words.sentenceEnd(word);
                claim = false;
                for (int w = words.sentenceStart(word); w < end && !claim; w++) {
                    claim = words.is(w, WordClasses.WE | WordClasses.OUR);
                }
            }
            return claim;
        }
    }

    private Score score(int number) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).heading.number() == number) {
                return all.get(i);
            }
        }
        Score score = new Score(headings.get(number));
        all.add(score);
        return score;
    }

    private static void count(Score score, TextField field, double weight, double times) {
        if (field == TextField.TITLE) {
            score.title = Math.max(score.title, TITLE * weight);
        } else if (score.mentions < MOST_MENTIONS) {
            score.mentions++;
            score.text += weight * times;
        }
    }

    /** Whether paper and heading are both on computing, or both on something else. */
    boolean isOfField(Score score) {
        return score.heading.computing() == computing;
    }

    /** Those with so many points at least, in order. */
    List<Score> from(double least) {
        List<Score> strong = new ArrayList<>(all.size());
        for (Score score : all) {
            if (score.points() >= least) {
                strong.add(score);
            }
        }
        Collections.sort(strong);
        return strong;
    }
}
