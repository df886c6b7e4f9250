package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.bulk.Spool.Unpacked;
import org.citeatlas.graph.model.CatalogueReading;
import org.citeatlas.graph.model.CitedWork;
import org.citeatlas.graph.model.ShownValues;
import org.citeatlas.graph.model.SourceRecord;
import org.citeatlas.graph.model.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * A work with its names and the places of its records.
 *
 * @param key what the files call its node, unless it is cited in running text only
 * @param names ids, or the fingerprint of a work without
 * @param records where its records are, with the works that each of them cites
 */
record GroupedWork(String key, List<String> names, List<Place> records) {
    static final int NAME = 0; // tags of the entries that WorkGroups sorts
    static final int RECORD = 1;
    static final int NOWHERE = -1;

    /** @param cited the group of each reference; {@link #NOWHERE} where it is no numbered work */
    record Place(long offset, int[] cited) {}

    /**
     * A work with its records read.
     *
     * @param cited the files' key of the node that a reference leads to
     * @param alone what the text of each record says alone
     */
    record Loaded(WorkPlan plan, Map<Reference, String> cited, List<Unpacked> alone) {
        /** What the text that the work shows says alone; read again where it comes from two records. */
        Extraction alone(ShownValues shown, CatalogueReading texts) {
            String title = shown.title();
            String abstractText = shown.abstractText();
            for (Unpacked one : alone) {
                PaperRecord paper = one.record().paper();
                if (paper.titled()
                        && paper.title().equals(title)
                        && Objects.equals(paper.abstractText(), abstractText)) {
                    return PackedExtraction.unpack(one.alone(), title, abstractText);
                }
            }
            return texts.alone(title, abstractText);
        }

        @Nullable
        String cited(Reference reference) {
            return cited.get(reference);
        }
    }

    /** What the files call the node of a group: 8 hexadecimal digits, so that it sorts as the number does. */
    static String key(int group) {
        StringBuilder key = new StringBuilder(8);
        for (int shift = 28; shift >= 0; shift -= 4) {
            key.append(Character.forDigit(group >>> shift & 15, 16));
        }
        return key.toString();
    }

    /** Whether any source has a record of it. */
    boolean recorded() {
        return !records.isEmpty();
    }

    /** The work with these records of it. */
    WorkPlan plan(List<SourceRecord> read) {
        SortedSet<String> ids = new TreeSet<>(names);
        ids.removeIf(name -> name.startsWith("fp:"));
        return WorkPlan.of(new TreeSet<>(names).first(), ids, read);
    }

    /** Reads its records. */
    Loaded load(Spool spool) throws IOException {
        List<Unpacked> read = new ArrayList<>(records.size());
        Map<Reference, String> cited = new IdentityHashMap<>();
        for (Place place : records) {
            Unpacked unpacked = spool.record(place.offset());
            read.add(unpacked);
            List<Reference> references = unpacked.record().paper().references();
            for (int i = 0; i < references.size(); i++) {
                int group = place.cited()[i];
                List<String> names = CitedWork.names(references.get(i));
                if (group != NOWHERE) {
                    cited.put(references.get(i), key(group));
                } else if (!names.isEmpty()) {
                    cited.put(references.get(i), names.get(0));
                }
            }
        }
        return new Loaded(plan(read.stream().map(Unpacked::record).toList()), cited, read);
    }

    /** Takes works one after the other. */
    @FunctionalInterface
    interface Each {
        void work(GroupedWork work) throws IOException;
    }

    /** Goes through all works, in the order of their keys. */
    static void each(Sorted works, Each each) throws IOException {
        try (Cursor cursor = works.open()) {
            boolean more = cursor.next();
            while (more) {
                String key = cursor.key();
                List<String> names = new ArrayList<>();
                List<Place> records = new ArrayList<>();
                do {
                    if (cursor.tag() == NAME) {
                        names.add(cursor.payload().text());
                    } else {
                        records.add(place(cursor.payload()));
                    }
                    more = cursor.next();
                } while (more && cursor.key().equals(key));
                each.work(new GroupedWork(key, names, records));
            }
        }
    }

    private static Place place(Pack.Reader in) {
        long offset = in.number();
        int[] cited = new int[(int) in.number()];
        for (int i = 0; i < cited.length; i++) {
            cited[i] = (int) in.number();
        }
        return new Place(offset, cited);
    }
}
