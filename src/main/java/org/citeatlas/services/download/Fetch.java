package org.citeatlas.services.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.citeatlas.services.http.AstrayException;
import org.citeatlas.services.http.Deadlines;
import org.citeatlas.services.http.Redirects;

/** One attempt to get a file, or the rest of it. */
final class Fetch {
    private static final int PARTIAL = 206;

    private final HttpClient client;
    private final Deadlines deadlines;
    private final Redirects redirects;
    private final String userAgent;
    private final long most; // bytes
    private final Download.Bytes progress;
    private final AtomicLong lastPiece = new AtomicLong(); // System.nanoTime

    Fetch(
            HttpClient client,
            Deadlines deadlines,
            Redirects redirects,
            String userAgent,
            long most,
            Download.Bytes progress) {
        this.client = client;
        this.deadlines = deadlines;
        this.redirects = redirects;
        this.userAgent = userAgent;
        this.most = most;
        this.progress = progress;
    }

    /**
     * What came: a body of more than one line is in the part file.
     *
     * @param from the address that answered
     */
    record Got(URI from, HttpResponse<?> response) {}

    Got once(URI address, PartFile part) throws IOException, InterruptedException {
        URI at = address;
        for (int hops = 0; hops <= Redirects.MOST; hops++) {
            HttpResponse<?> response = await(request(at, address, part), address, part);
            if (!Redirects.isRedirect(response.statusCode())) {
                return new Got(at, response);
            }
            at = redirects.follow(at, response.headers().firstValue("Location").orElse(""));
        }
        throw new AstrayException("from one address to the next, more than " + Redirects.MOST + " times");
    }

    private HttpRequest request(URI at, URI asked, PartFile part) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .setHeader("User-Agent", userAgent)
                .setHeader("Accept", "*/*")
                .setHeader("Accept-Encoding", "identity"); // a part of a packed file could not be told
        Optional<String> validator = part.validator(asked);
        if (validator.isPresent()) {
            request.setHeader("Range", "bytes=" + part.bytes() + "-").setHeader("If-Range", validator.get());
        }
        return request.GET().build();
    }

    private HttpResponse<?> await(HttpRequest request, URI asked, PartFile part)
            throws IOException, InterruptedException {
        lastPiece.set(System.nanoTime());
        CompletableFuture<? extends HttpResponse<?>> response =
                client.sendAsync(request, info -> body(info, asked, part));
        long longest = deadlines.answer().toMillis();
        while (true) {
            try {
                return response.get(Math.min(1_000, longest), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastPiece.get()) >= longest) {
                    response.cancel(true);
                    throw new IOException("nothing came for " + longest / 1_000 + " s", e);
                }
            } catch (InterruptedException e) {
                response.cancel(true);
                throw e;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(String.valueOf(e.getCause()), e);
            }
        }
    }

    private BodySubscriber<Object> body(ResponseInfo info, URI asked, PartFile part) {
        try {
            if (info.statusCode() == PARTIAL && start(info) == part.bytes()) {
                return BodySubscribers.mapping(toFile(info, part.bytes(), part, asked), bytes -> bytes);
            }
            if (info.statusCode() == 200) {
                return BodySubscribers.mapping(toFile(info, 0, part, asked), bytes -> bytes);
            }
            return BodySubscribers.replacing(""); // an error says enough by its number
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileBody toFile(ResponseInfo info, long from, PartFile part, URI asked) throws IOException {
        OptionalLong rest = info.headers().firstValueAsLong("Content-Length");
        long total = rest.isPresent() ? from + rest.getAsLong() : -1;
        return new FileBody(from > 0 ? part.goOn() : part.begin(asked, info.headers()), from, most, bytes -> {
            lastPiece.set(System.nanoTime());
            progress.at(bytes, total);
        });
    }

    /** Where the piece begins: {@code Content-Range: bytes 100-199/200}; -1 where that cannot be read. */
    private static long start(ResponseInfo info) {
        String range = info.headers().firstValue("Content-Range").orElse("");
        return range.matches("bytes \\d{1,18}-\\d+/(\\d+|\\*)")
                ? Long.parseLong(range.substring("bytes ".length(), range.indexOf('-')))
                : -1;
    }
}
