package org.citeatlas.ingest.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.TwoPasses;

/**
 * Reads <a href="https://www.ctan.org/pkg/bibtex">BibTeX</a> and
 * <a href="https://www.ctan.org/pkg/biblatex">BibLaTeX</a>, entry by entry, so that a broken one costs only itself.
 * Macros and {@code crossref} are resolved; TeX becomes plain text; the citation key is kept. The record number is the
 * line on which the entry begins.
 */
public final class BibReader implements PaperReader {
    private static final Pattern ENTRY = Pattern.compile(
            "(?im)^\\h*@\\s*(?:article|book|booklet|in(?:book|collection|proceedings|reference)|conference|manual"
                    + "|(?:masters|phd)?thesis|misc|(?:tech)?report|unpublished|online|electronic|www|patent|periodical"
                    + "|(?:mv)?(?:book|collection|proceedings|reference)|suppbook|software[a-z]*|dataset|codefragment"
                    + "|xdata|artwork|audio|video|image|letter|standard|string|preamble)\\s*[{(]");

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return !head.startsWith("<")
                && !head.startsWith("{")
                && ENTRY.matcher(head).find();
    }

    @Override
    public void read(InputFile input, Records records) throws IOException {
        Parents parents = new Parents();
        TwoPasses.read(input, parents::collect, in -> papers(in, parents, records));
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Parents parents = new Parents();
        TwoPasses.read(in, parents::collect, second -> papers(second, parents, records));
    }

    private static void papers(InputStream in, Parents parents, Records records) throws IOException {
        BibEntries.read(in, records, entry -> new BibPaper(entry, parents, records).read());
    }
}
