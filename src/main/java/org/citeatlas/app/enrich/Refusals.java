package org.citeatlas.app.enrich;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.kept.OwnFiles;

/** What the user has refused, a line each: the paper's id in the graph, a tab, and the work that it is not. */
final class Refusals {
    private final Path file;
    private final Set<String> lines;

    private Refusals(Path file, Set<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Refusals in(Path folder) {
        Path file = folder.resolve("refused.tsv");
        try {
            return new Refusals(
                    file,
                    Files.exists(file)
                            ? new HashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                            : new HashSet<>());
        } catch (IOException e) {
            throw unkept(file, e);
        }
    }

    boolean has(Wanted wanted, Offer offer) {
        return offer.paper().ids().stream().anyMatch(id -> lines.contains(wanted.node() + "\t" + id));
    }

    /** Remembers that the paper is not this work. */
    void add(Wanted wanted, Offer offer) {
        List<String> more = offer.paper().ids().stream()
                .map(id -> wanted.node() + "\t" + id)
                .filter(lines::add)
                .toList();
        try {
            OwnFiles.folder(Objects.requireNonNull(file.getParent(), "a file in a folder"));
            OwnFiles.append(file, String.join("\n", more).concat("\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unkept(file, e);
        }
    }

    private static CiteatlasException unkept(Path file, IOException e) {
        return new CiteatlasException(
                CiteatlasException.Failure.FAILED,
                "What you refused cannot be kept in " + file + ": " + e + ". Make room, or give it to you.",
                e);
    }
}
