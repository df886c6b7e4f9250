package org.citeatlas.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.Inputs;
import org.citeatlas.ingest.PaperReader;

/** Papers of the ACL Anthology that have an abstract. */
final class AclPapers {
    private AclPapers() {}

    /** The folder of Anthology XML in {@code $CITEATLAS_SHARED}, else in {@code ../shared}. */
    static Path folder() {
        String shared = System.getenv().getOrDefault("CITEATLAS_SHARED", "../shared");
        Path folder = Path.of(shared, "corpus", "acl-anthology");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("no folder " + folder.toAbsolutePath()
                    + "; set CITEATLAS_SHARED to the folder that holds corpus/acl-anthology/*.xml");
        }
        return folder;
    }

    /** So many of them, evenly over all files. */
    static List<PaperRecord> spread(int count) {
        List<PaperRecord> all = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(folder().toString()), "acl-anthology", System.in)) {
            for (InputFile file : inputs.files()) {
                file.read(new Taking(all));
            }
        }
        if (all.size() < count) {
            throw new IllegalStateException(
                    folder() + " holds " + all.size() + " abstracts; " + count + " are wanted: add further years");
        }
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    static String abstractOf(PaperRecord paper) {
        String text = paper.abstractText();
        return text == null ? "" : text;
    }

    private record Taking(List<PaperRecord> all) implements PaperReader.Records {
        @Override
        public void accept(PaperRecord paper) {
            if (paper.abstractText() != null) {
                all.add(paper);
            }
        }

        @Override
        public void reject(long number, String reason, String raw) {}

        @Override
        public void unread(String field) {}
    }
}
