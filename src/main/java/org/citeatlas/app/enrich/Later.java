package org.citeatlas.app.enrich;

import java.util.List;

/**
 * What may follow a stage of questions.
 *
 * @param covered what the leave for this stage covers
 * @param atMost how many requests that takes, at most
 * @param apart what is announced, and asked leave for, by itself: nobody knows yet how much it will be
 */
public record Later(List<String> covered, int atMost, List<String> apart) {
    /** Nothing. */
    public static final Later NOTHING = new Later(List.of(), 0, List.of());

    public Later {
        covered = List.copyOf(covered);
        apart = List.copyOf(apart);
    }
}
