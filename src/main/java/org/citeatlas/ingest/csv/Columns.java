package org.citeatlas.ingest.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Fields with the folded names under which they are found. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

    static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("title", List.of("title", "papertitle", "articletitle", "documenttitle", "name"));
        NAMES.put("abstract", List.of("abstract", "summary", "abstractnote", "abstracttext", "papertext"));
        NAMES.put("authors", List.of("authors", "author", "authornames", "authorname", "authorfullnames"));
        NAMES.put(
                "year",
                List.of("year", "publicationyear", "pubyear", "publishedyear", "date", "publicationdate", "published"));
        NAMES.put("publishedOn", List.of("publishedon", "publicationdate", "date", "published", "publisheddate"));
        NAMES.put("doi", List.of("doi", "doilink", "dois"));
        NAMES.put("arxivId", List.of("arxivid", "arxiv", "arxivno", "eprint"));
        NAMES.put("pubMedId", List.of("pmid", "pubmedid", "pubmed"));
        NAMES.put("id", List.of("id", "paperid", "key", "citationkey", "bibkey"));
        NAMES.put("url", List.of("url", "urls", "link", "links", "paperurl", "pdf", "pdfurl", "paperlink"));
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
                        "source"));
        NAMES.put(
                "keywords",
                List.of("keywords", "authorkeywords", "tags", "topics", "manualtags", "categories", "fieldsofstudy"));
        NAMES.put(
                "code", List.of("code", "codeurl", "github", "githuburl", "repository", "repo", "repourl", "codelink"));
        NAMES.put("references", List.of("references", "referencedworks", "citedreferences", "cites"));
        NAMES.put(
                "citationCount",
                List.of("citationcount", "citations", "citedby", "citedbycount", "timescited", "numcitations"));
    }

    public Columns {
        byField = Map.copyOf(byField);
    }

    /**
     * What {@code --columns} says: {@code title=Paper Title,abstract=Summary}.
     *
     * @throws CiteatlasException (usage) for a field that there is not, with those that there are
     */
    public static Columns parse(String text) {
        Map<String, String> byField = new HashMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            if (equals < 0 || !NAMES.containsKey(field)) {
                throw CiteatlasException.usage("--columns does not know \"" + pair.strip()
                        + "\". Write field=column, with the fields " + String.join(", ", NAMES.keySet()) + ".");
            }
            byField.put(field, pair.substring(equals + 1).strip());
        }
        return new Columns(byField);
    }

    /** The column for this field among those of a header, or null. */
    @Nullable
    String of(String field, List<String> header) {
        String named = byField.get(field);
        if (named != null) {
            return named;
        }
        List<String> folded = header.stream().map(Columns::fold).toList();
        for (String usual : NAMES.getOrDefault(field, List.of())) {
            int found = folded.indexOf(usual);
            if (found >= 0) {
                return header.get(found);
            }
        }
        return null;
    }

    private static String fold(String column) {
        return NO_WORD.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
