package org.citeatlas.ingest.semanticscholar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.json.JsonFields;
import org.citeatlas.ingest.json.JsonHead;
import org.citeatlas.ingest.json.JsonRecords;

/**
 * Reads answers of Semantic Scholar's <a href="https://api.semanticscholar.org/api-docs/graph">Graph API</a> (a paper,
 * a search, a batch, the citations or references of a paper), those of its old API, and the papers and citations of
 * its <a href="https://api.semanticscholar.org/api-docs/datasets">bulk data sets</a> and of the Open Research Corpus before
 * them.
 *
 * <p>The citing papers inside an answer become papers of their own that cite the one asked for.
 */
public final class SemanticScholarReader implements PaperReader {
    private static final Set<String> WRAPPERS = Set.of("data", "recommendedPapers", "papers");

    @Override
    public String format() {
        return "semantic-scholar";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        JsonHead json = JsonHead.of(head);
        return json.count("paperId", "citations.paperId", "references.paperId") > 0
                || json.count("data.paperId", "recommendedPapers.paperId", "papers.paperId") > 0
                || json.count("data.citingPaper.paperId", "data.citedPaper.paperId") > 0
                || json.count("citingPaper.paperId", "citedPaper.paperId") > 0
                || json.hasAll("offset", "data") && !json.has("data.id")
                || json.hasAll("data", "citingPaperInfo")
                || json.hasAll("id", "title", "outCitations")
                || json.hasAll("corpusid", "title")
                || json.hasAll("corpusid", "externalids")
                || json.hasAll("citingcorpusid", "citedcorpusid");
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Edges edges = new Edges(records);
        JsonRecords.read(in, WRAPPERS, records, new JsonRecords.Sink() {
            @Override
            public void beside(long number, ObjectNode answer) {
                edges.beside(number, answer);
            }

            @Override
            public void accept(long number, ObjectNode object) {
                JsonFields fields = new JsonFields(number, object, records);
                if (object.has("citingPaperInfo")) {
                    edges.refused(fields);
                } else if (fields.has("citingcorpusid")) {
                    edges.bulk(fields);
                } else if (fields.has("citingPaper") || fields.has("citedPaper")) {
                    edges.listed(fields);
                } else if (fields.has("paperAbstract") || fields.has("outCitations") || fields.has("inCitations")) {
                    OpenCorpusPaper.read(fields, records);
                } else {
                    new S2Paper(fields, records).read(List.of());
                }
            }
        });
        edges.end();
    }
}
