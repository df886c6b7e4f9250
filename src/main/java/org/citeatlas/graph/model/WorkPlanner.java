package org.citeatlas.graph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides which records, citations and nodes are one work. What is one work does not depend on the order in which it
 * was learnt:
 *
 * <ul>
 *   <li>ids that one record or one citation names together are of one work;
 *   <li>a record or citation without an id belongs to the one work with an id that has its fingerprint; where there is
 *       none, or more than one, all those of the fingerprint are a work of their own.
 * </ul>
 */
public final class WorkPlanner {
    private final IdGroups groups = new IdGroups();
    private final Map<String, KnownWork> known = new LinkedHashMap<>();
    private final Map<String, SourceRecord> records = new LinkedHashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private final Map<String, SortedSet<String>> idsOf = new HashMap<>();
    private final Map<String, Set<String>> groupsOfFingerprint = new HashMap<>();
    private final Map<String, WorkPlan> made = new HashMap<>(); // by group: most stay as they are from call to call
    private final Apart apart;

    public WorkPlanner(Apart apart) {
        this.apart = apart;
    }

    /** A node of the graph, with all ids that lead to it. */
    public void add(KnownWork work) {
        if (known.put(work.id(), work) == null) {
            groups.join(work.ids());
        }
    }

    public void add(SourceRecord record) {
        records.put(record.key(), record);
        groups.join(ids(record));
    }

    /** A citation. @param names its ids, or the fingerprint or {@code cite:} key in their place */
    public void addCitation(List<String> names) {
        groups.join(apart.together(names));
        cited.addAll(apart.together(names));
    }

    /** All names under which works are cited here. */
    public Set<String> citedNames() {
        return Set.copyOf(cited);
    }

    /** Fingerprints that decide about the works at hand: all works that share one must be known. */
    public Set<String> fingerprints() {
        Set<String> all = new HashSet<>();
        records.values().stream().filter(SourceRecord::titled).forEach(record -> all.add(record.fingerprint()));
        return all;
    }

    /** Nodes with records that gain an id, a record, a node or a namesake: the records they have are needed. */
    public Set<String> nodesInNeedOfRecords(Set<String> loaded) {
        Set<String> need = new TreeSet<>();
        for (WorkPlan plan : plans().values()) {
            if (!plan.records().isEmpty() || changes(plan) || hasNamesake(plan)) {
                plan.nodes().stream()
                        .filter(node -> known(node).recorded() && !loaded.contains(node))
                        .forEach(need::add);
            }
        }
        return need;
    }

    /** Whether another work with an id has one of its fingerprints, so that records without id belong to neither. */
    private boolean hasNamesake(WorkPlan plan) {
        return plan.nodes().stream()
                .flatMap(node -> known(node).fingerprints().stream())
                .anyMatch(print ->
                        groupsOfFingerprint.getOrDefault(print, Set.of()).size() > 1);
    }

    /** Whether the plan's one node has other ids than it shall have, or there is more than one. */
    public boolean changes(WorkPlan plan) {
        return plan.nodes().size() != 1
                || !plan.nodes().first().equals(plan.id())
                || !known(plan.id()).ids().containsAll(plan.ids());
    }

    /** The works at hand as they shall be, by group: those with records, and those that are nodes already. */
    public Map<String, WorkPlan> plans() {
        index();
        Map<String, List<SourceRecord>> recordsOf = new LinkedHashMap<>();
        records.values()
                .forEach(record -> recordsOf
                        .computeIfAbsent(groupOf(record), key -> new ArrayList<>())
                        .add(record));
        Map<String, SortedSet<String>> nodesOf = new LinkedHashMap<>();
        known.values()
                .forEach(work -> nodesOf.computeIfAbsent(group(work), key -> new TreeSet<>())
                        .add(work.id()));
        Set<String> all = new LinkedHashSet<>(recordsOf.keySet());
        all.addAll(nodesOf.keySet());
        Map<String, WorkPlan> plans = new LinkedHashMap<>();
        for (String group : all) {
            plans.put(
                    group,
                    plan(
                            group,
                            recordsOf.getOrDefault(group, List.of()),
                            nodesOf.getOrDefault(group, new TreeSet<>())));
        }
        return plans;
    }

    private WorkPlan plan(String group, List<SourceRecord> records, SortedSet<String> nodes) {
        SortedSet<String> ids = idsOf.getOrDefault(group, new TreeSet<>());
        return made.compute(
                group,
                (any, before) -> before != null && before.isOf(ids, records, nodes)
                        ? before
                        : new WorkPlan(WorkPlan.nodeId(group, ids), ids, records, nodes));
    }

    /** A work that is only cited, and not in the graph yet; call {@link #plans} before. */
    public WorkPlan stubOf(String group) {
        SortedSet<String> ids = idsOf.getOrDefault(group, new TreeSet<>());
        return WorkPlan.of(group, ids, List.of());
    }

    /** The group that a citation with these names is of; its work may be one of {@link #plans}, or new. */
    public String groupOf(List<String> names) {
        String first = apart.together(names).get(0);
        return first.startsWith("fp:") ? ofFingerprint(first) : groups.root(first);
    }

    private KnownWork known(String node) {
        return Objects.requireNonNull(known.get(node), node);
    }

    private void index() {
        idsOf.clear();
        known.values().forEach(work -> work.ids().forEach(this::file));
        records.values().forEach(record -> ids(record).forEach(this::file));
        cited.forEach(this::file);
        groupsOfFingerprint.clear();
        for (SourceRecord record : records.values()) {
            if (!record.ids().isEmpty() && record.titled()) {
                claim(record.fingerprint(), groups.root(ids(record).get(0)));
            }
        }
        for (KnownWork work : known.values()) {
            realId(work).ifPresent(id -> work.fingerprints().forEach(print -> claim(print, groups.root(id))));
        }
    }

    private void file(String id) {
        if (!id.startsWith("fp:")) {
            idsOf.computeIfAbsent(groups.root(id), key -> new TreeSet<>()).add(id);
        }
    }

    private void claim(String fingerprint, String group) {
        groupsOfFingerprint.computeIfAbsent(fingerprint, key -> new HashSet<>()).add(group);
    }

    /** The group that a record is of; call {@link #plans} before. */
    String groupOf(SourceRecord record) {
        return record.ids().isEmpty()
                ? ofFingerprint(record.fingerprint())
                : groups.root(ids(record).get(0));
    }

    private List<String> ids(SourceRecord record) {
        return apart.together(record.ids());
    }

    private String group(KnownWork work) {
        return realId(work)
                .map(groups::root)
                .orElseGet(() -> work.fingerprints().stream()
                        .sorted()
                        .findFirst()
                        .map(this::ofFingerprint)
                        .orElse(work.id()));
    }

    private static Optional<String> realId(KnownWork work) {
        return work.ids().stream()
                .filter(id -> !id.startsWith("cite:"))
                .sorted()
                .findFirst();
    }

    private String ofFingerprint(String fingerprint) {
        Set<String> claims = groupsOfFingerprint.getOrDefault(fingerprint, Set.of());
        return claims.size() == 1 && apart.joins(fingerprint)
                ? claims.iterator().next()
                : fingerprint;
    }
}
