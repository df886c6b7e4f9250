package org.citeatlas.explore;

/**
 * What an exploration reads to work its answer out in memory.
 *
 * @param computation what is worked out
 * @param linkage what joins two nodes of the network, unless the user says otherwise
 * @param cypher the statement whose rows are read
 * @param line of the file on which it begins, from 1
 */
public record Reading(Computation computation, Linkage linkage, String cypher, int line) {
    /** The name under which its statements know what was computed. */
    public static final String COMPUTED = "computed";
}
