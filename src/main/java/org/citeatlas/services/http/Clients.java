package org.citeatlas.services.http;

import java.io.IOException;
import java.net.http.HttpClient;

/** Makes clients that send each request once: how often, and after what time, is decided by who asks. */
public final class Clients {
    /**
     * Left to itself, the JDK's client sends a GET up to five times, at once, where a connection ends before the answer
     * begins. It looks at this when it sends the first request of the process.
     */
    private static final String TRIES = "jdk.httpclient.redirects.retrylimit";

    static {
        if (System.getProperty(TRIES) == null) {
            System.setProperty(TRIES, "1");
        }
    }

    private Clients() {}

    /** Whether the client only says that it did not try again; the cause says why it should have. */
    static boolean isAboutTries(IOException fault) {
        return String.valueOf(fault.getMessage()).startsWith("Too many retries");
    }

    /** HTTP/1.1, since one request at a time gains nothing from the newer; redirects are left to who asks. */
    public static HttpClient of(Deadlines deadlines) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(deadlines.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
