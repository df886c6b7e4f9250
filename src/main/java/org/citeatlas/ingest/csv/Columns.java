package org.citeatlas.ingest.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds which field of a paper.
 *
 * @param byField column name for each field that the user has named; the others are found by their usual names
 */
public record Columns(Map<String, String> byField) {
    /** Finds everything by its usual name. */
    public static final Columns USUAL = new Columns(Map.of());

    private static final Pattern PAIRS = Pattern.compile(",(?=\\s*\\w+\\s*=)");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Fields with the folded names under which they are found. */
    static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("title", List.of("title", "papertitle", "articletitle", "documenttitle", "titles", "name"));
        NAMES.put("abstract", List.of("abstract", "summary", "abstractnote", "abstracttext", "summaries", "papertext"));
        NAMES.put(
                "authors",
                List.of(
                        "authors",
                        "author",
                        "authorfullnames",
                        "authornames",
                        "authorname",
                        "authorshipsauthordisplayname"));
        NAMES.put(
                "year",
                List.of(
                        "year",
                        "publicationyear",
                        "pubyear",
                        "publishedyear",
                        "date",
                        "publicationdate",
                        "datepublished",
                        "published"));
        NAMES.put(
                "publishedOn",
                List.of("publishedon", "publicationdate", "datepublished", "date", "published", "publisheddate"));
        NAMES.put("doi", List.of("doi", "doilink", "dois"));
        NAMES.put("arxivId", List.of("arxivid", "arxiv", "arxivno", "eprint"));
        NAMES.put("pubMedId", List.of("pmid", "pubmedid", "pubmed", "idspmid"));
        NAMES.put("id", List.of("id", "paperid", "key", "citationkey", "bibkey"));
        NAMES.put(
                "url", List.of("url", "urls", "link", "links", "paperurl", "pdf", "pdfurl", "paperlink", "articleurl"));
        NAMES.put(
                "venue",
                List.of(
                        "venue",
                        "journal",
                        "conference",
                        "booktitle",
                        "sourcetitle",
                        "publicationtitle",
                        "journaltitle",
                        "journalbook",
                        "primarylocationsourcedisplayname",
                        "publication",
                        "source"));
        NAMES.put(
                "keywords",
                List.of(
                        "keywords",
                        "authorkeywords",
                        "tags",
                        "topics",
                        "manualtags",
                        "categories",
                        "fieldsofstudy",
                        "terms"));
        NAMES.put(
                "code", List.of("code", "codeurl", "github", "githuburl", "repository", "repo", "repourl", "codelink"));
        NAMES.put("references", List.of("references", "referencedworks", "citedreferences"));
        NAMES.put(
                "citationCount",
                List.of(
                        "citationcount",
                        "citations",
                        "citedby",
                        "citedbycount",
                        "timescited",
                        "numcitations",
                        "cites",
                        "articlecitationcount",
                        "citingworkscount"));
    }

    public Columns {
        byField = Map.copyOf(byField);
    }

    /** The fields that a table can hold. */
    public static List<String> fields() {
        return List.copyOf(NAMES.keySet());
    }

    /**
     * What {@code --columns} says: {@code title=Paper Title,abstract=Summary}. A comma in the name of a column is part
     * of it, unless {@code field=} follows.
     *
     * @throws CiteatlasException (usage) for a field that there is not, with those that there are
     */
    public static Columns parse(String text) {
        Map<String, String> byField = new HashMap<>();
        for (String pair : PAIRS.split(text.strip())) {
            int equals = pair.indexOf('=');
            String column = equals < 0 ? "" : pair.substring(equals + 1).strip();
            String field =
                    field(equals < 0 ? pair.strip() : pair.substring(0, equals).strip());
            if (field.isEmpty() || column.isEmpty()) {
                throw CiteatlasException.usage("--columns does not know \"" + pair.strip()
                        + "\". Write field=column, with the fields " + String.join(", ", NAMES.keySet()) + ".");
            }
            if (byField.put(field, column) != null) {
                throw CiteatlasException.usage("--columns names two columns for " + field + ". Name one.");
            }
        }
        return new Columns(byField);
    }

    private static String field(String written) {
        return NAMES.keySet().stream()
                .filter(field -> field.equalsIgnoreCase(written))
                .findFirst()
                .orElse("");
    }

    /** @throws CiteatlasException (usage) for a column that the user named and this header lacks */
    void check(String path, List<String> header) {
        for (Map.Entry<String, String> named : new TreeMap<>(byField).entrySet()) {
            if (among(header, named.getValue()) == null) {
                throw CiteatlasException.usage(path + " has no column \"" + named.getValue() + "\" for "
                        + named.getKey() + ". It has: " + String.join(", ", header) + ".");
            }
        }
    }

    /** The column for this field among those of a header, or null. */
    @Nullable
    String of(String field, List<String> header) {
        String named = byField.get(field);
        if (named != null) {
            return Objects.requireNonNullElse(among(header, named), named);
        }
        List<String> folded = header.stream().map(Columns::fold).toList();
        for (String usual : NAMES.getOrDefault(field, List.of())) {
            for (int i = 0; i < folded.size(); i++) {
                if (folded.get(i).equals(usual) && !byField.containsValue(header.get(i))) {
                    return header.get(i);
                }
            }
        }
        return null;
    }

    /** The name as the header spells it, whatever its case; or null. */
    private static @Nullable String among(List<String> header, String name) {
        return header.contains(name)
                ? name
                : header.stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
    }

    private static String fold(String column) {
        return NO_WORD.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
