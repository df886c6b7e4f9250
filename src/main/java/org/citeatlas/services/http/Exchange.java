package org.citeatlas.services.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends, follows redirects, and takes the whole answer within its deadlines. */
public final class Exchange {
    private final HttpClient client;
    private final Deadlines deadlines;
    private final Redirects redirects;

    public Exchange(Deadlines deadlines) {
        this(deadlines, Redirects.USUAL);
    }

    Exchange(Deadlines deadlines, Redirects redirects) {
        this.deadlines = deadlines;
        this.redirects = redirects;
        this.client = Clients.of(deadlines);
    }

    /**
     * The answer, of whatever status.
     *
     * @param redirected told before each further request to where an answer leads
     * @throws TooLargeException where it is larger than allowed
     * @throws AstrayException where it leads to where nothing is sent
     * @throws IOException where there is none, or none in time, or it is cut off
     */
    public Reply send(Call call, Runnable redirected) throws IOException, InterruptedException {
        URI address = call.address();
        for (int hops = 0; hops <= Redirects.MOST; hops++) {
            if (hops > 0) {
                redirected.run();
            }
            HttpResponse<byte[]> response = await(request(call, address));
            if (!Redirects.isRedirect(response.statusCode())) {
                return reply(response, address);
            }
            if (call.body() != null && response.statusCode() < 307) {
                throw new AstrayException("elsewhere, where a POST would become a GET");
            }
            URI next = redirects.follow(
                    address, response.headers().firstValue("Location").orElse(""));
            address = Secrets.strippedFrom(next, call.secretParameter());
        }
        throw new AstrayException("from one address to the next, more than " + Redirects.MOST + " times");
    }

    private Reply reply(HttpResponse<byte[]> response, URI address) throws IOException {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("");
        byte[] body = Unpacked.of(response.body(), encoding, deadlines.largestAnswer());
        return new Reply(address, response.statusCode(), response.headers(), body);
    }

    private static HttpRequest request(Call call, URI address) {
        boolean home = Hosts.same(call.address(), address);
        HttpRequest.Builder request = HttpRequest.newBuilder(home ? withSecret(call, address) : address);
        call.headers().forEach(request::setHeader);
        if (home) {
            call.secretHeaders().forEach(request::setHeader);
        }
        return (call.body() == null ? request.GET() : request.POST(BodyPublishers.ofString(call.body()))).build();
    }

    private static URI withSecret(Call call, URI address) {
        if (call.secretParameter().isEmpty()) {
            return address;
        }
        String text = address.toString();
        return URI.create(text + (address.getRawQuery() == null ? "?" : "&") + call.secretParameter());
    }

    private HttpResponse<byte[]> await(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request, info -> new BoundedBody(deadlines.largestAnswer()));
        try {
            return response.get(deadlines.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            response.cancel(true);
            throw e;
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new IOException("no whole answer within " + deadlines.answer().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(String.valueOf(e.getCause()), e);
        }
    }
}
