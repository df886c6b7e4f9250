package org.citeatlas.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Ids in groups that fit into one address each. */
public final class Batches {
    private static final int CHARACTERS = 5_000; // of an address, encoded; servers take 8,000 as a rule

    private Batches() {}

    /**
     * The ids, sorted, each once, in groups.
     *
     * @param most ids in a group
     */
    public static List<List<String>> of(Collection<String> ids, int most) {
        List<List<String>> batches = new ArrayList<>();
        List<String> batch = new ArrayList<>();
        int characters = 0;
        for (String id : ids.stream().distinct().sorted().toList()) {
            int length = Target.encoded(id).length() + 3;
            if (!batch.isEmpty() && (batch.size() == most || characters + length > CHARACTERS)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                characters = 0;
            }
            batch.add(id);
            characters += length;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }

    /** The same for ids that are posted, however long they are. */
    public static List<List<String>> posted(Collection<String> ids, int most) {
        List<String> sorted = ids.stream().distinct().sorted().toList();
        List<List<String>> batches = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += most) {
            batches.add(sorted.subList(start, Math.min(sorted.size(), start + most)));
        }
        return batches;
    }
}
