package org.citeatlas.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeatlas.graph.bulk.Sorter.Cursor;
import org.citeatlas.graph.bulk.Sorter.Sorted;
import org.citeatlas.graph.model.MostFrequent;
import org.citeatlas.graph.model.Persons;
import org.jspecify.annotations.Nullable;

/** Finds out who is one person, by {@link Persons}, and writes authors, what they wrote and where they worked. */
final class PersonPass {
    static final int WITH_ORCID = 0; // tags: who has an ORCID tells for whom the same id of a source stands
    static final int WITHOUT = 1;
    private static final int IDENTIFIED = 0;
    private static final int BY_NAME = 1;

    private final Workshop workshop;
    private final ImportFiles files;
    private final Sorter labels;

    PersonPass(Workshop workshop, ImportFiles files, Sorter labels) {
        this.workshop = workshop;
        this.files = files;
        this.labels = labels;
    }

    /** One author of one paper. @param work the files' key of the paper @param paper its id */
    private record Authorship(String key, String work, String paper, Map<String, Object> edge) {
        static Authorship read(Pack.Reader in) {
            return new Authorship(in.text(), in.text(), in.text(), in.map());
        }

        Pack.Writer packed(String person) {
            return new Pack.Writer().text(person).text(work).text(paper).map(edge);
        }

        boolean identified() {
            return edge.containsKey("orcid") || edge.containsKey("personId");
        }

        boolean assumed() {
            return edge.containsKey("assumed");
        }

        @Nullable
        String text(String name) {
            return (String) edge.get(name);
        }
    }

    /** @param byId authorships by the source's id */
    void write(Sorted byId) throws IOException {
        Sorter names = workshop.sorter("personnames");
        resolveIds(byId, names);
        byId.delete();
        Sorter persons = workshop.sorter("authors");
        Sorted byName = names.sort();
        resolveNames(byName, persons);
        byName.delete();
        Sorted byPerson = persons.sort();
        writeAuthors(byPerson);
        byPerson.delete();
    }

    private static void resolveIds(Sorted byId, Sorter names) throws IOException {
        try (Cursor cursor = byId.open()) {
            String id = "";
            SortedSet<String> orcids = new TreeSet<>();
            while (cursor.next()) {
                if (!cursor.key().equals(id)) {
                    id = cursor.key();
                    orcids.clear();
                }
                Authorship authorship = Authorship.read(cursor.payload());
                String person = authorship.key();
                if (cursor.tag() == WITH_ORCID) {
                    orcids.add(Objects.requireNonNull(authorship.text("orcid")));
                } else if (!id.isEmpty()) {
                    person = Persons.ofId(id, orcids);
                }
                names.add(
                        Objects.requireNonNullElse(authorship.text("foldedName"), ""),
                        authorship.assumed() ? BY_NAME : IDENTIFIED,
                        authorship.packed(person).bytes());
            }
        }
    }

    private static void resolveNames(Sorted byName, Sorter persons) throws IOException {
        try (Cursor cursor = byName.open()) {
            String name = "";
            SortedSet<String> identified = new TreeSet<>();
            boolean first = true;
            while (cursor.next()) {
                if (first || !cursor.key().equals(name)) {
                    first = false;
                    name = cursor.key();
                    identified.clear();
                }
                Authorship authorship = Authorship.read(cursor.payload());
                String person = authorship.key();
                if (cursor.tag() == BY_NAME) {
                    person = Persons.ofName(name, identified);
                } else if (authorship.identified()) {
                    identified.add(person);
                }
                persons.add(person, 0, authorship.packed(person).bytes());
            }
        }
    }

    private void writeAuthors(Sorted byPerson) throws IOException {
        try (Cursor cursor = byPerson.open()) {
            boolean more = cursor.next();
            while (more) {
                String key = cursor.key();
                Author author = new Author(key);
                do {
                    Authorship authorship = Authorship.read(cursor.payload());
                    author.add(authorship);
                    files.row(Table.WROTE, authorship.edge(), key, authorship.work());
                    more = cursor.next();
                } while (more && cursor.key().equals(key));
                author.write();
            }
        }
    }

    private final class Author {
        private final String key;
        private final MostFrequent names = new MostFrequent();
        private final SortedMap<String, SortedSet<String>> papers = new TreeMap<>(); // by institution
        private @Nullable String orcid;
        private boolean assumed = true;

        Author(String key) {
            this.key = key;
        }

        void add(Authorship authorship) throws IOException {
            names.add(authorship.text("name"), 1);
            String given = authorship.text("orcid");
            if (given != null && (orcid == null || given.compareTo(orcid) > 0)) {
                orcid = given;
            }
            assumed &= authorship.assumed();
            List<String> institutions = texts(authorship, "institutions");
            for (int i = 0; i < institutions.size(); i++) {
                String institution = institutions.get(i);
                papers.computeIfAbsent(institution, any -> new TreeSet<>()).add(authorship.paper());
                Map<String, Object> vote = new HashMap<>(
                        Map.of("name", texts(authorship, "institutionNames").get(i)));
                String country = texts(authorship, "countries").get(i);
                if (!country.equals(Persons.NO_COUNTRY)) {
                    vote.put("country", country);
                }
                labels.add(
                        LabelPass.INSTITUTION + institution,
                        0,
                        new Pack.Writer().map(vote).bytes());
            }
        }

        @SuppressWarnings("unchecked")
        private static List<String> texts(Authorship authorship, String name) {
            return (List<String>) authorship.edge().getOrDefault(name, List.of());
        }

        void write() throws IOException {
            Map<String, Object> node = new HashMap<>();
            node.put("key", key);
            node.put("name", Objects.requireNonNullElse(names.value(), ""));
            node.put("assumed", assumed);
            if (orcid != null) {
                node.put("orcid", orcid);
            }
            files.row(Table.AUTHORS, node, key);
            for (Map.Entry<String, SortedSet<String>> institution : papers.entrySet()) {
                files.row(
                        Table.AFFILIATED_WITH,
                        Map.of("papers", new ArrayList<>(institution.getValue())),
                        key,
                        institution.getKey());
            }
        }
    }
}
