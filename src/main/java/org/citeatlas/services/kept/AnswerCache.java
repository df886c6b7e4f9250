package org.citeatlas.services.kept;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Request;

/**
 * Answers on disk, for their owner only. Several processes may share a folder: an answer is put in its place in one
 * step, and one whose body is not the one that its description names counts as not there.
 */
public final class AnswerCache {
    private static final double LEFT = 0.9; // of the bound, after a clearing

    private final Path folder;
    private final Duration age;
    private final long largest; // bytes
    private final Clock clock;
    private long bytes = -1; // of all files, roughly: other processes write too; -1 where not looked at yet

    /**
     * @param age the longest that an answer counts; offline, any does
     * @param largest bytes of all answers; the oldest are thrown away where there are more
     */
    public AnswerCache(Path folder, Duration age, long largest, Clock clock) {
        this.folder = folder;
        this.age = age;
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * The answer to a request, where it is there, whole, and not too old.
     *
     * @param anyAge whether an old one is better than none
     */
    public Optional<Answer> find(URI base, Request request, boolean anyAge) {
        try {
            Path about = file(base, request, AnswerFiles.ABOUT);
            Path body = file(base, request, AnswerFiles.BODY);
            if (!Files.exists(about) || !Files.exists(body)) {
                return Optional.empty();
            }
            Optional<Entry> entry = Entry.of(Files.readAllBytes(about));
            byte[] content = Files.readAllBytes(body);
            return entry.filter(kept -> kept.sha256().equals(Digest.of(content)))
                    .filter(kept -> anyAge || isFresh(kept.at()))
                    .map(kept -> new Answer(request, kept.status() < 300, content, kept.at(), true));
        } catch (IOException e) {
            return Optional.empty(); // thrown away meanwhile, or unreadable: asked again
        }
    }

    private boolean isFresh(Instant at) {
        return at.plus(age).isAfter(clock.instant());
    }

    /**
     * Keeps an answer.
     *
     * @param status 200, or 404 where nothing is known
     * @throws IOException where it cannot be written; nothing of it is there then
     */
    public synchronized void keep(URI base, Answer answer, int status, String contentType) throws IOException {
        OwnFiles.folder(folder(answer.request()));
        Path body = file(base, answer.request(), AnswerFiles.BODY);
        Entry entry = new Entry(
                base.toString(),
                answer.request().canonical(),
                answer.at(),
                status,
                contentType,
                Digest.of(answer.body()));
        OwnFiles.write(body, answer.body());
        byte[] about = entry.bytes();
        OwnFiles.write(file(base, answer.request(), AnswerFiles.ABOUT), about);
        bound(answer.body().length + about.length);
    }

    private void bound(long added) throws IOException {
        bytes = bytes < 0 ? total() : bytes + added;
        if (bytes > largest) {
            clear();
        }
    }

    private long total() throws IOException {
        return AnswerFiles.oldestFirst(folder).stream()
                .mapToLong(AnswerFiles.Kept::bytes)
                .sum();
    }

    private void clear() throws IOException {
        bytes = total();
        for (AnswerFiles.Kept kept : AnswerFiles.oldestFirst(folder)) {
            if (bytes <= largest * LEFT) {
                return;
            }
            Files.deleteIfExists(kept.file());
            bytes -= kept.bytes();
        }
    }

    private Path file(URI base, Request request, String ending) {
        String key = Digest.of(base + "\n" + request.canonical());
        return folder(request).resolve(key + ending);
    }

    private Path folder(Request request) {
        return folder.resolve(request.service().option());
    }
}
