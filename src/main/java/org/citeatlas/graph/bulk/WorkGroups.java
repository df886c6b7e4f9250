package org.citeatlas.graph.bulk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.bulk.Spool.Outline;

/**
 * Decides which records and citations are one work, as {@link org.citeatlas.graph.model.WorkPlanner} does, for any
 * number of them: each distinct name gets a number by sorting, numbers that are named together are joined (union-find),
 * and the number that leads a set stands for the work.
 */
final class WorkGroups implements AutoCloseable {
    private static final String NAMES = "names";
    private static final String FINGERPRINT = "fp:";
    private static final int MANY = -1;

    private final Workshop workshop;
    private final Spool spool;
    private final IntFile numbers; // by occurrence: the number of its name
    private final IntFile parents; // by number: one more than the number it was joined to; 0 for itself
    private final IntFile
            claims; // by number of a fingerprint: one more than the one work with an id that has it, or MANY
    private final IntFile used; // by number of a fingerprint: 1 where it is a work of its own
    private int distinct;
    private int firstFingerprint = Integer.MAX_VALUE; // sorted names: all fingerprints stand together
    private int lastFingerprint = -1;
    private long at;

    private WorkGroups(Workshop workshop, Spool spool) throws IOException {
        this.workshop = workshop;
        this.spool = spool;
        this.numbers = new IntFile(workshop.path("numbers"));
        this.parents = new IntFile(workshop.path("parents"));
        this.claims = new IntFile(workshop.path("claims"));
        this.used = new IntFile(workshop.path("used"));
    }

    /**
     * The works, in the order of their groups: for each its names and its records, as {@link GroupedWork} reads them.
     *
     * @param occurrences names by place of occurrence, in the order of {@link Spool#add}
     */
    static Sorted of(Workshop workshop, Spool spool, Sorted occurrences) throws IOException {
        try (WorkGroups groups = new WorkGroups(workshop, spool)) {
            groups.number(occurrences);
            groups.join();
            groups.claim();
            Sorter works = workshop.sorter("works");
            groups.group(works);
            groups.nameAll(works);
            return works.sort();
        }
    }

    private void number(Sorted occurrences) throws IOException {
        try (Cursor cursor = occurrences.open();
                DataOutputStream names = workshop.write(NAMES)) {
            String last = null;
            while (cursor.next()) {
                if (!cursor.key().equals(last)) {
                    last = cursor.key();
                    byte[] utf8 = last.getBytes(StandardCharsets.UTF_8);
                    names.writeInt(utf8.length);
                    names.write(utf8);
                    if (last.startsWith(FINGERPRINT)) {
                        firstFingerprint = Math.min(firstFingerprint, distinct);
                        lastFingerprint = distinct;
                    }
                    distinct++;
                }
                numbers.set(cursor.payload().number(), distinct - 1);
            }
        }
    }

    private void join() throws IOException {
        at = 0;
        spool.outlines(outline -> {
            joinNext(outline.ids());
            at += outline.titled() ? 1 : 0;
            for (int names : outline.references()) {
                joinNext(names);
            }
        });
    }

    private void joinNext(int names) throws IOException {
        for (int i = 1; i < names; i++) {
            int one = root(numbers.get(at));
            int other = root(numbers.get(at + i));
            if (one != other) {
                parents.set(Math.max(one, other), Math.min(one, other) + 1);
            }
        }
        at += names;
    }

    private int root(int number) throws IOException {
        int here = number;
        for (int parent = parents.get(here); parent != 0; parent = parents.get(here)) {
            int grandparent = parents.get(parent - 1);
            if (grandparent != 0) {
                parents.set(here, grandparent); // halves the way for the next
            }
            here = parent - 1;
        }
        return here;
    }

    private void claim() throws IOException {
        at = 0;
        spool.outlines(outline -> {
            if (outline.titled() && outline.ids() > 0) {
                int group = root(numbers.get(at)) + 1;
                int fingerprint = numbers.get(at + outline.ids());
                int claimed = claims.get(fingerprint);
                claims.set(fingerprint, claimed == 0 || claimed == group ? group : MANY);
            }
            skip(outline);
        });
    }

    private void skip(Outline outline) {
        at += outline.ids() + (outline.titled() ? 1 : 0);
        for (int names : outline.references()) {
            at += names;
        }
    }

    private void group(Sorter works) throws IOException {
        at = 0;
        spool.outlines(outline -> {
            int group = outline.ids() > 0 ? root(numbers.get(at)) : ofFingerprint(numbers.get(at));
            at += outline.ids() + (outline.titled() ? 1 : 0);
            Pack.Writer record = new Pack.Writer().number(outline.place()).number(outline.references().length);
            for (int names : outline.references()) {
                record.number(names == 0 ? GroupedWork.NOWHERE : cited());
                at += names;
            }
            works.add(GroupedWork.key(group), GroupedWork.RECORD, record.bytes());
        });
    }

    private int cited() throws IOException {
        int number = numbers.get(at);
        return isFingerprint(number) ? ofFingerprint(number) : root(number);
    }

    private boolean isFingerprint(int number) {
        return number >= firstFingerprint && number <= lastFingerprint;
    }

    private int ofFingerprint(int number) throws IOException {
        int claimed = claims.get(number);
        if (claimed > 0) {
            return claimed - 1;
        }
        used.set(number, 1);
        return number;
    }

    /** Every id to its work; fingerprints where they are works of their own. */
    private void nameAll(Sorter works) throws IOException {
        try (DataInputStream names = workshop.read(NAMES)) {
            for (int number = 0; number < distinct; number++) {
                String name = new String(names.readNBytes(names.readInt()), StandardCharsets.UTF_8);
                if (!isFingerprint(number) || used.get(number) == 1) {
                    works.add(
                            GroupedWork.key(root(number)),
                            GroupedWork.NAME,
                            new Pack.Writer().text(name).bytes());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (IntFile file : new IntFile[] {numbers, parents, claims, used}) {
            file.close();
        }
        for (String file : new String[] {NAMES, "numbers", "parents", "claims", "used"}) {
            workshop.delete(file);
        }
    }
}
