package org.citeatlas.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.graph.model.Apart;
import org.citeatlas.graph.model.CitedWork;
import org.citeatlas.graph.model.PaperRows;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.graph.model.ShownValues;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.graph.model.WorkPlan;
import org.citeatlas.graph.model.WorkPlanner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes records into the graph, a batch in a transaction: finds what they are one work with, and writes those works
 * anew. Not safe for several threads; one import at a time writes to a graph.
 */
public final class PaperWriter {
    private final Graph graph;
    private final Reading reading;
    private final WorkLookup lookup = new WorkLookup();
    private final Touched touched;
    private final Apart apart;

    public PaperWriter(Graph graph, Reading reading) {
        this(graph, reading, new Touched());
    }

    PaperWriter(Graph graph, Reading reading, Touched touched) {
        this.graph = graph;
        this.reading = reading;
        this.touched = touched;
        this.apart = graph.reading(tx -> {
            lookup.loadOtherIds(tx);
            return WorkLookup.apart(tx);
        });
    }

    /** Writes these records, and whatever they change in works that are there already. */
    public void write(Collection<SourceRecord> records) {
        graph.writing(tx -> {
            write(tx, records);
            return null;
        });
    }

    /** Writes these papers anew from the records that they still have, and joins what is one work now. */
    public void rewrite(Collection<String> papers) {
        graph.writing(tx -> {
            rewrite(tx, papers);
            return null;
        });
    }

    /** The same within a transaction that does more. */
    void rewrite(TransactionContext tx, Collection<String> papers) {
        List<SourceRecord> records = new ArrayList<>();
        lookup.records(tx, papers).values().forEach(records::addAll);
        write(tx, records);
    }

    /** Says that all of the graph is to be settled, because an earlier run was ended before it was. */
    public void touchEverything() {
        touched.everything();
    }

    /** A writer that goes on where this one is, and reads texts in another way. */
    public PaperWriter reading(Reading now) {
        return new PaperWriter(graph, now, touched);
    }

    /** What was touched since this writer began, for {@link Settlement}. */
    Touched touched() {
        return touched;
    }

    Reading reading() {
        return reading;
    }

    Apart apart() {
        return apart;
    }

    private void write(TransactionContext tx, Collection<SourceRecord> records) {
        WorkPlanner planner = new WorkPlanner(apart);
        records.forEach(record -> add(planner, record));
        complete(tx, planner, records);
        writePlans(tx, planner);
    }

    private static void add(WorkPlanner planner, SourceRecord record) {
        planner.add(record);
        for (Reference reference : record.paper().references()) {
            List<String> names = CitedWork.names(reference);
            if (!names.isEmpty()) {
                planner.addCitation(names);
            }
        }
    }

    /** Tells the planner of every node and record that has a say in what is one work here. */
    private void complete(TransactionContext tx, WorkPlanner planner, Collection<SourceRecord> records) {
        Set<String> names = new HashSet<>(planner.fingerprints());
        names.addAll(planner.citedNames());
        records.forEach(record -> names.addAll(record.ids()));
        Set<String> asked = new HashSet<>();
        Set<String> loaded = new HashSet<>();
        while (!names.isEmpty()) {
            asked.addAll(names);
            lookup.find(tx, names).values().forEach(planner::add);
            Set<String> need = planner.nodesInNeedOfRecords(loaded);
            lookup.records(tx, need).values().forEach(found -> found.forEach(record -> add(planner, record)));
            loaded.addAll(need);
            names.clear();
            names.addAll(planner.fingerprints());
            names.addAll(planner.citedNames());
            names.removeAll(asked);
        }
    }

    private void writePlans(TransactionContext tx, WorkPlanner planner) {
        Batch batch = new Batch();
        Map<String, WorkPlan> plans = planner.plans();
        Map<String, String> nodeOf = new HashMap<>();
        plans.forEach((group, plan) -> nodeOf.put(group, plan.id()));
        Map<String, Reading.Text> texts = plans.values().parallelStream()
                .filter(plan -> !plan.records().isEmpty())
                .collect(Collectors.toConcurrentMap(WorkPlan::id, plan -> PaperRows.read(plan, reading)));
        for (WorkPlan plan : plans.values()) {
            if (!plan.records().isEmpty()) {
                unite(plan, batch);
                learnNames(plan);
                PaperRows.write(
                        plan,
                        Objects.requireNonNull(texts.get(plan.id())),
                        batch,
                        reference -> citedNode(reference, planner, nodeOf, batch));
            } else if (planner.changes(plan)) {
                unite(plan, batch);
                addStub("stubs", plan, batch);
            }
        }
        touched.neighboursOf(tx, batch.rows("clear"));
        touched.by(batch);
        batch.run(tx);
    }

    /** Makes one node of all that the work is now. */
    private static void unite(WorkPlan plan, Batch batch) {
        if (plan.nodes().isEmpty()) {
            return;
        }
        if (!plan.records().isEmpty()) {
            plan.nodes().forEach(node -> batch.add("clear", Map.of("id", node)));
        }
        Set<String> absorbed = new TreeSet<>(plan.nodes());
        if (!absorbed.remove(plan.id())) {
            String heir = plan.nodes().first();
            absorbed.remove(heir);
            batch.add("rename", Map.of("from", heir, "to", plan.id()));
        }
        absorbed.forEach(node -> batch.add("absorb", Map.of("from", node, "to", plan.id())));
    }

    private @Nullable String citedNode(
            Reference reference, WorkPlanner planner, Map<String, String> nodeOf, Batch batch) {
        List<String> names = CitedWork.names(reference);
        if (names.isEmpty()) {
            return null;
        }
        return nodeOf.computeIfAbsent(planner.groupOf(names), group -> {
            WorkPlan stub = planner.stubOf(group);
            addStub("new-stubs", stub, batch);
            return stub.id();
        });
    }

    private void addStub(String statement, WorkPlan plan, Batch batch) {
        plan.otherIds().forEach(other -> lookup.learn(other, plan.id()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", plan.id());
        row.put("properties", plan.stubProperties());
        batch.add(statement, row);
    }

    private void learnNames(WorkPlan plan) {
        List<String> others = plan.paper() ? new ShownValues(plan.records()).otherNames(plan) : plan.otherIds();
        others.forEach(other -> lookup.learn(other, plan.id()));
    }
}
