package org.citeatlas.ingest.acl;

import static org.assertj.core.api.Assertions.assertThat;

import org.citeatlas.domain.WorkId;
import org.citeatlas.ingest.Collected;
import org.junit.jupiter.api.Test;

class AclPaperTests {
    @Test
    void aDoiThatNamesAnotherPaperIsNotTaken() {
        Collected found = read("10.18653/v1/W18-6481");
        assertThat(ids(found)).containsExactly("acl:W18-6482");
        assertThat(found.rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason())
                        .isEqualTo("doi is 10.18653/v1/W18-6481, which names W18-6481; the paper is taken without it"));
    }

    @Test
    void aDoiThatNamesThePaperItselfInAnyCaseOrNoPaperOfTheAnthologyIsTaken() {
        for (String doi : new String[] {"10.18653/v1/W18-6482", "10.18653/V1/w18-6482"}) {
            assertThat(ids(read(doi))).containsExactly("doi:10.18653/v1/w18-6482", "acl:W18-6482");
        }
        for (String doi : new String[] {"10.18653/v1/k", "10.1162/tacl_a_00001", "10.3115/w18-6481"}) {
            Collected found = read(doi);
            assertThat(ids(found)).contains("doi:" + doi);
            assertThat(found.rejects).isEmpty();
        }
    }

    private static Collected read(String doi) {
        return Collected.from(
                new AclAnthologyReader(),
                "<collection id='W18'><volume id='64'><meta><year>2018</year></meta><paper id='82'><title>T</title><doi>"
                        + doi + "</doi></paper></volume></collection>");
    }

    private static Iterable<String> ids(Collected found) {
        return found.papers.get(0).ids().stream().map(WorkId::toString).toList();
    }
}
