package org.citeatlas.shell.output;

import java.util.List;
import java.util.OptionalInt;

/** Asks whoever sits at the terminal. */
@FunctionalInterface
public interface Asker {
    /** Nobody is there. */
    Asker NOBODY = (question, choices) -> OptionalInt.empty();

    /** Waits until it is asked to go on; false where it is asked to stop. True where nobody is there. */
    default boolean goOn(String prompt) {
        return true;
    }

    /** The index, from 0, of the choice that was made; empty where there was none, or nobody to make one. */
    OptionalInt choose(String question, List<String> choices);
}
