package org.citeatlas.export.bibtex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.TextOutput;
import org.citeatlas.export.bibliography.Bibliography;
import org.citeatlas.export.bibliography.BibliographyEntry;

/** The papers as BibTeX, in UTF-8, with arXiv ids as eprints. https://ctan.org/pkg/biblatex (section 2) */
public final class BibtexWriter implements SubgraphWriter {
    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public List<String> edgesToBringAlong() {
        return Bibliography.EDGES;
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Writer bib = TextOutput.on(out);
        List<String> notes = new Bibliography(graph).forEach(entry -> write(bib, entry));
        bib.flush();
        return notes;
    }

    private static void write(Writer bib, BibliographyEntry entry) throws IOException {
        bib.write("@" + type(entry.kind()) + "{" + entry.key());
        field(bib, "title", Optional.of(BibtexText.title(entry.title())));
        field(bib, "author", authors(entry));
        field(bib, container(entry.kind()), entry.venue().map(BibtexText::escaped));
        field(bib, "year", entry.year().map(String::valueOf));
        field(bib, "doi", entry.text("doi").map(BibtexText::verbatim));
        field(bib, "eprint", entry.text("arxivId").map(BibtexText::verbatim));
        field(bib, "archiveprefix", entry.text("arxivId").map(id -> "arXiv"));
        field(bib, "url", entry.url().map(BibtexText::verbatim));
        field(bib, "abstract", entry.text("abstract").map(BibtexText::escaped));
        bib.write("\n}\n\n");
    }

    private static void field(Writer bib, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            bib.write(",\n  " + name + " = {" + value.get() + "}");
        }
    }

    private static Optional<String> authors(BibliographyEntry entry) {
        return entry.authors().isEmpty()
                ? Optional.empty()
                : Optional.of(entry.authors().stream()
                        .map(name -> BibtexText.name(name.sorted()))
                        .collect(Collectors.joining(" and ")));
    }

    private static String type(BibliographyEntry.Kind kind) {
        return switch (kind) {
            case ARTICLE -> "article";
            case CONFERENCE_PAPER -> "inproceedings";
            case CHAPTER -> "incollection";
            case PREPRINT -> "misc";
        };
    }

    private static String container(BibliographyEntry.Kind kind) {
        return switch (kind) {
            case ARTICLE -> "journal";
            case CONFERENCE_PAPER, CHAPTER -> "booktitle";
            case PREPRINT -> "howpublished";
        };
    }
}
