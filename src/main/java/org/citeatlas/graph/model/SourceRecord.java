package org.citeatlas.graph.model;

import java.util.Comparator;
import java.util.List;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.WorkId;

/**
 * A record and the source it stands in: what one {@code FROM} edge holds.
 *
 * @param source id of the source
 * @param format format of the source, which decides whose values are shown
 * @param strictAuthors whether its authors are told apart by ids alone, and the same name is not the same person
 * @param paper the record
 */
public record SourceRecord(String source, String format, boolean strictAuthors, PaperRecord paper) {
    /** Best source first: who curates its records stands before who collects them, and both before pasted text. */
    private static final List<String> BEST_FIRST = List.of(
            "acl-anthology",
            "pubmed",
            "crossref",
            "openalex",
            "semantic-scholar",
            "aminer",
            "arxiv-json",
            "arxiv-atom",
            "wos",
            "wos-tab",
            "scopus",
            "papers-with-code",
            "hf-daily-papers",
            "csl-json",
            "bibtex",
            "ris",
            "grobid-tei",
            "jsonl",
            "csv",
            "papers-page");

    public SourceRecord(SourceInfo source, PaperRecord paper) {
        this(source.id(), source.format(), source.strictAuthors(), paper);
    }

    /** The order in which records compete for the values that a Paper shows. */
    public static final Comparator<SourceRecord> BY_RANK = Comparator.comparingInt(SourceRecord::rank)
            .thenComparing(SourceRecord::source)
            .thenComparingLong(from -> from.paper().number());

    /** What ties the record to others: its ids, written; empty where it has none. */
    public List<String> ids() {
        return paper.ids().stream().map(WorkId::toString).toList();
    }

    /** Whether it says more than what a known work cites. */
    public boolean titled() {
        return paper.titled();
    }

    public String fingerprint() {
        return Fingerprint.of(paper);
    }

    /** 16 hexadecimal digits that change with any value of the record. */
    public String hash() {
        return RecordCodec.hash(paper);
    }

    /** One text for the edge: source and record number. */
    String key() {
        return source + "#" + paper.number();
    }

    private int rank() {
        int place = BEST_FIRST.indexOf(format);
        return place < 0 ? BEST_FIRST.size() : place;
    }
}
