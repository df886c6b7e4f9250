package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.ingest.csv.Columns;
import org.citeatlas.ingest.csv.CsvPapersReader;
import org.junit.jupiter.api.Test;

/** Inputs that are too large, too deep or never closed; and the columns that a user names. */
class LimitsTests {
    private static final int LARGE = 100 << 20;
    private static final String XML = "<collection id='2031.x'><volume id='1'><meta><year>2031</year></meta>";

    @Test
    void anXmlRecordOfAHundredMegabytesIsRejectedAndTheRestGoesOn() throws IOException {
        Collected found = read(
                "acl-anthology",
                XML + "<paper id='1'><title>",
                "<i>x</i>",
                "</title></paper><paper id='2'><title>Good</title></paper></volume></collection>");
        assertThat(found.titles()).containsExactly("Good");
        assertThat(found.rejects).singleElement().extracting(Reject::number).isEqualTo(1L);
    }

    @Test
    void anXmlTextOrCommentOfAHundredMegabytesEndsInAReject() throws IOException {
        assertThat(read("acl-anthology", XML + "<paper id='1'><title>", "x", "</title></paper>").rejects)
                .isNotEmpty();
        assertThat(read("acl-anthology", XML + "<!-- ", "x", " --><paper id='1'>").rejects)
                .isNotEmpty();
        assertThat(read("acl-anthology", XML + "<paper id='", "x", "'><title>T</title></paper>").rejects)
                .isNotEmpty();
    }

    @Test
    void elementsNestedWithoutEndEndInAReject() throws IOException {
        assertThat(read("acl-anthology", XML + "<paper id='1'><title>", "<b>", "").rejects)
                .isNotEmpty();
        assertThat(read("acl-anthology", "", "<b>", "").rejects).isNotEmpty();
    }

    @Test
    void entitiesOfADocumentTypeAreNotRead() {
        String bomb = "<!DOCTYPE c [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b 'bbbb'>]>" + XML
                + "<paper id='1'><title>&a;&b;</title></paper></volume></collection>";
        Collected found = Collected.from(Formats.byName("acl-anthology"), bomb);
        assertThat(found.papers).isEmpty();
        assertThat(found.rejects).isNotEmpty();
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsInAReject() throws IOException {
        Collected found = read("csv", "title,year\nGood,2021\n\"Never closed,2022\n", "x,1\n", "");
        assertThat(found.titles()).containsExactly("Good");
        assertThat(found.rejects).isNotEmpty();
    }

    @Test
    void aBibliographyEntryThatIsNeverClosedEndsInAReject() throws IOException {
        Collected found = read("bibtex", "@article{a, title = {Good}}\n@article{b, title = {", "x x\n", "");
        assertThat(found.titles()).containsExactly("Good");
        assertThat(found.rejects).hasSize(1);
    }

    @Test
    void anObjectOfAHundredMegabytesIsRejected() throws IOException {
        Collected found = read("csl-json", "{\n", "\"a\": 1,\n", "\"title\": \"T\"}");
        assertThat(found.papers).isEmpty();
        assertThat(found.rejects)
                .singleElement()
                .extracting(Reject::reason)
                .asString()
                .contains("values");
    }

    @Test
    void aTaggedRecordThatNeverEndsIsRejected() throws IOException {
        Collected found = read("ris", "TY  - JOUR\nTI  - Good\nER  - \nTY  - JOUR\nTI  - ", "x x\n", "");
        assertThat(found.titles()).containsExactly("Good");
        assertThat(found.rejects).hasSize(1);
    }

    @Test
    void columnsAreThoseThatTheUserNames() {
        PaperReader reader = new CsvPapersReader(Columns.parse("title=Was,abstract=Inhalt"));
        Collected found = Collected.from(reader, "Was,Inhalt,Year\nEin Titel,Ein Text,2021\n");
        assertThat(found.titles()).containsExactly("Ein Titel");
        assertThat(found.papers.get(0).abstractText()).isEqualTo("Ein Text");
        assertThat(found.papers.get(0).year()).isEqualTo(2021);
        assertThatThrownBy(() -> Columns.parse("titel=Was"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("titel=Was")
                .hasMessageContaining("abstract");
    }

    private static Collected read(String format, String before, String filling, String after) throws IOException {
        Collected found = new Collected();
        Formats.byName(format)
                .read(
                        new SequenceInputStream(
                                Collections.enumeration(List.of(bytes(before), new Filling(filling), bytes(after)))),
                        found);
        return found;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A hundred megabytes of the same few, without holding them. */
    private static final class Filling extends InputStream {
        private final byte[] piece;
        private long left;

        Filling(String text) {
            byte[] once = text.getBytes(StandardCharsets.UTF_8);
            piece = new byte[once.length * 4096];
            for (int i = 0; i < piece.length; i++) {
                piece[i] = once[i % once.length];
            }
            left = (LARGE / piece.length) * (long) piece.length;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : piece[(int) ((piece.length - left-- % piece.length) % piece.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int at = (int) ((piece.length - left % piece.length) % piece.length);
            int n = (int) Math.min(left, Math.min(length, piece.length - at));
            System.arraycopy(piece, at, target, offset, n);
            left -= n;
            return n == 0 ? -1 : n;
        }
    }
}
