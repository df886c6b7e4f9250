package org.citeatlas.app;

import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.ParameterType;
import org.citeatlas.graph.Graph;

/** Why a question about a work has no answer: the work is known by reference only, and so is nothing of what it says. */
final class StubAsked {
    private static final String NAMES =
            "MATCH (w:Stub) WHERE w.id IN $works RETURN coalesce(w.title, w.id) AS name ORDER BY w.id LIMIT 1";

    private StubAsked() {}

    /** The same coverage; with a way out where the answer is empty and it was asked about such a work. */
    static Coverage said(Coverage coverage, Asked asked, Graph graph) {
        List<Object> works = asked.exploration().parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.WORK)
                .map(Parameter::name)
                .filter(name -> asked.values().get(name) != null)
                .map(name -> asked.values().get(name))
                .toList();
        if (works.isEmpty() || !Long.valueOf(0).equals(coverage.counts().get("rows"))) {
            return coverage;
        }
        return graph.read(NAMES, Map.of("works", works)).stream()
                .map(
                        row -> new Coverage(
                                coverage.counts(),
                                coverage.sentence() + " · \"" + row.get("name")
                                        + "\" is known by reference only: nobody knows here what"
                                        + " it cites or mentions ('import' its record, or 'enrich --references' asks a service)"))
                .findFirst()
                .orElse(coverage);
    }
}
