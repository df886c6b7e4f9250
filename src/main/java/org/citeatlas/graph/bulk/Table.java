package org.citeatlas.graph.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.domain.IdScheme;
import org.jspecify.annotations.Nullable;

/**
 * A file for the batch importer: one for each kind of node and each type of edge, with its columns.
 * https://neo4j.com/docs/operations-manual/5/import/#import-tool-header-format
 */
enum Table {
    PAPERS(
            nodes("Work:Paper", "Work"),
            "id title abstract respelt year:long publishedOn:date IDS otherIds:string[] fingerprint authorYear firstAuthor titleKey"
                    + " work citationCount:long citationSource retracted:boolean"),
    STUBS(nodes("Work:Stub", "Work"), "id title year:long firstAuthor venue IDS otherIds:string[] fingerprint"),
    ENTITIES(
            nodes("Entity", "Entity"),
            ":LABEL key foldedName name longName kind generic:boolean catalogue:boolean aliases:string[]"),
    REPOSITORIES(nodes("Repository", "Repository"), "url host owner name"),
    PAGES(nodes("ProjectPage", "ProjectPage"), "url host"),
    TOPICS(nodes("Topic", "Topic"), "key label scheme broader"),
    AUTHORS(nodes("Author", "Author"), "key name orcid assumed:boolean"),
    VENUES(nodes("Venue", "Venue"), "key name type"),
    INSTITUTIONS(nodes("Institution", "Institution"), "key name ror country"),
    SOURCES(
            nodes("Source", "Source"),
            "id name path format sha256 strictAuthors:boolean state importedAt:datetime records:long rejected:long"),

    FROM(
            edges("Work", "Source"),
            "record:long hash title abstract year:long publishedOn:date ids:string[] score:double reason rest"),
    MENTIONS(
            edges("Work", "Entity"),
            "count:long inTitle:boolean intent surfaces:string[] fields:string[] starts:long[] ends:long[] rule"
                    + " confidence:double name kind generic:boolean longName teaches:boolean inferredFrom source record:long"),
    INTRODUCES(edges("Work", "Entity"), "EVIDENCE"),
    HAS_REPOSITORY(edges("Work", "Repository"), "EVIDENCE"),
    USES_REPOSITORY(edges("Work", "Repository"), "EVIDENCE"),
    HAS_PAGE(edges("Work", "ProjectPage"), "EVIDENCE"),
    IMPLEMENTS(edges("Repository", "Entity"), "official:boolean framework paper rule"),
    CITES(
            edges("Work", "Work"),
            "as title year:long firstAuthor venue text intent contexts:string[] influential:boolean EVIDENCE authorYear"
                    + " entity candidates:string[] candidateCount:long"),
    ABOUT(edges("Work", "Topic"), "label broader score:double rule source record:long"),
    WROTE(
            edges("Author", "Work"),
            "position:long name foldedName orcid personId assumed:boolean institutions:string[] institutionNames:string[]"
                    + " countries:string[] source record:long"),
    AFFILIATED_WITH(edges("Author", "Institution"), "papers:string[]"),
    PUBLISHED_IN(edges("Work", "Venue"), "name type source record:long"),
    EVALUATED_ON(edges("Work", "Entity"), "metric value task name source record:long"),
    SAME_AS(edges("Work", "Work"), "reason rule confidence:double");

    /** Stands between the values of a list. Unicode keeps it out of text: it is no character. */
    static final char LIST = '\uFDD0';

    private static final String EVIDENCE = "field start:long end:long rule confidence:double source record:long";

    private final Ends ends;
    private final List<String> columns; // name and type
    private final List<String> names;

    Table(Ends ends, String columns) {
        this.ends = ends;
        this.columns = Arrays.stream(columns.split(" "))
                .flatMap(column -> switch (column) {
                    case "EVIDENCE" -> Arrays.stream(EVIDENCE.split(" "));
                    case "IDS" -> Arrays.stream(IdScheme.values()).map(IdScheme::property);
                    default -> Stream.of(column);
                })
                .toList();
        this.names = this.columns.stream()
                .map(column -> column.indexOf(':') > 0 ? column.substring(0, column.indexOf(':')) : column)
                .toList();
    }

    /** @param labels of nodes, parted by colons; null for edges @param from space of ids @param to the same, of edges */
    private record Ends(
            @Nullable String labels, String from, @Nullable String to) {}

    private static Ends nodes(String labels, String space) {
        return new Ends(labels, space, null);
    }

    private static Ends edges(String from, String to) {
        return new Ends(null, from, to);
    }

    String fileName() {
        return (ends.labels() != null ? "nodes-" : "edges-") + name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    /** The option of {@code neo4j-admin database import} that reads the file. */
    String option() {
        return ends.labels() != null
                ? "--nodes=" + ends.labels() + "=" + fileName()
                : "--relationships=" + name() + "=" + fileName();
    }

    String header() {
        String ids = ends.labels() != null
                ? ":ID(" + ends.from() + ")"
                : ":START_ID(" + ends.from() + "),:END_ID(" + ends.to() + ")";
        return ids + "," + String.join(",", columns) + "\n";
    }

    /**
     * Adds a row. What is there is quoted, what is not is empty: so "" and nothing stay apart.
     *
     * @param ids of the node, or of an edge's two ends
     * @return how many characters it has
     */
    int row(StringBuilder out, Map<String, Object> properties, String... ids) {
        int met = 0;
        int before = out.length();
        for (String id : ids) {
            quoted(out, id).append(',');
        }
        for (int i = 0; i < names.size(); i++) {
            Object value = properties.get(names.get(i));
            if (i > 0) {
                out.append(',');
            }
            if (value != null) {
                value(out, value);
                met++;
            }
        }
        out.append('\n');
        if (met != properties.size()) {
            throw new IllegalStateException(this + " has no column for one of " + properties.keySet());
        }
        return out.length() - before;
    }

    private static void value(StringBuilder out, Object value) {
        if (value instanceof List<?> list) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    all.append(LIST);
                }
                all.append(String.valueOf(list.get(i)).replace(LIST, '\uFFFD'));
            }
            quoted(out, all.toString());
        } else if (value instanceof String text) {
            quoted(out, text);
        } else {
            out.append(value);
        }
    }

    private static StringBuilder quoted(StringBuilder out, String text) {
        out.append('"');
        if (text.indexOf('"') < 0) {
            return out.append(text).append('"');
        }
        return out.append(text.replace("\"", "\"\"")).append('"');
    }
}
