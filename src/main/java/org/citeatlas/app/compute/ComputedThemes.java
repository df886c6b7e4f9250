package org.citeatlas.app.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citeatlas.analyse.Network;
import org.citeatlas.analyse.Similarity;
import org.citeatlas.analyse.ThematicMap;
import org.citeatlas.analyse.ThematicMap.Theme;

/** The strategic diagram of what is mentioned together, the most central theme first. */
final class ComputedThemes {
    private static final int CORE = 20; // terms of a theme that are handed on

    private ComputedThemes() {}

    static Computed of(Projection terms, Settings settings) {
        Partition partition = Partition.of(terms, settings);
        Network equivalence = Similarity.EQUIVALENCE.of(terms.network(), terms.occurrences());
        List<Theme> themes = new ArrayList<>(ThematicMap.of(equivalence, partition.communities(), partition.leastSize())
                .themes());
        themes.sort(Comparator.comparingDouble((Theme theme) -> -theme.centralityRank())
                .thenComparingInt(Theme::community));
        List<Map<String, Object>> rows = themes.stream()
                .map(theme -> row(theme, themes.size(), partition))
                .toList();
        return new Computed(rows, Read.links(terms), partition.remark());
    }

    private static Map<String, Object> row(Theme theme, int themes, Partition partition) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("theme", (long) (theme.community() + 1));
        row.put("size", (long) theme.size());
        row.put("centrality", theme.centrality());
        row.put("density", theme.density());
        row.put("centralityRank", theme.centralityRank());
        row.put("densityRank", theme.densityRank());
        row.put("themes", (long) themes);
        row.put("quadrant", theme.quadrant().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        row.put("core", partition.core(theme.community(), CORE));
        return row;
    }
}
