package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.extract.TopicScores.Score;

/**
 * The labels under which a librarian would look for a paper: those of {@link Headings} that its words speak for. Where
 * these are fewer than two, what it says once, then the tasks and techniques that the catalogue found in it, then a
 * broader label, then the field.
 */
final class Topics {
    private static final int MOST = 5;
    private static final int LEAST = 2;
    private static final int MOST_WITH_GENERAL = 4;
    private static final double ENOUGH = 2.5; // two mentions, or one in the title or in a sentence on the paper itself
    private static final double ONCE = 0.5;
    private static final double BESIDE = 0.2; // of the strongest
    private static final double NARROWER = 0.4; // of a broader one that it takes the place of

    private final Headings headings;

    Topics(Headings headings) {
        this.headings = headings;
    }

    static Topics load() {
        return new Topics(Headings.load());
    }

    /** Up to five labels, the strongest first. */
    List<String> of(Reading reading) {
        TopicScores scores = new TopicScores(headings, reading.computing);
        reading.passages.forEach(scores::read);
        List<Score> strong = scores.from(ENOUGH);
        List<Score> chosen = new ArrayList<>(MOST);
        for (Score score : strong) {
            if (chosen.size() < mostWith(score, chosen) && !hasNarrower(score, strong)) {
                chosen.add(score);
            }
        }
        if (chosen.size() < LEAST) {
            addWeak(chosen, scores);
        }
        List<String> labels = new ArrayList<>(MOST);
        chosen.forEach(score -> labels.add(score.heading.label()));
        if (labels.size() < LEAST) {
            addFound(labels, reading);
        }
        if (labels.size() < LEAST) {
            addBroader(labels, chosen, reading);
        }
        return labels;
    }

    /** How many labels a paper may have with this one. */
    private static int mostWith(Score score, List<Score> chosen) {
        if (score.heading.general()) {
            return score.inTitle() && !score.heading.isField() ? MOST_WITH_GENERAL : LEAST;
        }
        return chosen.isEmpty() || score.points() >= BESIDE * chosen.get(0).points() ? MOST : LEAST;
    }

    /** Whether something narrower says nearly as much. */
    private boolean hasNarrower(Score score, List<Score> strong) {
        for (Score other : strong) {
            if (other.points() >= NARROWER * score.points() && headings.isBroader(score.heading, other.heading)) {
                return true;
            }
        }
        return false;
    }

    private void addWeak(List<Score> chosen, TopicScores scores) {
        for (Score score : scores.from(ONCE)) {
            if (chosen.size() < LEAST
                    && !chosen.contains(score)
                    && scores.isOfField(score)
                    && !hasNarrower(score, chosen)) {
                chosen.add(score);
            }
        }
    }

    /** Adds what the catalogue found: its names are the same in all papers. */
    private void addFound(List<String> labels, Reading reading) {
        for (EntityKind kind : List.of(EntityKind.TASK, EntityKind.METHOD)) {
            for (Thing thing : reading.things.all()) {
                Listed listed = thing.listed;
                if (labels.size() < LEAST
                        && reading.computing
                        && listed != null
                        && listed.generic()
                        && listed.kind() == kind) {
                    Heading heading = headings.of(listed.name());
                    String label = heading == null ? listed.name() : heading.label();
                    if (!labels.contains(label)) {
                        labels.add(label);
                    }
                }
            }
        }
    }

    private void addBroader(List<String> labels, List<Score> chosen, Reading reading) {
        for (Score score : chosen) {
            String label = headings.broader(score.heading).label();
            if (labels.size() < LEAST && !labels.contains(label)) {
                labels.add(label);
            }
        }
        if (labels.isEmpty()) {
            addField(labels, reading);
        }
    }

    /** Adds what most of the words that tell a field speak for. */
    private void addField(List<String> labels, Reading reading) {
        int[] mentions = new int[headings.size()];
        for (Passage passage : reading.passages) {
            headings.findFields(passage, (voices, word) -> {
                for (Headings.Voice voice : voices) {
                    mentions[voice.number()]++;
                }
            });
        }
        String best = null;
        int most = 1;
        for (int number = 0; number < mentions.length; number++) {
            String label = headings.get(number).label();
            if (mentions[number] > most || mentions[number] == most && (best == null || label.compareTo(best) < 0)) {
                best = label;
                most = mentions[number];
            }
        }
        if (best != null) {
            labels.add(best);
        }
    }
}
