package org.citeatlas.graph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.PaperRecord;

/**
 * Counts the papers among records that a graph does not have, by the rules of {@link WorkPlanner}. Keeps the ids and the
 * fingerprint of each record, and nothing else of it.
 */
public final class NewPapers {
    private final Apart apart;
    private final IdGroups groups = new IdGroups();
    private final Map<String, Set<String>> claims = new HashMap<>(); // ids of works, by their fingerprint
    private final Set<String> read = new HashSet<>(); // of each record one id, or the fingerprint
    private final Set<String> known = new HashSet<>(); // the same of each work in the graph

    public NewPapers(Apart apart) {
        this.apart = apart;
    }

    /** Takes a record; one without a title is of no paper. */
    public void add(PaperRecord record) {
        for (PaperRecord.Reference reference : record.references()) {
            groups.join(apart.together(written(reference.ids())));
        }
        List<String> ids = apart.together(written(record.ids()));
        groups.join(ids);
        if (!record.titled()) {
            return;
        }
        String fingerprint = Fingerprint.of(record);
        read.add(ids.isEmpty() ? fingerprint : ids.get(0));
        if (!ids.isEmpty()) {
            claim(fingerprint, ids.get(0));
        }
    }

    /** Takes a work of the graph that one of the records leads to. */
    public void add(KnownWork work) {
        groups.join(work.ids());
        Optional<String> id = work.ids().stream()
                .filter(name -> !name.startsWith("cite:") && !name.startsWith("fp:"))
                .findFirst();
        id.ifPresent(name -> work.fingerprints().forEach(print -> claim(print, name)));
        if (work.recorded()) {
            known.addAll(id.map(Set::of).orElseGet(work::fingerprints));
        }
    }

    /** How many papers an import of these records would bring. */
    public long count() {
        Set<String> works = new HashSet<>();
        read.forEach(name -> works.add(group(name)));
        known.forEach(name -> works.remove(group(name)));
        return works.size();
    }

    private String group(String name) {
        if (!name.startsWith("fp:")) {
            return groups.root(name);
        }
        Set<String> claimed = new HashSet<>();
        claims.getOrDefault(name, Set.of()).forEach(id -> claimed.add(groups.root(id)));
        return claimed.size() == 1 && apart.joins(name) ? claimed.iterator().next() : name;
    }

    private void claim(String fingerprint, String id) {
        claims.computeIfAbsent(fingerprint, any -> new HashSet<>(2)).add(id);
    }

    private static List<String> written(List<?> ids) {
        List<String> written = new ArrayList<>(ids.size());
        ids.forEach(id -> written.add(id.toString()));
        return written;
    }
}
