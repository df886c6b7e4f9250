package org.citeatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdSchemeTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1000/AbC. | doi:10.1000/abc",
                "DOI 10.1000/abc | doi:10.1000/abc",
                "https://doi.org/doi:10.1000/abc | doi:10.1000/abc",
                "https://dx.doi.org/10.1000%2Fabc | doi:10.1000/abc",
                "10.1016/S0140(05)6 | doi:10.1016/s0140(05)6",
                "10.1016/0001(92)90403-(x) | doi:10.1016/0001(92)90403-(x)",
                "(10.1000/abc) | ",
                "10.1000/abc) | doi:10.1000/abc",
                "10.1002/(SICI)1097(1998)17:15&lt;1661::AID&gt;3.0.CO;2-2 | doi:10.1002/(sici)1097(1998)17:15<1661::aid>3.0.co;2-2",
                "https://doi.org/10.48550/arXiv.1706.03762 | arxiv:1706.03762",
                "arXiv:1706.03762v5 [cs.CL] | arxiv:1706.03762",
                "https://huggingface.co/papers/1706.03762 | arxiv:1706.03762",
                "http://arxiv.org/pdf/math.GT/0211159v1.pdf | arxiv:math.gt/0211159",
                "https://api.semanticscholar.org/CorpusID:13756489 | s2:corpusid:13756489",
                "http://aclweb.org/anthology/P/P19/P19-1001.pdf | acl:P19-1001",
                "https://www.aclweb.org/anthology/2020.acl-main.1/ | acl:2020.acl-main.1",
                "https://www.ncbi.nlm.nih.gov/pubmed/12345 | pubmed:12345",
                "https://explore.openalex.org/works/W2125158795 | openalex:W2125158795",
            })
    void everySpellingOfAnIdIsTheSameId(String written, String id) {
        assertThat(WorkId.parse(written).map(WorkId::toString).orElse(null)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.1000", "10.1000/", "1706.03762 and more", "W12", "www.ncbi.nlm.nih.gov/pmc/12345x"})
    void whatIsNoIdIsNone(String written) {
        assertThat(WorkId.parse(written)).isEmpty();
    }
}
