package org.citeatlas.ingest.tei;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.xml.XmlNode;
import org.citeatlas.ingest.xml.XmlRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the <a href="https://grobid.readthedocs.io/en/latest/TEI-encoding-of-results/">TEI that GROBID writes</a>: the
 * paper's header, its list of references, and the sentences in which they are cited. The record number is the line of the
 * header.
 */
public final class GrobidReader implements PaperReader {
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?TEI[\\s>]");

    @Override
    public String format() {
        return "grobid-tei";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return head.stripLeading().startsWith("<") && ROOT.matcher(head).find() && head.contains("teiHeader");
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        Papers papers = new Papers(records);
        XmlRecords.read(in, Set.of("teiHeader", "biblStruct", "p", "head", "figure", "note"), records, papers);
        papers.end();
    }

    /** Puts a header and the references behind it together. */
    private static final class Papers implements XmlRecords.Sink {
        private final Records records;
        private @Nullable TeiPaper paper;

        Papers(Records records) {
            this.records = records;
        }

        @Override
        public void take(XmlNode element) {
            TeiPaper current = paper;
            switch (element.name()) {
                case "teiHeader" -> {
                    end();
                    paper = new TeiPaper(element, records);
                }
                case "biblStruct" -> {
                    if (current != null) {
                        current.reference(element);
                    }
                }
                default -> {
                    if (current != null) {
                        current.text(element);
                    }
                }
            }
        }

        void end() {
            TeiPaper current = paper;
            if (current != null) {
                current.read();
            }
            paper = null;
        }
    }
}
