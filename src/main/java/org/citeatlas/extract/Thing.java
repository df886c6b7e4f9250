package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Intent;
import org.jspecify.annotations.Nullable;

/** A thing that a paper may be mentioning, while the evidence for it comes together. */
final class Thing {
    private static final EntityKind[] KINDS = EntityKind.values();

    final String key;
    final List<Sighting> sightings = new ArrayList<>();
    private final double[] votes = new double[KINDS.length]; // by kind
    private boolean voted;
    String name;

    @Nullable
    String longName;

    boolean defined;
    boolean genericByDefinition;
    boolean nobodysName; // an organisation's, not a thing's of ours

    /** What the catalogue knows of it. */
    @Nullable
    Listed listed;
    /** What another paper of the corpus says of it; asked only where this paper's own text does not suffice. */
    @Nullable
    Listed taught;

    @Nullable
    Sighting introduction;

    Intent intent = Intent.BACKGROUND;
    String rule = "shape";
    double weight;
    boolean shaped; // whether its form was counted
    private double strongest;

    Thing(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /** Takes over what was gathered under another spelling. */
    void absorb(Thing other) {
        sightings.addAll(other.sightings);
        voted |= other.voted;
        for (int kind = 0; kind < votes.length; kind++) {
            votes[kind] += other.votes[kind];
        }
        weight += other.weight;
        if (introduction == null) {
            introduction = other.introduction;
        }
        if (taught == null) {
            taught = other.taught;
        }
        intend(other.intent);
    }

    /** Counts a rule's evidence; the strongest rule gives its name to the mention. */
    void support(String by, double more) {
        weight += more;
        if (more > strongest) {
            strongest = more;
            rule = by;
        }
    }

    void vote(EntityKind kind, double strength) {
        voted = true;
        votes[kind.ordinal()] += strength;
    }

    void intend(Intent other) {
        if (other.compareTo(intent) < 0) {
            intent = other;
        }
    }

    /** Whether its name is one that names nothing of ours, such as SOTA or a university. */
    boolean isNoName() {
        return nobodysName || (WordClasses.of(name) & WordClasses.NO_NAME) != 0;
    }

    /** Forgets what the catalogue says: the paper means another thing by the same name. */
    void unlist() {
        listed = null;
        weight = 0;
        strongest = 0;
        rule = "shape";
    }

    EntityKind kind() {
        if (listed != null) {
            return listed.kind();
        }
        if (taught != null && !voted) {
            return taught.kind();
        }
        EntityKind best = generic() ? EntityKind.TASK : EntityKind.METHOD;
        double most = 0;
        for (EntityKind kind : KINDS) {
            if (votes[kind.ordinal()] > most) {
                most = votes[kind.ordinal()];
                best = kind;
            }
        }
        return best;
    }

    boolean generic() {
        Listed known = listed;
        return known != null ? known.generic() : genericByDefinition && introduction == null;
    }
}
