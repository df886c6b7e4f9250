package org.citeatlas.graph.model;

import java.util.Collection;
import java.util.List;

/** Which paper a citation in running text is of. */
public final class CitedPaper {
    /** Candidates that are kept on an edge; how many there were is kept beside them. */
    public static final int MOST_CANDIDATES = 10;

    private CitedPaper() {}

    /**
     * The node that the citation leads to: the one paper that introduces what the sentence names; else the only one that
     * fits; else the stub.
     *
     * @param as the stub's id
     * @param fitting ids of papers of that author and year
     * @param introducing those among them that introduce the entity which the sentence ties to the citation
     */
    public static String of(String as, Collection<String> fitting, Collection<String> introducing) {
        if (introducing.size() == 1) {
            return introducing.iterator().next();
        }
        return fitting.size() == 1 ? fitting.iterator().next() : as;
    }

    /** The first few by id. */
    public static List<String> candidates(Collection<String> fitting) {
        return fitting.stream().sorted().limit(MOST_CANDIDATES).toList();
    }
}
