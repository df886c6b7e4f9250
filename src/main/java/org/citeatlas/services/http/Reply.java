package org.citeatlas.services.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.citeatlas.services.FirstWords;

/**
 * What came over the network.
 *
 * @param from the address that answered in the end
 * @param body unpacked
 */
public record Reply(URI from, int status, HttpHeaders headers, byte[] body) {

    /** Without parameters, lower case; empty where none is said. */
    public String contentType() {
        String said = headers.firstValue("Content-Type").orElse("");
        int semicolon = said.indexOf(';');
        return (semicolon < 0 ? said : said.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a web page came, by its type or its first characters. */
    public boolean isPage() {
        String head = head().toLowerCase(Locale.ROOT);
        return contentType().equals("text/html") || head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    public String firstWords() {
        return FirstWords.of(head());
    }

    /** The first thousand bytes as text. */
    public String head() {
        return new String(body, 0, Math.min(body.length, 1_000), StandardCharsets.UTF_8).stripLeading();
    }
}
