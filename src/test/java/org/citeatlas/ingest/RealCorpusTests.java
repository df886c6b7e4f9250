package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeatlas.SharedFolder;
import org.citeatlas.domain.PaperRecord;
import org.junit.jupiter.api.Test;

/** The figures of the real corpora, and how fast they are read. */
class RealCorpusTests {
    @Test
    void theAclAnthologyHasItsPapersAndAbstracts() throws IOException {
        Counts counts = read(SharedFolder.path("corpus/acl-anthology"));
        assertThat(counts.papers).isEqualTo(51_244);
        assertThat(counts.abstracts).isEqualTo(46_473);
        assertThat(counts.authors).isEqualTo(211_245);
        assertThat(counts.withoutId).isZero();
        assertThat(counts.rejects.values()).as("malformed DOIs").allMatch(reason -> reason.startsWith("doi is"));
    }

    @Test
    void theOpenAlexFileHasItsWorksAndReferences() throws IOException {
        Counts counts = read(SharedFolder.path("corpus/openalex/works.jsonl.gz"));
        assertThat(counts.rejects).isEmpty();
        assertThat(counts.papers).isEqualTo(3_771);
        assertThat(counts.untitled).as("they have references, 274 together").isEqualTo(8);
        assertThat(counts.references).isEqualTo(132_848);
    }

    static Counts read(Path path) throws IOException {
        Counts counts = new Counts();
        try (Inputs inputs = Inputs.of(List.of(path.toString()), null, InputStream.nullInputStream())) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (InputFile input : inputs.files()) {
                counts.file = input.path();
                input.read(counts);
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%s: %d papers, %d references, %.2f CPU s, %.0f papers/s, %d rejects, unread %s%n",
                    path,
                    counts.papers,
                    counts.references,
                    seconds,
                    counts.papers / seconds,
                    counts.rejects.size(),
                    counts.unread);
        }
        return counts;
    }

    static final class Counts implements PaperReader.Records {
        String file = "";
        int papers;
        int untitled;
        int abstracts;
        int authors;
        int withoutId;
        int references;
        final SortedMap<String, String> rejects = new TreeMap<>();
        final SortedMap<String, Integer> unread = new TreeMap<>();

        @Override
        public void accept(PaperRecord paper) {
            papers++;
            untitled += paper.titled() ? 0 : 1;
            abstracts += paper.abstractText() == null ? 0 : 1;
            authors += paper.authors().size();
            withoutId += paper.ids().isEmpty() ? 1 : 0;
            references += paper.references().size();
        }

        @Override
        public void reject(long number, String reason, String raw) {
            rejects.put(file + ":" + number, reason);
        }

        @Override
        public void unread(String field) {
            unread.merge(field, 1, Integer::sum);
        }
    }
}
