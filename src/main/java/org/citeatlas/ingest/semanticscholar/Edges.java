package org.citeatlas.ingest.semanticscholar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.json.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * Citations that stand by themselves: lines of the bulk data set, and what is listed in an answer about one paper's
 * citations or references. Of that paper, an answer about references says something in {@code citingPaperInfo}; one about
 * citations says nothing.
 */
final class Edges {
    private static final int MOST = 10_000; // in one record; an answer has a thousand at most

    private final Records records;
    private final List<Reference> references = new ArrayList<>();
    private @Nullable JsonFields asked;

    Edges(Records records) {
        this.records = records;
    }

    /** A line of the bulk data set: the corpus ids of both papers, nothing else of them. */
    void bulk(JsonFields fields) {
        Optional<WorkId> citing = Citation.corpusId(fields, "citingcorpusid");
        Optional<WorkId> cited = Citation.corpusId(fields, "citedcorpusid");
        if (citing.isEmpty() || cited.isEmpty()) {
            records.reject(
                    fields.number(),
                    "a citation of one side only; citingcorpusid and citedcorpusid are expected",
                    fields.raw());
            return;
        }
        Reference reference = Citation.of(fields).of(List.of(cited.get()), null, null, null, null);
        fields.pass("citationid").countRest();
        records.accept(PaperRecord.builder(fields.number(), "")
                .id(citing.get())
                .reference(reference)
                .build());
    }

    /** What an answer says of the paper that was asked for; the references of the answer before are all there. */
    void beside(long number, ObjectNode answer) {
        end();
        JsonFields fields = new JsonFields(number, answer, records);
        asked = fields.has("citingPaperInfo") ? fields.object("citingPaperInfo") : null;
    }

    /** An answer without its list: some publishers keep references to themselves. */
    void refused(JsonFields answer) {
        String why = answer.object("citingPaperInfo").object("openAccessPdf").text("disclaimer");
        records.reject(answer.number(), "an answer without data" + (why == null ? "" : ": " + why), answer.raw());
    }

    /** An element of an answer about one paper's citations or references. */
    void listed(JsonFields fields) {
        Citation citation = Citation.of(fields);
        if (fields.has("citingPaper")) {
            S2Paper citing = new S2Paper(fields.object("citingPaper"), records);
            Optional<Reference> cited =
                    fields.has("citedPaper") ? reference(fields.object("citedPaper"), citation) : Optional.empty();
            citing.read(cited.stream().toList());
            unnamed(cited.isEmpty());
        } else {
            Optional<Reference> cited = reference(fields.object("citedPaper"), citation);
            cited.filter(reference -> asked != null && references.size() < MOST).ifPresent(references::add);
            if (cited.filter(reference -> reference.title() != null).isPresent()) {
                new S2Paper(fields.object("citedPaper"), records).read(List.of());
            }
            unnamed(asked == null);
        }
        fields.countRest();
    }

    private Optional<Reference> reference(JsonFields cited, Citation citation) {
        return new S2Paper(cited, records).cited(citation);
    }

    private void unnamed(boolean oneSide) {
        if (oneSide) {
            records.unread("a citation in an answer that does not name the paper that was asked for");
        }
    }

    /** No more of this answer comes: its own paper cites all that was listed. */
    void end() {
        JsonFields citing = asked;
        if (citing != null && !references.isEmpty()) {
            new S2Paper(citing, records).read(references);
        }
        references.clear();
        asked = null;
    }
}
