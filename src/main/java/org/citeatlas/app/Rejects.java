package org.citeatlas.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.ingest.Reject;
import org.jspecify.annotations.Nullable;

/** Keeps account of what could not be taken: all of it in a file, where there is one, the first few in memory. */
final class Rejects implements AutoCloseable {
    private static final int FIRST = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable Path file;
    private final @Nullable BufferedWriter out;
    private final List<String> first = new ArrayList<>();
    private long count;

    private Rejects(@Nullable Path file, @Nullable BufferedWriter out) {
        this.file = file;
        this.out = out;
    }

    /** @throws CiteatlasException where the file cannot be written, or (usage) holds anything but rejects */
    static Rejects into(@Nullable Path file) {
        try {
            if (file != null) {
                refuseOther(file);
            }
            return new Rejects(file, file == null ? null : Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** The rejects of an earlier run make room; an input, or whatever else bears that name, does not. */
    private static void refuseOther(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            JSON.readerFor(Reject.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
        } catch (JacksonException e) {
            throw CiteatlasException.usage(file + " is there already, and holds no rejects. Give another name with"
                    + " --rejects, or delete it first.");
        }
    }

    void add(Reject reject) {
        count++;
        if (first.size() < FIRST) {
            first.add(reject.source() + ":" + reject.number() + " " + reject.reason());
        }
        if (out != null) {
            try {
                out.write(JSON.writeValueAsString(reject));
                out.newLine();
            } catch (IOException e) {
                throw cannotWrite(file, e);
            }
        }
    }

    long count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() {
        if (out != null) {
            try {
                out.close();
            } catch (IOException e) {
                throw cannotWrite(file, e);
            }
        }
    }

    private static CiteatlasException cannotWrite(@Nullable Path file, IOException e) {
        return new CiteatlasException(
                CiteatlasException.Failure.FAILED,
                "The rejects file " + file + " cannot be written (" + e.getMessage()
                        + "). Give another with --rejects.",
                e);
    }
}
