package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.PageLink;
import org.citeatlas.domain.Extraction.RepositoryLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts ⏎ stands for a line break. */
class LinksTests {
    private static final MentionExtractor EXTRACTOR = MentionExtractor.withCatalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at https://github.com/HKUDS/LightRAG.|https://github.com/HKUDS/LightRAG",
                "at www.github.com/owner/name, and|https://github.com/owner/name",
                "\\href{https://gitlab.com/owner/name}{code}|https://gitlab.com/owner/name",
                "[code](https://codeberg.org/owner/name)|https://codeberg.org/owner/name",
                "Code: https://github.com/a/b.|https://github.com/a/b",
                "The code is at github.com/a/b|https://github.com/a/b",
                "Code (https://github.com/a/b}{here}) is|https://github.com/a/b",
                "Code at https://github. com/a/b.|https://github.com/a/b",
                "Code at https://github.com/ a/b.|https://github.com/a/b",
                "Code at https://github.com/a/ b.|https://github.com/a/b",
                "Code at https://github. com/ a/ b.|https://github.com/a/b",
                "Code at https://github.com/a/b-⏎c and|https://github.com/a/b-c",
                "Code at https://github.com/a/⏎b and|https://github.com/a/b",
                "Code at https://github.com/⏎a/b and|https://github.com/a/b",
                "Code at https: //github.com/a/b.|https://github.com/a/b",
                "Code at https:// github.com/a/b.|https://github.com/a/b",
                "Code at https : //github.com/a/b.|https://github.com/a/b",
                "Code at https : / / github . com / own / name .|https://github.com/own/name",
                "Code at http:/github.com/a/b.|https://github.com/a/b",
                "Code at https:github.com/a/b.|https://github.com/a/b",
                "Code at https//github.com/a/b.|https://github.com/a/b",
                "Code at ttps://github.com/a/b.|https://github.com/a/b",
                "Code (https://github.com/a/b) is|https://github.com/a/b",
                "Code at \\url{https://github.com/a/b}.|https://github.com/a/b",
                "Code at \\url {https://github.com/a/b}.|https://github.com/a/b",
                "Code.\\footnote{https://github.com/a/b} We|https://github.com/a/b",
                "Code.\\footnote{\\url{https://github.com/a/b}.} We|https://github.com/a/b",
                "Code at github.com/a/b.Our method|https://github.com/a/b",
                "Code at https://github.com/a/b.Extensive experiments show|https://github.com/a/b",
                "Code at https://github.com/a/b.Benchmarks are|https://github.com/a/b",
                "Code at https://github.com/a/b.A new|https://github.com/a/b",
                "Code at https://github.com/a/b.git|https://github.com/a/b",
                "Code at https://github.com/a/b.git.|https://github.com/a/b",
                "Code at https://github.com/a/b .git.|https://github.com/a/b",
                "Code at https://github.com/a/b/tree/main/x.|https://github.com/a/b",
                "Code at https://github.com/a/b/blob/master/x/README.md.|https://github.com/a/b",
                "Code at https://www.github.com/a/b|https://github.com/a/b",
                "clone git@github.com:a/b.git and|https://github.com/a/b",
                "clone ssh://git@github.com/a/b.git and|https://github.com/a/b",
                "clone git://github.com/a/b.git and|https://github.com/a/b",
                "Code http://github.com/a/b_c.|https://github.com/a/b_c",
                "Code http://github.com/a/b\\_c.|https://github.com/a/b_c",
                "Code http://github.com/a/b\\\\_c.|https://github.com/a/b_c",
                "Code http://github.com/a/b{\\_}c.|https://github.com/a/b_c",
                "Code http://github.com/a/b$\\_$c.|https://github.com/a/b_c",
                "Code http://github.com/a/b\\textunderscore c.|https://github.com/a/b_c",
                "Code http://github.com/a/b_ c.|https://github.com/a/b_c",
                "Code http://github.com/a/b _c.|https://github.com/a/b_c",
                "Code {https://github.com/a/b}.|https://github.com/a/b",
                "Code \\texttt{github.com/a/b}.|https://github.com/a/b",
                "Code \\textit{https://github.com/a/b}.|https://github.com/a/b",
                "[code](https://github.com/a/b)|https://github.com/a/b",
                "[https://github.com/a/b](https://github.com/a/b).|https://github.com/a/b",
                "Code <https://github.com/a/b>.|https://github.com/a/b",
                "Code &lt;https://github.com/a/b&gt;.|https://github.com/a/b",
                "Code <a href=\"https://github.com/a/b\">here</a>.|https://github.com/a/b",
                "Code <a href='https://github.com/a/b'>here</a>.|https://github.com/a/b",
                "Code <a href=&quot;https://github.com/a/b&quot;>here</a>.|https://github.com/a/b",
                "Code https://github.com/a/b\u2010c.|https://github.com/a/b-c",
                "Code https://github.com/a/b\u2011c.|https://github.com/a/b-c",
                "Code https://github.com/a/b\u2013c.|https://github.com/a/b-c",
                "Code https://github.com/a/b—we|https://github.com/a/b",
                "Code https://github.com/a/b \u2013 we|https://github.com/a/b",
                "Code https://github.com/\u200Ba/\u200Bb.|https://github.com/a/b",
                "Code https://git\u00ADhub.com/a/b.|https://github.com/a/b",
                "Code https://github.com/a/b\u200B.|https://github.com/a/b",
                "代码见https://github.com/a/b。|https://github.com/a/b",
                "代码见 https://github.com/a/b，数据|https://github.com/a/b",
                "代码见（https://github.com/a/b）。|https://github.com/a/b",
                "代码见https://github.com/a/b、数据|https://github.com/a/b",
                "代码：github.com/a/b；|https://github.com/a/b",
                "Code https://github.com/a/b2.|https://github.com/a/b2",
                "Code https://github.com/a/b-v2.0.|https://github.com/a/b-v2.0",
                "Code https://github.com/a/b.jl is|https://github.com/a/b.jl",
                "Code https://github.com/a/b.NET is|https://github.com/a/b.NET",
                "Code https://github.com/a/a.github.io.|https://github.com/a/a.github.io",
                "Code https://gitlab.inria.fr/a/b.|https://gitlab.inria.fr/a/b",
                "Code gitlab.inria.fr/a/b.|https://gitlab.inria.fr/a/b",
                "Code gricad-gitlab.univ-grenoble-alpes.fr/a/b.|https://gricad-gitlab.univ-grenoble-alpes.fr/a/b",
                "Code https://gitlab.com/group/sub/name.|https://gitlab.com/group/sub/name",
                "Code https://gitlab.com/group/sub/name/-/tree/main.|https://gitlab.com/group/sub/name",
                "Code https://gitlab.com/group/name/tree/master/x.|https://gitlab.com/group/name",
                "Code https://gitlab.com/group/name.git.|https://gitlab.com/group/name",
                "Data https://huggingface.co/datasets/a/b.|https://huggingface.co/datasets/a/b",
                "Data https://huggingface.co/datasets/squad.|https://huggingface.co/datasets/squad",
                "Data https://huggingface.co/datasets/squad/viewer/x.|https://huggingface.co/datasets/squad",
                "Data https://huggingface.co/datasets/ a/b.|https://huggingface.co/datasets/a/b",
                "Demo https://huggingface.co/spaces/a/b.|https://huggingface.co/spaces/a/b",
                "Models https://huggingface.co/a/b/tree/main.|https://huggingface.co/a/b",
                "Models https://huggingface. co/a/b.|https://huggingface.co/a/b",
                "Models hf.co/a/b.|https://huggingface.co/a/b",
                "Data zenodo.org/record/123.|https://zenodo.org/record/123",
                "Data https://zenodo.org/records/123.|https://zenodo.org/records/123",
                "Data https://doi.org/10.5281/zenodo.123.|https://doi.org/10.5281/zenodo.123",
                "Data (DOI: 10.5281/zenodo.123).|https://doi.org/10.5281/zenodo.123",
                "Data doi:10.5281/zenodo.123.|https://doi.org/10.5281/zenodo.123",
                "Data https://figshare.com/articles/dataset/Foo/123.|https://figshare.com/articles/dataset/Foo/123",
                "Data https://osf.io/ab3de/.|https://osf.io/ab3de",
                "Data osf.io/ab3de.|https://osf.io/ab3de",
                "Data https://osf.io/ab3de/?view_only=12ab.|https://osf.io/ab3de",
                "Code https://sourceforge.net/projects/foo/.|https://sourceforge.net/projects/foo",
                "Data https://www.kaggle.com/datasets/a/b.|https://kaggle.com/datasets/a/b",
                "Data https://www.kaggle.com/a/b.|https://kaggle.com/a/b",
                "Code https://gist.github.com/a/1f2e.|https://gist.github.com/a/1f2e",
                "Model https://modelscope.cn/models/a/b/summary.|https://modelscope.cn/models/a/b",
                "Code https://anonymous.4open.science/r/x-1/README.md.|https://anonymous.4open.science/r/x-1",
                "Code https://anonymous. 4open.science/r/x-1.|https://anonymous.4open.science/r/x-1",
                "Code https://anonymous.4open. science/r/x-1.|https://anonymous.4open.science/r/x-1",
                "Code anonymous.4open.science/r/x-1.|https://anonymous.4open.science/r/x-1",
                "Code https://bitbucket.org/a/b/src/master/.|https://bitbucket.org/a/b",
                "Code https://codeberg.org/a/b|https://codeberg.org/a/b",
                "Code GitHub.com/a/b|https://github.com/a/b",
                "Code HTTPS://GITHUB.COM/a/b|https://github.com/a/b",
                "Code Https://Github.Com/a/b|https://github.com/a/b",
                "Code https://github.com/a/b/.|https://github.com/a/b",
                "Code https://github.com/a/b/),|https://github.com/a/b",
                "Code https://github.com//a/b.|https://github.com/a/b",
                "Code https://github.com/a/b#readme.|https://github.com/a/b",
                "Code https://github.com/a/b?tab=x.|https://github.com/a/b",
                "Code https://github.com/a/b's|https://github.com/a/b",
                "Code https://github.com/a/b’s|https://github.com/a/b",
                "Code https://github.com/a/b:|https://github.com/a/b",
                "Code https://github.com/a/b*.|https://github.com/a/b",
                "Code “https://github.com/a/b”.|https://github.com/a/b",
                "Code ``https://github.com/a/b''.|https://github.com/a/b",
                "Code `https://github.com/a/b`.|https://github.com/a/b",
                "Code **https://github.com/a/b**.|https://github.com/a/b",
                "Code https://github.com/a/b~\\cite{x}|https://github.com/a/b",
                "Code https://github.com/a/b\\footnote{x}|https://github.com/a/b",
                "Code https://github.com/a/b\\\\|https://github.com/a/b",
                "Code https://github.com/a/b$.$|https://github.com/a/b",
                "Code https://github.com/a/e\uFB03cient.|https://github.com/a/efficient",
                "Code \\href{https://github.com/a/b}{github.com/a/b}.|https://github.com/a/b",
                "Code \\href{https://github.com/a/b}{\\texttt{here}}.|https://github.com/a/b",
                "Code https:\\/\\/github.com\\/a\\/b.|https://github.com/a/b",
                "Code https://raw.githubusercontent.com/a/b/master/x.csv.|https://github.com/a/b",
                "Code https://github.com /a/b.|https://github.com/a/b",
                "Code https://github.com/a /b.|https://github.com/a/b",
                "Code is at https://github.com/a/b - our code|https://github.com/a/b",
                "Code is at https://github.com/a/b- our code|https://github.com/a/b",
                "Code is at https://github.com/a/b -- we|https://github.com/a/b",
                "Code: https://github.com/a-b/c_d-e.f|https://github.com/a-b/c_d-e.f",
                "released in https://github.com/wanq 0923/C_IDRR.|https://github.com/wanq0923/C_IDRR",
                "Code https://github.com/a/b\u00A0and|https://github.com/a/b",
                "Code https://github.com/a/b\tand|https://github.com/a/b",
                "Code https://github.com/a/b%20and|https://github.com/a/b",
                "Code [github.com/a/b].|https://github.com/a/b",
                "Code \"github.com/a/b\".|https://github.com/a/b",
                "Code at github.com/a/b!|https://github.com/a/b",
                "Code at github.com/a/b?|https://github.com/a/b",
                "Code at https://github.com/a/b\\,.|https://github.com/a/b",
                "Code at https://github.com/a/b\\ and|https://github.com/a/b",
                "Code at https://code.google.com/p/foo/.|https://code.google.com/p/foo",
                "Code at https://git.uni.de/a/b.|https://git.uni.de/a/b",
                "Code at https://github.com/a/b. com is|https://github.com/a/b",
                "Code at \\url{https://github.com/a/b⏎}|https://github.com/a/b",
                "Code at \\url{⏎https://github.com/a/b}|https://github.com/a/b",
                "Code at \\url{https://⏎github.com/a/b}|https://github.com/a/b",
                "Code at https://github.com/a/b\\par|https://github.com/a/b",
                "Code at https://github.com/a/\\-b.|https://github.com/a/b",
                "Code at $\\href{https://github.com/a/b}{\\text{this link}}$.|https://github.com/a/b",
                "Code at $\\href{https://github.com/a/b}{https://github.com/a/b}$.|https://github.com/a/b",
                "Code at https://github.com/a/b.&nbsp;We|https://github.com/a/b",
                "Code at https://github.com/a/b.</p>|https://github.com/a/b",
                "Code at https://github.com/a/b.[1]|https://github.com/a/b",
                "Code at https://github.com/a/b.”|https://github.com/a/b",
                "Code at https://github.com/a/b.⏎⏎Keywords: x|https://github.com/a/b",
                "Code at https://github.com/a/b.Keywords: x|https://github.com/a/b",
                "Code at https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/AB.|https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/AB",
                "Code at Github (https://github.com/a/b/).|https://github.com/a/b",
                "Code at github. com/a/b|https://github.com/a/b",
                "Code at github.com/a/b_|https://github.com/a/b",
                "at https://github.com/UKPLab/sentence-transformers. The|https://github.com/UKPLab/sentence-transformers",
                "Code at https://github.com/own/Volcanogithub.com/own/Volcano.|https://github.com/own/Volcano",
                "Code at https://github.com/own/Theory.gitown/Theory.git.|https://github.com/own/Theory",
                "Code at https://github.com/own/github.com.|https://github.com/own/github.com",
                "Code at http://github.com/own/name.Code is here|https://github.com/own/name",
                "Code at http://github.com/own/name.We’ve|https://github.com/own/name",
                "Code at http://github.com/own/name.md.|https://github.com/own/name.md",
                "Code at https://github.com/own/na-me/blob/main/ReadMe.md.Our|https://github.com/own/na-me",
                "(code:github.com/own/name)|https://github.com/own/name",
                "code=github.com/own/name;|https://github.com/own/name",
                "Code at https://github.com/own/name\\.|https://github.com/own/name",
                "Code at https://github.com/own/name，数据|https://github.com/own/name",
                "Code at https://github.com/own/name）。|https://github.com/own/name",
                "Code at https://github.com/own/name」|https://github.com/own/name",
                "Code at https://github.com/own/name\u2026|https://github.com/own/name",
                "Code at https://github.com/own/name...|https://github.com/own/name",
                "Code at https://github.com/own/name&#46;|https://github.com/own/name",
                "Code at https://github.com/own/name&quot;.|https://github.com/own/name",
                "Code at https://github.com/own/name%.|https://github.com/own/name",
                "Code at \\url{github.com/own/name}.|https://github.com/own/name",
                "Code at \\href{github.com/own/name}{here}.|https://github.com/own/name",
                "Code at url{https://github.com/own/name}.|https://github.com/own/name",
                "Code at {\\tt https://github.com/own/name}.|https://github.com/own/name",
                "Code at \\emph{https://github.com/own/na\\-me}.|https://github.com/own/name",
                "Code at https://github.com/own/name\\xspace.|https://github.com/own/name",
                "Code at https://github.com/own/name~.|https://github.com/own/name",
                "Code at https://github.com/own/name ~\\cite{a}.|https://github.com/own/name",
                "Code at https://github.com/own/name$^1$.|https://github.com/own/name",
                "Code at https://github.com/own/name^1.|https://github.com/own/name",
                "Code at https://github.com/own/name\u2020.|https://github.com/own/name",
                "Code at https://github.com/own/name\u00B9.|https://github.com/own/name",
                "Model at https://huggingface.co/own/name/resolve/main/x.bin.|https://huggingface.co/own/name",
                "Model at https://www.huggingface.co/own/name.|https://huggingface.co/own/name",
                "Model at HuggingFace.co/own/name.|https://huggingface.co/own/name",
                "Model at https://huggingface.co/spaces/own/name.|https://huggingface.co/spaces/own/name",
                "at https://zenodo.org/record/123#.X_y.|https://zenodo.org/record/123",
                "at https://zenodo.org/doi/10.5281/zenodo.123.|https://zenodo.org/doi/10.5281/zenodo.123",
                "at https://anonymous.4open.science/anonymize/name-1.|https://anonymous.4open.science/anonymize/name-1",
                "at https://anonymous.4open.science/repository/abc-1/.|https://anonymous.4open.science/repository/abc-1",
                "at https://gitlab.com/own/name/blob/master/x.|https://gitlab.com/own/name",
                "at https://gitlab.com/gr/sub/sub2/name/-/issues.|https://gitlab.com/gr/sub/sub2/name",
                "at https://gist.github.com/0123456789abcdef0123.|https://gist.github.com/0123456789abcdef0123",
                "at https://github.com/own/name/issues/12 and https://github.com/own/name/.|https://github.com/own/name"
            })
    void aRepositoryIsNormalised(String text, String url) {
        Extraction found = extract(text);

        assertThat(found.repositories()).extracting(RepositoryLink::url).containsExactly(url);
        assertThat(found.links()).isEmpty();
        String span = found.repositories().get(0).span().text();
        assertThat(span).matches("(?s)[a-zA-Z0-9].*[a-zA-Z0-9/}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at https://llm-stacking.github.io/{https://llm-stacking.github.io/}.|https://llm-stacking.github.io",
                "DocETL is open-source at docetl.org, and as of|https://docetl.org",
                "https://ibm.biz/some-thing.|https://ibm.biz/some-thing",
                "See https://github.com/a for|https://github.com/a",
                "See https://github.com/a/ for|https://github.com/a",
                "See https://github.com/a/ and|https://github.com/a",
                "See https://github.com/a.|https://github.com/a",
                "page https://a.github.io/b.|https://a.github.io/b",
                "page a.github.io/b.|https://a.github.io/b",
                "page a.github.io.|https://a.github.io",
                "page http://www.x.edu/\\%7Ejoe/p.|https://x.edu/%7Ejoe/p",
                "page http://www.x.edu/\\~joe/p.|https://x.edu/~joe/p",
                "page http://www.x.edu/$\\sim$joe/p.|https://x.edu/~joe/p",
                "Models hf.co/a.|https://huggingface.co/a",
                "Models https://huggingface.co/collections/a/b-65.|https://huggingface.co/collections/a/b-65",
                "Paper https://huggingface.co/papers/2401.1.|https://huggingface.co/papers/2401.1",
                "Data https://zenodo.org/communities/xyz.|https://zenodo.org/communities/xyz",
                "Paper https://doi.org/10.1145/1234.5678.|https://doi.org/10.1145/1234.5678",
                "Paper https://arxiv.org/abs/2101.00001.|https://arxiv.org/abs/2101.00001",
                "Code foo.sourceforge.net.|https://foo.sourceforge.net",
                "Data https://www.kaggle.com/c/foo.|https://kaggle.com/c/foo",
                "Code https://github.com/orgs/a/repositories.|https://github.com/orgs/a/repositories",
                "Code https://github.com/topics/nlp.|https://github.com/topics/nlp",
                "data at tac.nist.gov.|https://tac.nist.gov",
                "data at tac.nist.gov/2016/x.|https://tac.nist.gov/2016/x",
                "short bit.ly/abc1.|https://bit.ly/abc1",
                "See www.foo-bar.com/x.|https://foo-bar.com/x",
                "See https://foo.org. It is|https://foo.org",
                "See https://foo.org. docetl is|https://foo.org",
                "See https://docetl.org.We release|https://docetl.org",
                "See https://docetl.org/.We release|https://docetl.org",
                "See https://foo.org:8080/x.|https://foo.org:8080/x",
                "See https://en.wikipedia.org/wiki/Foo.|https://en.wikipedia.org/wiki/Foo",
                "See https://x.com/a?b=1&amp;c=2.|https://x.com/a?b=1&c=2",
                "http: //ibm.biz/x_y is|https://ibm.biz/x_y",
                "Model at https://huggingface.co/own.|https://huggingface.co/own",
                "at https://zenodo.org/badge/latestdoi/123.|https://zenodo.org/badge/latestdoi/123",
                "at https://gitlab.com/own.|https://gitlab.com/own",
                "at https://own.gitlab.io/name.|https://own.gitlab.io/name"
            })
    void aPageIsNoRepository(String text, String url) {
        Extraction found = extract(text);

        assertThat(found.links()).extracting(PageLink::url).containsExactly(url);
        assertThat(found.repositories()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "available on GitHub. Comparing a/b we",
                "available on github. com is",
                "We use e.g. and/or, U.S./U.K., Node.js/React, vs./in",
                "mail joe@cs.cmu.edu/x or joe@github.com now",
                "The code is on GitHub: own/name."
            })
    void aDotOrSlashMakesNoLink(String text) {
        Extraction found = extract(text);

        assertThat(found.links()).isEmpty();
        assertThat(found.repositories()).isEmpty();
    }

    @Test
    void linksThatTouchAreSeveral() {
        Extraction found = extract("Codehttps://github.com/a/bhttps://github.com/a/c|https://github.com/a/d;hf.co/a/e");

        assertThat(found.repositories())
                .extracting(RepositoryLink::url)
                .containsExactly(
                        "https://github.com/a/b",
                        "https://github.com/a/c",
                        "https://github.com/a/d",
                        "https://huggingface.co/a/e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use the HuggingFace library (https://github.com/a/b).",
                "Experiments were run using the toolkit of https://github.com/a/b.",
                "We compare with the implementation by Smith (https://github.com/a/b).",
                "Built on top of fairseq (https://github.com/a/b).",
                "All models trained with OpenNMT (https://github.com/a/b) are good.",
                "We evaluate the parser (https://github.com/a/b) by Smith et al.",
                "We extend the baseline (https://github.com/a/b) with",
                "We use BERT, which is available at https://github.com/a/b.",
                "The original implementation is at https://github.com/a/b."
            })
    void somebodyElsesCodeIsNotOwn(String text) {
        assertThat(extract(text).repositories()).hasSize(1).noneMatch(RepositoryLink::own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our code is available at https://github.com/a/b.",
                "Code: https://github.com/a/b",
                "https://github.com/a/b",
                "Our method builds on X, and our code is at https://github.com/a/b.",
                "The code, based on PyTorch, is released at https://github.com/a/b.",
                "The dataset can be downloaded from https://github.com/a/b.",
                "More details: https://github.com/a/b.",
                "We use the tool of X. Our code is at https://github.com/a/b.",
                "We present Foo (https://github.com/a/b), a toolkit.",
                "Data and code at https://github.com/a/b and models at https://huggingface.co/a/b.",
                "the official implementation of this paper is at https://github.com/a/b"
            })
    void whatIsGivenToNobodyIsOwn(String text) {
        assertThat(extract(text).repositories()).isNotEmpty().allMatch(RepositoryLink::own);
    }

    @Test
    void theSpanIsTheTextAsRead() {
        String text = "Code: https://github.com/a/b. Broken: https: //github. com/a/ c\\_d-.";

        assertThat(extract(text).repositories())
                .extracting(link -> link.span().text())
                .isEqualTo(List.of("https://github.com/a/b", "https: //github. com/a/ c\\_d"));
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract("A title", text.replace('⏎', '\n'));
    }
}
