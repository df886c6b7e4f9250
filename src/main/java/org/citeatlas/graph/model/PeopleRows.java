package org.citeatlas.graph.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.PaperRecord.Affiliation;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.VenueName;

/** Rows for who wrote a paper, where they work, and where it was published. */
final class PeopleRows {
    private final String paper;
    private final ShownValues shown;
    private final Rows rows;

    PeopleRows(String paper, ShownValues shown, Rows rows) {
        this.paper = paper;
        this.shown = shown;
        this.rows = rows;
    }

    void write() {
        SourceRecord authorsFrom = shown.authorsFrom();
        if (authorsFrom != null) {
            List<AuthorName> authors = authorsFrom.paper().authors();
            for (int i = 0; i < authors.size(); i++) {
                author(authors.get(i), i + 1, authorsFrom);
            }
        }
        SourceRecord venueFrom = shown.venueFrom();
        VenueName venue = shown.venue();
        if (venueFrom != null && venue != null) {
            venue(venue, venueFrom);
        }
    }

    private void author(AuthorName author, int position, SourceRecord from) {
        PersonKey person = PersonKey.of(author, from.strictAuthors() ? paper : null);
        rows.add("authors", Map.of("key", person.key(), "properties", person.node()));
        List<String> institutions = new ArrayList<>();
        author.affiliations().forEach(affiliation -> institutions.add(institution(affiliation)));
        Map<String, Object> edge = PaperRows.stated(from);
        edge.put("position", position);
        edge.putAll(person.edge());
        if (!institutions.isEmpty()) {
            edge.put("institutions", institutions);
            edge.put(
                    "institutionNames",
                    author.affiliations().stream().map(Affiliation::name).toList());
            edge.put(
                    "countries",
                    author.affiliations().stream()
                            .map(affiliation -> Objects.requireNonNullElse(affiliation.country(), Persons.NO_COUNTRY))
                            .toList());
        }
        rows.add("wrote", Map.of("paper", paper, "key", person.key(), "position", position, "properties", edge));
    }

    private String institution(Affiliation affiliation) {
        String key =
                affiliation.ror() != null ? "ror:" + affiliation.ror() : "name:" + NameFold.fold(affiliation.name());
        Map<String, Object> node = new HashMap<>(Map.of("key", key, "name", affiliation.name()));
        PaperRows.put(node, "ror", affiliation.ror());
        PaperRows.put(node, "country", affiliation.country());
        rows.add("institutions", Map.of("key", key, "properties", node));
        return key;
    }

    private void venue(VenueName venue, SourceRecord from) {
        String key = NameFold.fold(venue.name());
        Map<String, Object> node = new HashMap<>(Map.of("key", key, "name", venue.name()));
        PaperRows.put(node, "type", venue.type());
        rows.add("venues", Map.of("key", key, "properties", node));
        Map<String, Object> edge = PaperRows.stated(from);
        edge.put("name", venue.name());
        PaperRows.put(edge, "type", venue.type());
        rows.add("published-in", Map.of("paper", paper, "key", key, "properties", edge));
    }
}
