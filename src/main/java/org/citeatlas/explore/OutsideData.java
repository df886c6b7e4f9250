package org.citeatlas.explore;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;

/** What lies outside of the graph, for which no question may reach, on whatever server and whatever that allows. */
public final class OutsideData {
    static final String REFUSED =
            "LOAD CSV would read a file or ask another server, and questions read the graph only.";
    static final String REFUSED_PROCEDURE =
            "A procedure such as this reads or writes files or asks other servers, and questions read the graph only.";

    private static final String BLANK = "[\\s\\p{Z}\\x1C-\\x1F]"; // what Neo4j takes for one
    private static final Pattern LOAD =
            Pattern.compile("(?<![.:$\\w])LOAD" + BLANK + "+CSV\\b", Pattern.CASE_INSENSITIVE);
    // Procedures of APOC that reach out of the graph, by themselves or by what they are told to run
    private static final Pattern REACHING = Pattern.compile(
            "CALL" + BLANK + "+apoc" + BLANK + "*\\." + BLANK
                    + "*(?:load|export|import|bolt|es|mongo\\w*|couchbase|redis|gephi|model|systemdb|cypher"
                    + BLANK + "*\\." + BLANK + "*run\\w*File\\w*)",
            Pattern.CASE_INSENSITIVE);
    // Neo4j reads these before anything else, in keywords too
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private OutsideData() {}

    /** @throws CiteatlasException (failed) where the statement reads a file or asks another server */
    public static void refuse(String cypher) {
        refusal(cypher).ifPresent(why -> {
            throw CiteatlasException.failed(why + " Papers come in by 'import'.");
        });
    }

    /** Why the statement is refused; empty where it stays within the graph. */
    static Optional<String> refusal(String cypher) {
        String plain = ESCAPED.matcher(cypher)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
        CypherText statement = new CypherText(plain);
        if (LOAD.matcher(statement.code()).find()) {
            return Optional.of(REFUSED);
        }
        return REACHING.matcher(statement.named()).find() ? Optional.of(REFUSED_PROCEDURE) : Optional.empty();
    }
}
