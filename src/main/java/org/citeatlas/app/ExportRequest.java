package org.citeatlas.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.explore.Exploration;
import org.jspecify.annotations.Nullable;

/**
 * What to export, as what, and where to.
 *
 * @param format name of the format
 * @param output the file; a folder for formats of several files
 * @param force whether an export that is there already is replaced
 * @param folding how a one-mode network is made of it; empty for the nodes and edges as they are
 */
public record ExportRequest(What what, String format, Path output, boolean force, Optional<Folding> folding) {

    /** The nodes and edges as they are. */
    public ExportRequest(What what, String format, Path output, boolean force) {
        this(what, format, output, force, Optional.empty());
    }

    /** Which part of the graph. */
    public sealed interface What {}

    /** The {@code @graph} statement of an exploration, with values as typed. */
    public record OfExploration(Exploration exploration, Map<String, String> values) implements What {
        public OfExploration {
            values = Map.copyOf(values);
        }
    }

    /** The nodes and edges that a statement returns. */
    public record OfQuery(String cypher) implements What {}

    /**
     * What stands around one thing.
     *
     * @param name a name, key or id of any kind of thing
     * @param hops how many edges away, 1 to 4
     * @param limit nodes at the most, nearest first
     * @param in collection or source that its works have to be of, but for the one in the middle; null for all
     */
    public record Around(
            String name, int hops, int limit, @Nullable String in) implements What {
        /** With works of every source. */
        public Around(String name, int hops, int limit) {
            this(name, hops, limit, null);
        }
    }
}
