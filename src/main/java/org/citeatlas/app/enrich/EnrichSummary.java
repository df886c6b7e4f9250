package org.citeatlas.app.enrich;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.app.ImportSummary;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.Counts;

/**
 * What asking a service came to.
 *
 * @param papers how many papers were asked about
 * @param announced how many requests were announced
 * @param counts what was sent, and what was not
 * @param byId papers found by their ids
 * @param byTitle papers found by their titles
 * @param doubtful papers for which a work was offered that is not certain to be theirs
 * @param unknown papers that the service does not know
 * @param unanswered papers for which no answer was had; the same call asks again
 * @param cited works that papers cite, which came too
 * @param citing works that cite papers, which came too
 * @param before what papers lacked before: number of papers, and of those without a year, authors …
 * @param after the same now
 * @param failures what services did not answer, a sentence each
 * @param notes what the user should know of the lists of citations, a sentence each
 * @param ended why nothing more was asked; empty where all was
 * @param imported what the import said; empty where there was nothing to import
 */
public record EnrichSummary(
        int papers,
        int announced,
        Counts counts,
        int byId,
        int byTitle,
        int doubtful,
        int unknown,
        int unanswered,
        int cited,
        int citing,
        Map<String, Long> before,
        Map<String, Long> after,
        List<String> failures,
        List<String> notes,
        Optional<CiteatlasException> ended,
        Optional<ImportSummary> imported) {}
