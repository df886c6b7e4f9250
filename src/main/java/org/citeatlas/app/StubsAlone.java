package org.citeatlas.app;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Requirement;
import org.citeatlas.graph.Graph;

/**
 * Why a question that needs references has no answer: papers cite, but none cites one that is a paper here, and a service
 * can be asked for those that they cite.
 */
final class StubsAlone {
    /** The numbers are kept by the store; stubs are looked through, to the first with an id, only where no paper is cited. */
    private static final String CITED = """
            CALL () { MATCH ()-[r:CITES]->(:Paper) RETURN count(r) AS papers }
            CALL () { MATCH ()-[r:CITES]->(:Stub) RETURN count(r) AS stubs }
            RETURN papers = 0 AND stubs > 0 AND EXISTS { MATCH (w:Stub) WHERE %s } AS alone
            """.formatted(Arrays.stream(IdScheme.values())
            .map(scheme -> "w." + scheme.property() + " IS NOT NULL")
            .collect(Collectors.joining(" OR ")));

    private static final String HINT =
            " · every work that is cited is known by reference only ('enrich --references' asks a service for them)";

    private StubsAlone() {}

    /** The same coverage; with a way out where the answer is empty, papers are in scope, and this is why. */
    static Coverage said(Coverage coverage, Asked asked, Graph graph) {
        boolean empty = isZero(coverage, "rows") && !isZero(coverage, "inScope");
        boolean needs = asked.exploration().needs().stream()
                .anyMatch(need -> need.requirement() == Requirement.REFERENCES && need.applies(asked.values()));
        return empty
                        && needs
                        && Boolean.TRUE.equals(
                                graph.read(CITED, Map.of()).get(0).get("alone"))
                ? new Coverage(coverage.counts(), coverage.sentence() + HINT)
                : coverage;
    }

    private static boolean isZero(Coverage coverage, String count) {
        return Long.valueOf(0).equals(coverage.counts().get(count));
    }
}
