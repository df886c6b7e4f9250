package org.citeatlas.explore;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;

/** What lies outside of the graph, for which no question may reach, on whatever server and whatever that allows. */
public final class OutsideData {
    static final String REFUSED =
            "LOAD CSV would read a file or ask another server, and questions read the graph only.";

    private static final Pattern LOAD = Pattern.compile("(?<![.:$\\w])LOAD\\s+CSV\\b", Pattern.CASE_INSENSITIVE);
    // Neo4j reads these before anything else, in keywords too
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private OutsideData() {}

    /** @throws CiteatlasException (failed) where the statement reads a file or asks another server */
    public static void refuse(String cypher) {
        if (isAskedFor(cypher)) {
            throw CiteatlasException.failed(REFUSED + " Papers come in by 'import'.");
        }
    }

    static boolean isAskedFor(String cypher) {
        String plain = ESCAPED.matcher(cypher)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
        return LOAD.matcher(CypherText.codeOf(plain)).find();
    }
}
