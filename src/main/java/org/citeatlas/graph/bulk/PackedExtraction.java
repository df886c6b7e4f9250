package org.citeatlas.graph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Abbreviation;
import org.citeatlas.domain.Extraction.InTextCitation;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Extraction.PageLink;
import org.citeatlas.domain.Extraction.RepositoryLink;
import org.citeatlas.domain.Intent;
import org.citeatlas.domain.Span;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;

/** What a text says, as bytes that are kept beside it: spans are numbers, their characters are taken from the text. */
final class PackedExtraction {
    private static final EntityKind[] KINDS = EntityKind.values();
    private static final Intent[] INTENTS = Intent.values();
    private static final TextField[] FIELDS = TextField.values();

    private PackedExtraction() {}

    static byte[] pack(Extraction extraction) {
        Out out = new Out(new Pack.Writer());
        out.list(extraction.mentions(), out::mention);
        out.list(extraction.abbreviations(), out::abbreviation);
        out.list(extraction.repositories(), out::repository);
        out.list(extraction.links(), out::link);
        out.list(extraction.citations(), out::citation);
        out.pack.texts(extraction.topics());
        return out.pack.bytes();
    }

    /** @param title of the same text, as it was when it was read */
    static Extraction unpack(byte[] packed, String title, @Nullable String abstractText) {
        In in = new In(new Pack.Reader(packed), title, abstractText == null ? "" : abstractText);
        return new Extraction(
                in.list(in::mention),
                in.list(in::abbreviation),
                in.list(in::repository),
                in.list(in::link),
                in.list(in::citation),
                in.pack.texts());
    }

    private record Out(Pack.Writer pack) {
        <T> void list(List<T> items, Consumer<T> each) {
            pack.number(items.size());
            items.forEach(each);
        }

        void mention(Mention m) {
            pack.text(m.name()).text(m.longName()).flag(m.definedHere());
            pack.number(m.kind().ordinal()).flag(m.generic()).number(m.intent().ordinal());
            list(m.surfaces(), this::span);
            pack.flag(m.introduction() != null);
            if (m.introduction() != null) {
                span(m.introduction());
            }
            rule(m.rule(), m.confidence());
            pack.text(m.inferredFrom());
        }

        void abbreviation(Abbreviation a) {
            pack.text(a.shortForm()).text(a.longForm());
            span(a.span());
        }

        void repository(RepositoryLink r) {
            pack.text(r.url()).flag(r.own());
            span(r.span());
            rule(r.rule(), r.confidence());
        }

        void link(PageLink l) {
            pack.text(l.url());
            span(l.span());
            rule(l.rule(), l.confidence());
        }

        void citation(InTextCitation c) {
            pack.texts(c.authors()).number(c.year() == null ? Long.MIN_VALUE : c.year());
            pack.text(c.venue()).text(c.entity());
            span(c.span());
            rule(c.rule(), c.confidence());
        }

        private void span(Span span) {
            pack.number(span.field().ordinal()).number(span.start()).number(span.end());
        }

        private void rule(String rule, double confidence) {
            pack.text(rule).fraction(confidence);
        }
    }

    private record In(Pack.Reader pack, String title, String abstractText) {
        <T> List<T> list(Supplier<T> each) {
            int size = (int) pack.number();
            List<T> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(each.get());
            }
            return items;
        }

        // Arguments are read from left to right, as they were written.
        Mention mention() {
            return new Mention(
                    pack.text(),
                    pack.optionalText(),
                    pack.flag(),
                    KINDS[(int) pack.number()],
                    pack.flag(),
                    INTENTS[(int) pack.number()],
                    list(this::span),
                    pack.flag() ? span() : null,
                    pack.text(),
                    pack.fraction(),
                    pack.optionalText());
        }

        Abbreviation abbreviation() {
            return new Abbreviation(pack.text(), pack.text(), span());
        }

        RepositoryLink repository() {
            return new RepositoryLink(pack.text(), pack.flag(), span(), pack.text(), pack.fraction());
        }

        PageLink link() {
            return new PageLink(pack.text(), span(), pack.text(), pack.fraction());
        }

        InTextCitation citation() {
            return new InTextCitation(
                    pack.texts(),
                    year(pack.number()),
                    pack.optionalText(),
                    pack.optionalText(),
                    span(),
                    pack.text(),
                    pack.fraction());
        }

        private static @Nullable Integer year(long packed) {
            return packed == Long.MIN_VALUE ? null : (int) packed;
        }

        private Span span() {
            TextField field = FIELDS[(int) pack.number()];
            int start = (int) pack.number();
            int end = (int) pack.number();
            String text = field == TextField.TITLE ? title : abstractText;
            return new Span(text.substring(start, end), field, start, end);
        }
    }
}
