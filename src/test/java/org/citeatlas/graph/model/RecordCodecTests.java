package org.citeatlas.graph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.WorkId;
import org.junit.jupiter.api.Test;

class RecordCodecTests {
    private static final WorkId CITED = new WorkId(IdScheme.DOI, "10.1000/cited");

    @Test
    void citingSentencesAndInfluenceComeBack() {
        PaperRecord paper = PaperRecord.builder(7, "Citing")
                .reference(new Reference(
                        List.of(CITED), null, 2020, null, null, null, "uses", List.of("As [1].", "See [1]."), false))
                .reference(Reference.of(CITED))
                .reference(new Reference(List.of(), null, null, null, null, "as printed", null))
                .build();
        assertThat(RecordCodec.record(RecordCodec.properties(paper))).isEqualTo(paper);
    }

    @Test
    void aRecordWithoutATitleComesBack() {
        PaperRecord paper = PaperRecord.builder(7, "")
                .id(new WorkId(IdScheme.S2, "corpusid:77"))
                .reference(Reference.of(CITED))
                .build();
        assertThat(RecordCodec.record(RecordCodec.properties(paper))).isEqualTo(paper);
    }
}
