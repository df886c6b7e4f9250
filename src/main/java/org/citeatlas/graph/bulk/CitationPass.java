package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.model.CitedPaper;

/** Leads citations in running text to the papers that fit their author and year, else to a stub. */
final class CitationPass {
    static final int PAPER = 0; // tags: papers stand before the citations that may mean them
    static final int CITATION = 1;

    private CitationPass() {}

    private record Fitting(String key, Set<String> introduces) {}

    static void write(Sorted authorYears, ImportFiles files, Sorter stubs) throws IOException {
        try (Cursor cursor = authorYears.open()) {
            String authorYear = "";
            SortedMap<String, Fitting> fitting = new TreeMap<>();
            while (cursor.next()) {
                if (!cursor.key().equals(authorYear)) {
                    authorYear = cursor.key();
                    fitting.clear();
                }
                Pack.Reader entry = cursor.payload();
                if (cursor.tag() == PAPER) {
                    fitting.put(entry.text(), new Fitting(entry.text(), new TreeSet<>(entry.texts())));
                } else {
                    citation(entry, fitting, files, stubs);
                }
            }
        }
    }

    private static void citation(Pack.Reader entry, SortedMap<String, Fitting> fitting, ImportFiles files, Sorter stubs)
            throws IOException {
        String citing = entry.text();
        String key = entry.text();
        Map<String, Object> edge = new HashMap<>(entry.map());
        SortedMap<String, Fitting> others = new TreeMap<>(fitting);
        others.remove(citing);
        Set<String> introducing = new TreeSet<>();
        others.forEach((id, paper) -> {
            if (paper.introduces().contains(edge.getOrDefault("entity", ""))) {
                introducing.add(id);
            }
        });
        String as = (String) edge.getOrDefault("as", "");
        String target = CitedPaper.of(as, others.keySet(), introducing);
        if (!others.isEmpty()) {
            edge.put("candidates", CitedPaper.candidates(others.keySet()));
            edge.put("candidateCount", others.size());
        }
        Fitting paper = others.get(target);
        files.row(Table.CITES, edge, key, paper == null ? as : paper.key());
        if (paper == null) {
            stubs.add(as, StubPass.CITED, StubPass.cited(edge).bytes());
        }
    }
}
