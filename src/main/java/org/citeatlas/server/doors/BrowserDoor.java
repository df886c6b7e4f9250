package org.citeatlas.server.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.CookieParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Opens Neo4j Browser logged in. Who knows the password asks for a ticket; who then opens the ticket's page gets Neo4j
 * Browser with the login in its own storage, the statement in its editor, and the style, the saved statements and the guide
 * of the {@code BrowserDesk}.
 */
@Path("/open")
public final class BrowserDoor {
    // Neo4j makes a new BrowserDoor for each request.
    private static final Tickets TICKETS = new Tickets(Clock.systemUTC());
    private static final Guides GUIDES = new Guides();
    private static final ObjectMapper JSON = new ObjectMapper();
    // Neo4j Browser's own name of the connection that it opens at start.
    private static final String CONNECTION = "$$discovery";
    // Neo4j Browser fetches the guide without a login, but with the cookies of the page that led to it.
    private static final String GUIDE_COOKIE = "citeatlas-guide";
    private static final String NO_GUIDE =
            "<article class=\"guide\"><p class=\"lead\">The guide was made for a graph that has been "
                    + "closed since. Type <code>browse</code> in Citeatlas for a new one.</article>";

    /**
     * A ticket's name. Neo4j has checked the password before this is called.
     *
     * @param authorization the basic authorization that was accepted
     * @param bolt where Neo4j Browser is to connect
     * @param desk a {@code BrowserDesk} as JSON
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN)
    public String ticket(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("bolt") String bolt, String desk)
            throws JsonProcessingException {
        String encoded = authorization.substring(authorization.indexOf(' ') + 1).strip();
        String[] login = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
        return TICKETS.give(new Tickets.Login(bolt, login[0], login[1]), JSON.readTree(desk));
    }

    /** The page that lays everything out for Neo4j Browser and goes there. */
    @GET
    @Path("/{ticket}")
    public Response open(@PathParam("ticket") String name) throws IOException {
        var ticket = TICKETS.take(name);
        if (ticket.isEmpty()) {
            return page(Response.Status.GONE, "<p>This address has been used up. Run <code>browse</code> again.");
        }
        JsonNode desk = ticket.get().desk();
        String guide = desk.path("guide").asText();
        Map<String, Object> laidOut = new LinkedHashMap<>();
        Tickets.Login login = ticket.get().login();
        if (login != null) {
            laidOut.put("login", connections(login));
        }
        laidOut.put("style", desk.path("style"));
        laidOut.put("saved", saved(desk.path("saved")));
        laidOut.put("version", Guides.digest(desk.path("saved").toString()));
        laidOut.put("guided", !guide.isEmpty());
        laidOut.put(
                "browser",
                "/browser/?cmd=edit&arg=" + encode(desk.path("statement").asText()));
        Response page = page(Response.Status.OK, "<script>" + layOut() + "(" + script(laidOut) + ")</script>");
        return guide.isEmpty()
                ? page
                : Response.fromResponse(page)
                        .header(
                                HttpHeaders.SET_COOKIE,
                                GUIDE_COOKIE + "=" + GUIDES.keep(guide)
                                        + "; Path=/citeatlas/open; HttpOnly; SameSite=Strict")
                        .build();
    }

    /** The page that Neo4j Browser plays when it is connected. */
    @GET
    @Path("/guide")
    public Response guide(@CookieParam(GUIDE_COOKIE) @DefaultValue("") String name) {
        return Response.ok(GUIDES.find(name).orElse(NO_GUIDE))
                .type("text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    private static List<Map<String, Object>> saved(JsonNode statements) {
        List<Map<String, Object>> saved = new ArrayList<>();
        statements.forEach(statement -> saved.add(Map.of(
                "id",
                "citeatlas-" + statement.path("name").asText(),
                "name",
                statement.path("name").asText(),
                "content",
                statement.path("statement").asText())));
        return saved;
    }

    private static String layOut() throws IOException {
        try (InputStream in = BrowserDoor.class.getResourceAsStream("desk.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> connections(Tickets.Login login) {
        Map<String, Object> connection = Map.of(
                "id",
                CONNECTION,
                "name",
                CONNECTION,
                "type",
                "bolt",
                "host",
                login.bolt(),
                "username",
                login.user(),
                "password",
                login.password(),
                "authenticationMethod",
                "NATIVE",
                "supportsMultiDb",
                true);
        return Map.of("allConnectionIds", List.of(CONNECTION), "connectionsById", Map.of(CONNECTION, connection));
    }

    private static Response page(Response.Status status, String body) {
        return Response.status(status)
                .type("text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'")
                .entity("<!doctype html><meta charset=utf-8><title>Citeatlas</title>" + body)
                .build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** JSON that cannot end the script it stands in. */
    private static String script(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value).replace("<", "\\u003c");
    }
}
