package org.citeatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.extract.MentionExtractor;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.Inputs;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.Reject;
import org.jspecify.annotations.Nullable;

/** Reads papers and says what they mention, without a graph. */
public final class ExtractPapers {
    private final InputStream standardInput;

    public ExtractPapers() {
        this(System.in);
    }

    ExtractPapers(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Takes the lines; may fail when nobody reads them any more. */
    @FunctionalInterface
    public interface Lines {
        void line(String json) throws IOException;
    }

    /** @param firstRejects the first few: {@code file:line reason} */
    public record Extracted(long papers, long rejected, List<String> firstRejects) {}

    /**
     * Hands on one JSON object per paper, in the order of reading. Names that one paper of the call introduces or defines
     * are looked for in all of them.
     *
     * @param as name of the format; null to look inside
     * @param columns as in {@link ImportRequest}
     */
    public Extracted run(List<String> paths, @Nullable String as, @Nullable String columns, Lines out) {
        try (Inputs inputs = new FormatChoice(as, columns).open(paths, standardInput);
                Rejects rejects = Rejects.into(null)) {
            Lexicon lexicon = Lexicon.empty();
            for (InputFile file : inputs.files()) {
                lexicon.learn(file, papers -> checkInterrupt());
                checkInterrupt();
            }
            MentionExtractor extractor = lexicon.extractor();
            Taking taking = new Taking(extractor, rejects, out);
            for (InputFile file : inputs.files()) {
                taking.read(file);
                checkInterrupt();
            }
            return new Extracted(taking.papers, rejects.count(), rejects.first());
        } catch (IOException e) {
            throw new CiteatlasException(Failure.FAILED, "Nobody reads the output: " + e.getMessage(), e);
        }
    }

    private static void checkInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.");
        }
    }

    private static final class Taking implements PaperReader.Records {
        private final MentionExtractor extractor;
        private final Rejects rejects;
        private final Lines out;
        private String path = "";
        private long papers;
        private @Nullable IOException broken;

        Taking(MentionExtractor extractor, Rejects rejects, Lines out) {
            this.extractor = extractor;
            this.rejects = rejects;
            this.out = out;
        }

        void read(InputFile file) throws IOException {
            path = file.path();
            file.read(this);
            if (broken != null) {
                throw broken;
            }
        }

        @Override
        public void accept(PaperRecord paper) {
            checkInterrupt();
            papers += paper.titled() ? 1 : 0;
            if (broken == null && paper.titled()) {
                try {
                    out.line(ExtractionJson.line(paper, extractor.extract(paper.title(), paper.abstractText())));
                } catch (IOException e) {
                    broken = e; // a reader of papers knows nothing of who reads the output; told when the file is done
                }
            }
        }

        @Override
        public void reject(long number, String reason, String raw) {
            rejects.add(new Reject(path, number, reason, raw));
        }

        @Override
        public void unread(String field) {
            // Nothing is stored here, so nothing is lost.
        }
    }
}
