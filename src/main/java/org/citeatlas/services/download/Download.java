package org.citeatlas.services.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;
import org.citeatlas.services.asking.Sender;
import org.citeatlas.services.http.AstrayException;
import org.citeatlas.services.http.Clients;
import org.citeatlas.services.http.Deadlines;
import org.citeatlas.services.http.Faults;
import org.citeatlas.services.http.Hosts;
import org.citeatlas.services.http.Redirects;
import org.citeatlas.services.http.RetryAfter;
import org.citeatlas.services.http.Timing;
import org.citeatlas.services.http.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file from any address of https, whatever is in it. What came before a fault stays beside the file as
 * {@code .part}, and the next attempt, or the next run, asks for the rest where the server allows that.
 */
public final class Download {
    /** The largest file that is taken unless the caller says otherwise, in bytes: 2 GiB. */
    public static final long MOST = 2L << 30;

    private final Sender sender;
    private final Deadlines deadlines;
    private final long most;
    private final Timing timing;
    private final Redirects redirects;
    private final HttpClient client;

    /** Told how far it is, by another thread. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * @param bytes that are there
         * @param total of the file; -1 where the server does not say
         */
        void at(long bytes, long total);
    }

    /**
     * @param deadlines where {@code answer} is the longest time in which nothing comes
     * @param most bytes of a file
     */
    public Download(Sender sender, Deadlines deadlines, long most, Timing timing) {
        this(sender, deadlines, most, timing, Redirects.USUAL);
    }

    Download(Sender sender, Deadlines deadlines, long most, Timing timing, Redirects redirects) {
        this.sender = sender;
        this.deadlines = deadlines;
        this.most = most;
        this.timing = timing;
        this.redirects = redirects;
        this.client = Clients.of(deadlines);
    }

    /**
     * Fetches one file.
     *
     * @param file what it is called in the end, in a folder that exists; replaced only when all has come
     * @throws CiteatlasException (usage) where the address is not https, or http to this very machine
     * @throws ServiceException where it cannot be had; the message says how far it came
     */
    public Downloaded to(Path file, URI address, Bytes progress) {
        if (!Hosts.mayBeAsked(address)) {
            throw CiteatlasException.usage("Files are fetched over https only, and " + address
                    + " is not. Fetch it by other means, and import the file.");
        }
        PartFile part = new PartFile(file);
        Fetch fetch = new Fetch(client, deadlines, redirects, sender.userAgent(), most, progress);
        try {
            return fetch(fetch, part, address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceException(
                    Trouble.INTERRUPTED, "Interrupted. What came of " + address + " is kept.", null, e);
        } catch (IOException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED, file + " cannot be written: " + Faults.inWords(e) + ".", e);
        }
    }

    private Downloaded fetch(Fetch fetch, PartFile part, URI address) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Failed failed = null;
            try {
                Fetch.Got got = fetch.once(address, part);
                int status = got.response().statusCode();
                if (status == 200 || status == 206) {
                    return finished(got, part);
                }
                failed = refused(got, part, address);
            } catch (TooLargeException e) {
                part.forget();
                throw because(Trouble.UNREADABLE, address, "holds " + e.getMessage() + ", which is not taken", e);
            } catch (AstrayException e) {
                throw because(Trouble.LED_ASTRAY, address, "led " + e.getMessage() + "; that is not followed", e);
            } catch (IOException e) {
                failed = broken(e, address);
            }
            if (attempt == deadlines.tries()) {
                throw because(
                        Trouble.UNREACHABLE,
                        address,
                        failed.why + " (asked " + attempt + " times, " + part.bytes()
                                + " bytes are kept). The same command goes on from there",
                        failed.cause);
            }
            pause(failed, attempt, address);
        }
    }

    /** Why an attempt failed, and how long the server wants to be left alone; zero for our own back-off. */
    private record Failed(
            String why, Duration after, @Nullable Throwable cause) {}

    private Failed broken(IOException e, URI address) {
        if (Faults.isUntrusted(e)) {
            throw because(Trouble.UNREACHABLE, address, "cannot be asked: " + Faults.inWords(e), e);
        }
        return new Failed("broke off: " + Faults.inWords(e), Duration.ZERO, e);
    }

    private Failed refused(Fetch.Got got, PartFile part, URI address) throws IOException {
        int status = got.response().statusCode();
        if (status == 416) { // another file than that of the part
            part.forget();
        } else if (status < 500 && status != 429 && status != 408) {
            throw because(Trouble.REFUSED, address, "answered " + status + ". Check the address", null);
        }
        Duration after = RetryAfter.of(got.response().headers(), timing.clock().instant())
                .orElse(Duration.ZERO);
        return new Failed("answered " + status, after, null);
    }

    private void pause(Failed failed, int attempt, URI address) throws InterruptedException {
        Duration own = deadlines.backOff(attempt, timing.random().getAsDouble());
        Duration wait = failed.after.isZero() ? own : failed.after;
        if (wait.compareTo(deadlines.longestWait()) > 0) {
            Instant again = timing.clock().instant().plus(wait);
            throw new ServiceException(
                    Trouble.LATER,
                    address + " " + failed.why + ", and wants to be asked again from " + again + " on.",
                    again,
                    failed.cause);
        }
        timing.sleeper().sleep(wait);
    }

    private static ServiceException because(Trouble trouble, URI address, String what, @Nullable Throwable cause) {
        return new ServiceException(trouble, address + " " + what + ".", null, cause);
    }

    private static Downloaded finished(Fetch.Got got, PartFile part) throws IOException {
        long bytes = part.bytes();
        part.finish();
        String type = got.response().headers().firstValue("Content-Type").orElse("");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean page = bare.equals("text/html") || head(part.file()).startsWith("<!doctype html");
        return new Downloaded(part.file(), got.from(), bare, bytes, page);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8)
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
        }
    }
}
