package org.citeatlas.app.compute;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citeatlas.explore.Linkage;

/** How much something was worked out of. */
final class Read {
    private Read() {}

    /** @param network directed, of works that cite each other */
    static Map<String, Long> citations(Projection network) {
        return counts(
                "works", network.names().size(), "citations", network.network().edges());
    }

    /** @param network undirected */
    static Map<String, Long> links(Projection network) {
        String what = network.linkage() == Linkage.CO_OCCURRENCE ? "names" : "works";
        return counts(what, network.joined(), "links", network.network().edges());
    }

    static Map<String, Long> counts(String one, long ones, String other, long others) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(one, ones);
        counts.put(other, others);
        return counts;
    }
}
