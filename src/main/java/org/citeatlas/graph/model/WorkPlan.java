package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.domain.WorkId;

/**
 * One work as it shall stand in the graph.
 *
 * @param id the id that its node gets
 * @param ids all ids that lead to it, written, without fingerprints
 * @param records what sources say of it, best first; none for a work that is only cited
 * @param nodes ids of the nodes that it is now, which become the one; none where it is new
 */
public record WorkPlan(String id, SortedSet<String> ids, List<SourceRecord> records, SortedSet<String> nodes) {
    public WorkPlan {
        records = byRank(records);
    }

    private static List<SourceRecord> byRank(List<SourceRecord> records) {
        return records.size() < 2
                ? List.copyOf(records)
                : records.stream().sorted(SourceRecord.BY_RANK).toList();
    }

    /** Whether it was made of the same; records that are the same objects, in any order. */
    boolean isOf(SortedSet<String> ids, List<SourceRecord> records, SortedSet<String> nodes) {
        return this.nodes.equals(nodes) && this.ids.equals(ids) && this.records.equals(byRank(records));
    }

    /** A work that nobody has seen yet: its id is the strongest one; without any, its fingerprint or {@code cite:} key. */
    public static WorkPlan of(String group, SortedSet<String> ids, List<SourceRecord> records) {
        return new WorkPlan(nodeId(group, ids), ids, records, new TreeSet<>());
    }

    /** Whether a source gives it a title: the others are stubs. */
    public boolean paper() {
        return records.stream().anyMatch(SourceRecord::titled);
    }

    /** The id of a node with these ids: the strongest; without any, what its group is called. */
    static String nodeId(String group, SortedSet<String> ids) {
        return ids.stream()
                .map(WorkId::parse)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .map(WorkId::toString)
                .orElse(group);
    }

    /** The properties of a stub's node by which it can be found; those that it shows are settled from its citations. */
    public Map<String, Object> stubProperties() {
        List<WorkId> parsed = parsed();
        Map<String, Object> properties = new HashMap<>(idProperties(parsed));
        List<String> others = otherIds(parsed);
        if (!others.isEmpty()) {
            properties.put("otherIds", others);
        }
        if (id.startsWith("fp:")) {
            properties.put("fingerprint", id);
        }
        properties.put("id", id);
        return properties;
    }

    /** One property for each scheme of id that the work has. */
    Map<String, Object> idProperties() {
        return idProperties(parsed());
    }

    /** The ids for which {@link #idProperties} has no room. */
    public List<String> otherIds() {
        return otherIds(parsed());
    }

    private static Map<String, Object> idProperties(List<WorkId> ids) {
        Map<String, Object> properties = new TreeMap<>();
        ids.forEach(found -> properties.putIfAbsent(found.scheme().property(), found.value()));
        return properties;
    }

    private static List<String> otherIds(List<WorkId> ids) {
        if (ids.size() < 2) {
            return List.of();
        }
        Map<String, Object> first = idProperties(ids);
        return ids.stream()
                .filter(other -> !other.value().equals(first.get(other.scheme().property())))
                .map(WorkId::toString)
                .toList();
    }

    private List<WorkId> parsed() {
        return ids.stream()
                .flatMap(text -> WorkId.parse(text).stream())
                .sorted()
                .toList();
    }
}
