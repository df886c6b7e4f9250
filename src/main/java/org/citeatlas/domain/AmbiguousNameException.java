package org.citeatlas.domain;

import java.util.List;
import java.util.Optional;

/** A name that fits several things: choose a candidate, and ask again with its key in the place of the name. */
public final class AmbiguousNameException extends CiteatlasException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<Candidate> candidates;
    private final transient Optional<Candidate> foremost;

    public AmbiguousNameException(String name, List<Candidate> candidates) {
        this(name, candidates, Optional.empty());
    }

    /** @param foremost the candidate that is nearly always meant, where there is one */
    public AmbiguousNameException(String name, List<Candidate> candidates, Optional<Candidate> foremost) {
        super(Failure.USAGE, message(name, candidates));
        this.name = name;
        this.candidates = List.copyOf(candidates);
        this.foremost = foremost;
    }

    /** The name as it was given. */
    public String name() {
        return name;
    }

    /** At least two, in the order to show them. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** The candidate that is nearly always meant; empty where only the person can tell. */
    public Optional<Candidate> foremost() {
        return foremost;
    }

    private static String message(String name, List<Candidate> candidates) {
        StringBuilder message = new StringBuilder("'" + name + "' may mean:");
        for (Candidate candidate : candidates) {
            message.append("\n  ").append(candidate.key()).append("   ").append(candidate.label());
            if (!candidate.description().isEmpty()) {
                message.append(" · ").append(candidate.description());
            }
        }
        return message.append("\nUse one of the keys on the left in place of the name.")
                .toString();
    }
}
