package org.citeatlas.graph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ShelvedNamesTests {
    private static final KnownWork PUBLISHED = work("doi:10.1000/lora", Set.of("doi:10.1000/lora"), "fp:lora");
    private static final KnownWork PREPRINT = work("arxiv:2106.09685", Set.of("arxiv:2106.09685"), "fp:lora");
    private static final KnownWork WITHOUT_ID = work("fp:lora", Set.of(), "fp:lora");

    @Test
    void anIdLeadsToTheWorkThatHasIt() {
        ShelvedNames names = names("arxiv:2106.09685", "fp:lora");
        assertThat(names.among(List.of(PUBLISHED, PREPRINT))).containsOnlyKeys("arxiv:2106.09685");
    }

    @Test
    void aWorkThatFellApartIsSharedOutByItsNames() {
        ShelvedNames names = names("arxiv:2106.09685", "doi:10.1000/lora", "s2:corpusid:7");
        assertThat(names.among(List.of(PUBLISHED, PREPRINT)))
                .containsEntry("arxiv:2106.09685", names("arxiv:2106.09685", "s2:corpusid:7"))
                .containsEntry("doi:10.1000/lora", names("doi:10.1000/lora", "s2:corpusid:7"));
    }

    @Test
    void aFingerprintStaysWithTheWorkThatHasIt() {
        KnownWork other = work("doi:10.1000/other", Set.of("doi:10.1000/other"), "fp:other");
        assertThat(names("arxiv:2106.09685", "doi:10.1000/other", "fp:lora", "fp:other")
                        .among(List.of(PREPRINT, other)))
                .containsEntry("arxiv:2106.09685", names("arxiv:2106.09685", "fp:lora"))
                .containsEntry("doi:10.1000/other", names("doi:10.1000/other", "fp:other"));
    }

    @Test
    void aFingerprintLeadsToTheWorkWithoutId() {
        assertThat(names("doi:10.1000/other", "fp:lora").among(List.of(WITHOUT_ID)))
                .containsOnlyKeys("fp:lora");
    }

    @Test
    void besideIdsAFingerprintLeadsToNoWorkOfOtherIds() {
        assertThat(names("doi:10.1000/other", "fp:lora").among(List.of(PREPRINT)))
                .isEmpty();
    }

    @Test
    void aFingerprintAloneLeadsToTheOneWorkThatHasIt() {
        assertThat(names("fp:lora").among(List.of(PREPRINT))).containsOnlyKeys("arxiv:2106.09685");
        assertThat(names("fp:lora").among(List.of(PREPRINT, PUBLISHED))).isEmpty();
    }

    @Test
    void theStrongestNameStandsForAWorkThatIsGone() {
        assertThat(names("arxiv:2106.09685", "doi:10.1000/lora", "fp:lora").strongest())
                .isEqualTo("doi:10.1000/lora");
        assertThat(names("cite:hu-2021").strongest()).isEqualTo("cite:hu-2021");
    }

    @Test
    void whatHasNoNameCannotStandOnAShelf() {
        SortedSet<String> none = new TreeSet<>();
        assertThatThrownBy(() -> new ShelvedNames(none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ShelvedNames names(String... names) {
        return new ShelvedNames(new TreeSet<>(List.of(names)));
    }

    private static KnownWork work(String id, Set<String> ids, String fingerprint) {
        return new KnownWork(id, ids, Set.of(fingerprint), true);
    }
}
