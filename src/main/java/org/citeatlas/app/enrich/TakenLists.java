package org.citeatlas.app.enrich;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.graph.Graph;
import org.citeatlas.services.Request;

/**
 * The lists of citations that are in the graph as a whole: a line each, the request for the first page, a tab, and the
 * id of the source that it came in. When the source is forgotten, its lists count as not taken.
 */
final class TakenLists {
    private final OwnLines lines;
    private final Set<String> requests = new HashSet<>();

    private TakenLists(OwnLines lines) {
        this.lines = lines;
    }

    static TakenLists in(Path folder, Graph graph) {
        TakenLists taken = new TakenLists(new OwnLines(folder.resolve("lists-taken.tsv")));
        List<String> all = taken.lines.read();
        if (!all.isEmpty()) {
            Set<String> sources =
                    graph.read("MATCH (s:Source {state: 'complete'}) RETURN s.id AS id", Map.of()).stream()
                            .map(row -> String.valueOf(row.get("id")))
                            .collect(Collectors.toSet());
            all.forEach(line -> taken.read(line, sources));
        }
        return taken;
    }

    private void read(String line, Set<String> sources) {
        int tab = line.lastIndexOf('\t');
        if (tab > 0 && sources.contains(line.substring(tab + 1))) {
            requests.add(line.substring(0, tab));
        }
    }

    boolean has(Request first) {
        return requests.contains(first.canonical());
    }

    /** @param imported the sources that the lists came in */
    void add(Collection<Request> firsts, ImportSummary imported) {
        imported.sources().stream()
                .filter(source -> !source.format().equals("matches"))
                .map(ImportSummary.PerSource::id)
                .findFirst()
                .ifPresent(id -> lines.add(firsts.stream()
                        .map(Request::canonical)
                        .filter(requests::add)
                        .map(request -> request + "\t" + id)
                        .toList()));
    }
}
