package org.citeatlas.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;

/** Addresses of Neo4j Browser with a statement in its editor. */
public final class BrowserAddress {
    private static final int USUAL_HTTP_PORT = 7474;
    private static final int USUAL_HTTPS_PORT = 7473;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private BrowserAddress() {}

    /**
     * The address at a server that the user runs, on its usual port for pages. It carries no credentials: Neo4j Browser
     * asks for the password.
     *
     * @param bolt as given with {@code --uri}
     * @param user shown in Neo4j Browser's form
     */
    public static URI ofServer(URI bolt, String user, String cypher) {
        boolean encrypted = bolt.getScheme().contains("+s");
        String root = encrypted
                ? "https://" + bolt.getHost() + ":" + USUAL_HTTPS_PORT
                : "http://" + bolt.getHost() + ":" + USUAL_HTTP_PORT;
        String server = bolt.getScheme() + "://" + user + "@" + bolt.getRawAuthority();
        return URI.create(root + "/browser/?dbms=" + encode(server) + "&cmd=edit&arg=" + encode(cypher));
    }

    /** The address at our own server: a page of {@code BrowserDoor}, good for one login. */
    static URI ofHome(BoltAddress home, BrowserDesk desk) {
        URI http = Objects.requireNonNull(home.http());
        URI door = URI.create(http + ServerSettings.DOORS + "/open");
        String login = home.user() + ":" + home.password();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(door + "?bolt=" + encode(home.bolt().toString())))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json;charset=utf-8")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(json(desk)))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CiteatlasException(
                        Failure.UNREACHABLE,
                        "No way into Neo4j Browser: " + http + " answered " + answer.statusCode()
                                + ". Where another version of citeatlas has the graph open, 'citeatlas stop' ends it.");
            }
            return URI.create(door + "/" + answer.body());
        } catch (IOException e) {
            throw new CiteatlasException(Failure.UNREACHABLE, "Neo4j Browser at " + http + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", e);
        }
    }

    private static String json(BrowserDesk desk) {
        try {
            return new ObjectMapper().writeValueAsString(desk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
