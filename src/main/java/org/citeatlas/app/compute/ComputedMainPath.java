package org.citeatlas.app.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.analyse.MainPath;
import org.citeatlas.analyse.MainPath.Route;
import org.jspecify.annotations.Nullable;

/** The main path through works that cite each other, from the oldest to the newest. */
final class ComputedMainPath {
    private ComputedMainPath() {}

    static Computed of(Projection citations, Settings settings) {
        MainPath path = MainPath.of(citations.network().reversed());
        Route route = settings.oneOf("route", "global", "local").equals("local") ? path.local() : path.global();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int stop = 0; stop < route.stops().size(); stop++) {
            for (int node : route.stops().get(stop)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("node", citations.name(node));
                row.put("stop", (long) (stop + 1));
                put(row, "share", stop < route.shares().size() ? route.shares().get(stop) : null);
                int size = route.stops().get(stop).size();
                put(row, "cycle", size > 1 ? (long) size : null);
                rows.add(row);
            }
        }
        int inCycles = path.cycles().stream().mapToInt(List::size).sum();
        String remark = inCycles == 0
                ? ""
                : inCycles + " works cite each other in " + path.cycles().size()
                        + (path.cycles().size() == 1 ? " cycle" : " cycles") + ", each taken as one stop";
        return new Computed(rows, Read.citations(citations), remark);
    }

    @SuppressWarnings("NullAway") // a row may have null for what does not apply
    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        row.put(key, value);
    }
}
