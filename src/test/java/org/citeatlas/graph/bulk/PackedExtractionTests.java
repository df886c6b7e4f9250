package org.citeatlas.graph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.citeatlas.domain.Extraction;
import org.citeatlas.extract.MentionExtractor;
import org.junit.jupiter.api.Test;

class PackedExtractionTests {
    private static final String TITLE = "MUSE: Merging Units for Searching Examples";
    private static final String ABSTRACT = """
            We propose merging units for searching examples (MUSE), which builds on low-rank adaptation (LoRA; Hu et al., \
            2021) and outperforms Adam on GLUE. A recent paper at NeurIPS'20 by Lattanzi shows why. Our code is at \
            https://github.com/example/muse and a demo at https://muse.example.org/demo.""";

    @Test
    void comesBackAsItWas() {
        Extraction extraction = MentionExtractor.withCatalogue().extract(TITLE, ABSTRACT);
        assertThat(extraction.mentions()).isNotEmpty();
        assertThat(extraction.abbreviations()).isNotEmpty();
        assertThat(extraction.repositories()).isNotEmpty();
        assertThat(extraction.links()).isNotEmpty();
        assertThat(extraction.citations()).isNotEmpty();
        assertThat(PackedExtraction.unpack(PackedExtraction.pack(extraction), TITLE, ABSTRACT))
                .isEqualTo(extraction);
    }

    @Test
    void aTitleAloneComesBackToo() {
        Extraction extraction = MentionExtractor.withCatalogue().extract(TITLE, null);
        assertThat(PackedExtraction.unpack(PackedExtraction.pack(extraction), TITLE, null))
                .isEqualTo(extraction);
    }
}
