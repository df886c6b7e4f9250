package org.citeatlas.graph.bulk;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.graph.model.CatalogueReading;
import org.citeatlas.graph.model.CitedWork;
import org.citeatlas.graph.model.RecordCodec;
import org.citeatlas.graph.model.SourceInfo;
import org.citeatlas.graph.model.SourceRecord;
import org.jspecify.annotations.Nullable;

/** All records on disk, in the order in which they came, and beside them how many names of works each of them gives. */
final class Spool implements Closeable {
    private static final String RECORDS = "records";
    private static final String OUTLINES = "outlines";

    private final Workshop workshop;
    private final List<SourceInfo> sources = new ArrayList<>();
    private final DataOutputStream records;
    private final DataOutputStream outlines;
    private @Nullable FileChannel reading;
    private long bytes;
    private long count;

    Spool(Workshop workshop) throws IOException {
        this.workshop = workshop;
        this.records = workshop.write(RECORDS);
        this.outlines = workshop.write(OUTLINES);
    }

    /**
     * How a record names works.
     *
     * @param place where the record is
     * @param ids how many ids it has
     * @param titled whether it has a title, and so a fingerprint
     * @param references for each reference how many names it gives
     */
    record Outline(long place, int ids, boolean titled, int[] references) {}

    /**
     * A record made ready, by any thread.
     *
     * @param ids how many ids it has
     * @param titled whether it has a title, and so a fingerprint
     * @param cited for each reference how many names it gives
     * @param names the ids, the fingerprint, and the names of the references
     * @param packed the record
     */
    record Packed(int ids, boolean titled, int[] cited, List<String> names, byte[] packed) {}

    /** Makes a record ready. @param source place of its source among those that were begun */
    static Packed pack(SourceRecord record, int source, CatalogueReading texts) {
        List<String> names = new ArrayList<>(record.ids());
        int ids = names.size();
        if (record.titled()) {
            names.add(record.fingerprint());
        }
        List<Reference> references = record.paper().references();
        int[] cited = new int[references.size()];
        for (int i = 0; i < cited.length; i++) {
            List<String> numbered = numbered(references.get(i));
            cited[i] = numbered.size();
            names.addAll(numbered);
        }
        return new Packed(ids, record.titled(), cited, names, packed(record.paper(), source, texts));
    }

    /** Adds a record, and hands on the names that it gives, as {@link Outline} counts them. */
    void add(Packed record, Names names) throws IOException {
        outlines.writeLong(bytes);
        outlines.writeInt(record.ids());
        outlines.writeBoolean(record.titled());
        outlines.writeInt(record.cited().length);
        for (int cited : record.cited()) {
            outlines.writeByte(cited);
        }
        for (String name : record.names()) {
            names.name(name);
        }
        records.writeInt(record.packed().length);
        records.write(record.packed());
        bytes += Integer.BYTES + record.packed().length;
        count++;
    }

    /** Takes names of works. */
    @FunctionalInterface
    interface Names {
        void name(String name) throws IOException;
    }

    /** Begins a source. @return its place among those that were begun */
    int begin(SourceInfo source) {
        sources.add(source);
        return sources.size() - 1;
    }

    long count() {
        return count;
    }

    /** The names of a reference that are numbered: a {@code cite:} key is a node's id by itself. */
    static List<String> numbered(Reference reference) {
        List<String> names = CitedWork.names(reference);
        return names.isEmpty() || names.get(0).startsWith("cite:") ? List.of() : names;
    }

    /** Ends the adding. */
    void complete() throws IOException {
        records.close();
        outlines.close();
        reading = FileChannel.open(workshop.path(RECORDS), StandardOpenOption.READ);
    }

    /** Goes through the outlines of all records, in the order in which they came. */
    void outlines(Outlines each) throws IOException {
        try (DataInputStream in = workshop.read(OUTLINES)) {
            for (long n = 0; n < count; n++) {
                long place = in.readLong();
                int ids = in.readInt();
                boolean titled = in.readBoolean();
                int[] references = new int[in.readInt()];
                for (int i = 0; i < references.length; i++) {
                    references[i] = in.readUnsignedByte();
                }
                each.outline(new Outline(place, ids, titled, references));
            }
        }
    }

    /** Takes outlines. */
    @FunctionalInterface
    interface Outlines {
        void outline(Outline outline) throws IOException;
    }

    /**
     * A record read back.
     *
     * @param alone what its text says alone, packed; of no length where it has no title
     */
    record Unpacked(SourceRecord record, byte[] alone) {}

    /** The record at a place. Safe for several threads. */
    Unpacked record(long place) throws IOException {
        int length = read(place, Integer.BYTES).getInt();
        return unpacked(read(place + Integer.BYTES, length).array());
    }

    private ByteBuffer read(long place, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        FileChannel channel = reading;
        while (buffer.hasRemaining()) {
            if (channel == null || channel.read(buffer, place + buffer.position()) < 0) {
                throw new EOFException("the spool of records is cut off at " + place);
            }
        }
        return buffer.flip();
    }

    private static byte[] packed(PaperRecord paper, int source, CatalogueReading texts) {
        Map<String, Object> properties = RecordCodec.properties(paper);
        Pack.Writer out = new Pack.Writer();
        out.number(source).number(paper.number()).text(paper.title());
        out.text(paper.abstractText());
        out.number(paper.year() == null ? Long.MIN_VALUE : paper.year());
        out.text(paper.publishedOn() == null ? null : paper.publishedOn().toString());
        out.texts(paper.ids().stream().map(Object::toString).toList());
        out.text((String) properties.get("rest"));
        return out.bytes(alone(paper, texts)).bytes();
    }

    private static byte[] alone(PaperRecord paper, CatalogueReading texts) {
        return paper.titled() ? PackedExtraction.pack(texts.alone(paper.title(), paper.abstractText())) : new byte[0];
    }

    private Unpacked unpacked(byte[] packed) {
        Pack.Reader in = new Pack.Reader(packed);
        SourceInfo source = sources.get((int) in.number());
        Map<String, Object> properties = new HashMap<>();
        properties.put("record", in.number());
        properties.put("title", in.text());
        put(properties, "abstract", in.optionalText());
        long year = in.number();
        put(properties, "year", year == Long.MIN_VALUE ? null : year);
        String day = in.optionalText();
        put(properties, "publishedOn", day == null ? null : LocalDate.parse(day));
        properties.put("ids", in.texts());
        put(properties, "rest", in.optionalText());
        return new Unpacked(new SourceRecord(source, RecordCodec.record(properties)), in.bytes());
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        outlines.close();
        if (reading != null) {
            reading.close();
        }
    }
}
