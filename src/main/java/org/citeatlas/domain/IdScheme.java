package org.citeatlas.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scheme of identifiers for works, strongest first: the order of the constants is the order in which a work's ids
 * compete to be its {@code id}.
 */
public enum IdScheme {
    /** A Digital Object Identifier (ISO 26324), lower case; those of arXiv are read as arXiv ids. */
    DOI("doi", "doi", "(?:(?:https?://)?(?:dx\\.|www\\.)?(?:doi\\.org/|doi:?\\s*))*(10\\.\\d{4,9}/\\S+)"),
    /** An arXiv id without its version, new form {@code 2106.09685} or old form {@code math/0211159}. */
    ARXIV(
            "arxiv",
            "arxivId",
            "(?:(?:https?://)?(?:(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)|huggingface\\.co/papers)/"
                    + "|arxiv:\\s*)?"
                    + "(\\d{4}\\.\\d{4,5}|[a-z][a-z-]*(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf|/|\\s*\\[[\\w.-]+\\])?"),
    /** An ACL Anthology id, old form {@code N19-1423} or new form {@code 2020.acl-main.1}. */
    ACL(
            "acl",
            "aclId",
            "(?:(?:https?://)?(?:www\\.)?(?:aclanthology\\.org|aclweb\\.org/anthology|aclanthology\\.info/(?:papers|pdf))"
                    + "/(?:[a-z]/[a-z]\\d{2}/)?|acl:\\s*)?"
                    + "([a-z]\\d{2}-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)(?:\\.pdf|\\.bib|/)?"),
    /** An OpenAlex work id, {@code W} and digits. */
    OPENALEX(
            "openalex",
            "openAlexId",
            "(?:(?:https?://)?(?:api\\.|explore\\.)?openalex\\.org/(?:works/)?|openalex:\\s*)?(w\\d{3,})"),
    /** A Semantic Scholar paper id: 40 hexadecimal digits, or {@code corpusid:} and digits. */
    S2(
            "s2",
            "s2Id",
            "(?:(?:https?://)?(?:www\\.|api\\.)?semanticscholar\\.org/(?:paper/(?:[^/]+/)?)?|s2:\\s*)?([0-9a-f]{40}|corpusid:\\d+)"),
    /** A DBLP record key, such as {@code conf/nips/VaswaniSPUJGKP17}. */
    DBLP(
            "dblp",
            "dblpId",
            "(?:(?:https?://)?dblp\\.org/rec/|dblp:\\s*)((?:conf|journals|books|phd|series|reference)/\\S+?)(?:\\.html)?"),
    /** A PubMed id: digits. */
    PUBMED(
            "pubmed",
            "pubMedId",
            "(?:(?:https?://)?(?:pubmed\\.|www\\.)?ncbi\\.nlm\\.nih\\.gov/(?:pubmed/)?|pubmed:\\s*|pmid:\\s*)(\\d{1,9})/?"),
    /** An AMiner paper id: 24 hexadecimal digits; behind its prefix also the numbers and UUIDs of older dumps. */
    AMINER(
            "aminer",
            "aminerId",
            "(?:(?:https?://)?(?:www\\.)?aminer\\.(?:org|cn)/pub/(?:[^/]+/)?|aminer:)?((?:(?<=aminer:)\\d{1,12}"
                    + "|(?<=aminer:)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24}))");

    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");
    private static final String TRAILING = " \t\n\r\u000B\f.,;:\"'";
    private static final int LONGEST = 2_000; // characters; no id of any scheme comes near
    private static final Pattern ESCAPE = Pattern.compile("%(2[0-9A-F]|3[A-F]|5[BD])", Pattern.CASE_INSENSITIVE);
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    private final String prefix;
    private final String property;
    private final Pattern spelling;

    IdScheme(String prefix, String property, String spelling) {
        this.prefix = prefix;
        this.property = property;
        this.spelling = Pattern.compile(spelling, Pattern.CASE_INSENSITIVE);
    }

    /** What stands before the colon of a written id: {@code doi}. */
    public String prefix() {
        return prefix;
    }

    /** The property of a {@code :Work} node that holds an id of this scheme: {@code arxivId}. */
    public String property() {
        return property;
    }

    /** What the address of a work's page begins with, before the id; empty for schemes that lead to none. */
    public Optional<String> pages() {
        return switch (this) {
            case DOI -> Optional.of("https://doi.org/");
            case ARXIV -> Optional.of("https://arxiv.org/abs/");
            case ACL -> Optional.of("https://aclanthology.org/");
            case OPENALEX, S2, DBLP, PUBMED, AMINER -> Optional.empty();
        };
    }

    /**
     * The id that this text spells in this scheme, or empty where it does not spell one.
     *
     * @param text an id in any of its usual spellings: bare, with prefix, as a link, with or without a version
     */
    public Optional<WorkId> parse(String text) {
        String trimmed = trimmed(this == DOI ? decoded(text) : text);
        Matcher matcher = spelling.matcher(trimmed);
        if (trimmed.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String value = normalise(matcher.group(1));
        Matcher arxivDoi = ARXIV_DOI.matcher(value);
        return this == DOI && arxivDoi.matches()
                ? ARXIV.parse(arxivDoi.group(1))
                : Optional.of(new WorkId(this, value));
    }

    /** The text without punctuation behind it; a bracket stays where it closes one inside. */
    private static String trimmed(String text) {
        String trimmed = text.strip();
        int end = trimmed.length();
        if (end == 0 || !isPunctuation(trimmed.charAt(end - 1))) {
            return trimmed;
        }
        int[] unopened = unopened(trimmed);
        while (end > 0) {
            char last = trimmed.charAt(end - 1);
            int kind = CLOSING.indexOf(last);
            if (kind >= 0 && unopened[kind] > 0) {
                unopened[kind]--;
            } else if (TRAILING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return trimmed.substring(0, end);
    }

    private static boolean isPunctuation(char c) {
        return CLOSING.indexOf(c) >= 0 || TRAILING.indexOf(c) >= 0;
    }

    /** How many more brackets of each kind are closed than opened. */
    private static int[] unopened(String text) {
        int[] unopened = new int[CLOSING.length()];
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                unopened[opening]--;
            } else if (closing >= 0) {
                unopened[closing]++;
            }
        }
        return unopened;
    }

    /** A DOI out of a link or a page, where it is written with escapes. */
    private static String decoded(String text) {
        String plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return ESCAPE.matcher(plain)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private String normalise(String value) {
        return switch (this) {
            case DBLP -> value;
            case OPENALEX -> value.toUpperCase(Locale.ROOT);
            case ACL ->
                Character.isDigit(value.charAt(0)) ? value.toLowerCase(Locale.ROOT) : value.toUpperCase(Locale.ROOT);
            case DOI, ARXIV, S2, PUBMED, AMINER -> value.toLowerCase(Locale.ROOT);
        };
    }
}
