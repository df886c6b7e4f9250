package org.citeatlas.graph.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Which ids belong to one work: sets that grow together whenever something names two of them at once (union-find). */
final class IdGroups {
    private final Map<String, String> parents = new HashMap<>();

    /** Says that all these ids are of one work. */
    void join(Collection<String> ids) {
        Iterator<String> rest = ids.iterator();
        if (!rest.hasNext()) {
            return;
        }
        String first = root(rest.next());
        while (rest.hasNext()) {
            String other = root(rest.next());
            // The smaller one leads, so that the answer does not depend on the order of the calls.
            String leader = first.compareTo(other) <= 0 ? first : other;
            parents.put(first, leader);
            parents.put(other, leader);
            first = leader;
        }
    }

    /** The one id that stands for the set which this id is in; itself where nothing was said of it. */
    String root(String id) {
        String parent = parents.getOrDefault(id, id);
        if (parent.equals(id)) {
            return id;
        }
        String root = root(parent);
        parents.put(id, root);
        return root;
    }
}
