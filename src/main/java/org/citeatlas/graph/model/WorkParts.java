package org.citeatlas.graph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one work falls into, by the ids that its records and citations still name together. */
public final class WorkParts {
    private final Map<SourceRecord, String> records = new LinkedHashMap<>();
    private final Map<String, String> citations = new TreeMap<>();
    private final Map<String, WorkPlan> parts = new TreeMap<>();

    /** @param citations how the work is cited: ids of one citation, parted by blanks */
    public WorkParts(List<SourceRecord> records, List<String> citations, Apart apart) {
        WorkPlanner planner = new WorkPlanner(apart);
        records.forEach(planner::add);
        citations.forEach(as -> planner.addCitation(names(as)));
        Map<String, WorkPlan> plans = planner.plans();
        records.forEach(record -> this.records.put(record, part(planner.groupOf(record), plans, planner)));
        citations.forEach(as -> this.citations.put(as, part(planner.groupOf(names(as)), plans, planner)));
    }

    private String part(String group, Map<String, WorkPlan> plans, WorkPlanner planner) {
        WorkPlan plan = plans.getOrDefault(group, planner.stubOf(group));
        parts.put(plan.id(), plan);
        return plan.id();
    }

    private static List<String> names(String as) {
        return List.of(as.split(" "));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether there is one part, with this node id and exactly these ids. */
    public boolean isOnly(String id, Set<String> ids) {
        return parts.size() == 1
                && parts.containsKey(id)
                && parts.values().iterator().next().ids().equals(ids);
    }

    /** The node ids of the parts, sorted. */
    public SortedSet<String> nodeIds() {
        return new TreeSet<>(parts.keySet());
    }

    /** The parts that have records. */
    public Set<String> recorded() {
        return Set.copyOf(records.values());
    }

    /** Each record and the node id of its part. */
    public Map<SourceRecord, String> records() {
        return records;
    }

    /** Each way in which the work is cited and the node id of its part. */
    public Map<String, String> citations() {
        return citations;
    }

    /** The properties that a part's node has before it is written anew. */
    public Map<String, Object> properties(String id) {
        return part(id).stubProperties();
    }

    /** The properties that a part's node has when it is written, before it is settled. */
    public Map<String, Object> written(String id) {
        WorkPlan part = part(id);
        return part.paper() ? new ShownValues(part.records()).properties(part) : part.stubProperties();
    }

    private WorkPlan part(String id) {
        WorkPlan part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException(id + " is no part");
        }
        return part;
    }
}
