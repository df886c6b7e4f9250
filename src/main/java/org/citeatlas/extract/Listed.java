package org.citeatlas.extract;

import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.KnownName;
import org.jspecify.annotations.Nullable;

/**
 * A thing whose names are known before the text is read.
 *
 * @param names its spellings: name, long name, aliases
 * @param evidence words (or their beginnings) of which one must stand in the paper where the name is an ordinary word
 *     too; empty where the name speaks for itself
 * @param exact whether only the listed case of letters counts
 * @param paper the paper that taught us the name; null for the catalogue
 */
record Listed(
        String name,
        @Nullable String longName,
        EntityKind kind,
        boolean generic,
        List<String> names,
        List<String> evidence,
        boolean exact,
        @Nullable String paper) {

    static Listed of(KnownName known) {
        // Of long names there are as many as papers: the one that is known must not change what others mention.
        return new Listed(
                known.name(),
                known.longName(),
                known.kind(),
                false,
                List.of(known.name()),
                List.of(),
                true,
                known.paper());
    }

    /** Whether this is the long name of the thing, rather than one of its short ones. */
    boolean isLong(String spelling) {
        return spelling.equals(longName) && !spelling.equals(name);
    }
}
