package org.citeatlas.ingest.paperswithcode;

import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.StatedEntity;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.json.JsonFields;

/** A method or a data set, and the paper that it comes from. */
final class Origin {
    private Origin() {}

    static void read(JsonFields fields, Records records) {
        String name = fields.text("name");
        JsonFields source = fields.object("paper");
        String title = source.text("title");
        if (name == null) {
            records.reject(fields.number(), "a method or data set without a name; \"name\" is expected", fields.raw());
            return;
        }
        if (title == null) {
            title = fields.text("source_title");
        }
        if (title == null) {
            records.unread("a method or data set of which no paper is known");
            return;
        }
        boolean dataset = fields.has("introduced_date")
                || fields.has("modalities")
                || fields.has("variants")
                || fields.has("homepage");
        PaperRecord.Builder paper = PaperRecord.builder(fields.number(), Markup.spaced(title));
        Addresses.add(source, List.of("url"), paper);
        Addresses.add(fields, List.of("source_url"), paper);
        String longName = fields.text("full_name");
        paper.entity(new StatedEntity(
                name, name.equals(longName) ? null : longName, dataset ? EntityKind.DATASET : EntityKind.METHOD, true));
        String code = fields.text("code_snippet_url");
        if (code != null) {
            paper.code(new CodeLink(code, null, null));
        }
        fields.pass("url", "source_title").countRest();
        records.accept(paper.build());
    }
}
