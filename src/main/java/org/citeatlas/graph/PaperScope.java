package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;

/** A part of the graph's papers that has a name: those of a collection, or those of a source. */
public final class PaperScope {
    private static final String PREFIX = "collection:";

    private final Graph graph;

    public PaperScope(Graph graph) {
        this.graph = graph;
    }

    /**
     * The collection or source that the name means.
     *
     * @param name a collection's name as it is written, {@code collection:} with that name behind it, or a source's name,
     *     path or id
     * @return of kind {@code collection}, its key the name, or of kind {@code source}, its key the id
     * @throws AmbiguousNameException where it fits a collection and a source, or several sources
     * @throws CiteatlasException exit code 2 where it fits neither
     */
    public Candidate resolve(String name) {
        if (name.startsWith(PREFIX)) {
            List<Candidate> prefixed = collections(name.substring(PREFIX.length()));
            if (!prefixed.isEmpty()) {
                return prefixed.get(0);
            }
        }
        List<Candidate> all = new ArrayList<>(collections(name));
        all.addAll(new NameIndex(graph).exact("source", name));
        if (all.isEmpty()) {
            throw CiteatlasException.usage("'" + name + "' is neither a collection nor a source of this graph. "
                    + near(name) + "'collection' and 'sources' list them.");
        }
        if (all.size() > 1) {
            throw new AmbiguousNameException(
                    name, all.stream().map(PaperScope::withPrefix).toList());
        }
        return all.get(0);
    }

    private List<Candidate> collections(String name) {
        return new NameIndex(graph).exact("collection", name);
    }

    private String near(String name) {
        List<String> near = new Shelves(graph).near(name);
        return near.isEmpty() ? "" : "Near it: '" + String.join("', '", near) + "'. ";
    }

    /** A collection's name may be a source's too; with {@code collection:} before it, it is the collection's. */
    private static Candidate withPrefix(Candidate candidate) {
        return candidate.kind().equals("collection")
                ? new Candidate(candidate.kind(), PREFIX + candidate.key(), candidate.label(), candidate.description())
                : candidate;
    }
}
