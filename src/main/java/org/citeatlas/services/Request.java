package org.citeatlas.services;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question to a service, without who asks: no address of a person and no key.
 *
 * @param service who is asked
 * @param target path and parameters, canonical
 * @param body JSON to post; null for a GET
 * @param accepts the content types that an answer may have, without parameters, lower case; the first is asked for
 */
public record Request(
        Service service, Target target, @Nullable String body, Set<String> accepts) {
    private static final Set<String> JSON = Set.of("application/json");

    public Request {
        accepts = Set.copyOf(accepts);
    }

    /** A GET that is answered in JSON. */
    public static Request get(Service service, Target target) {
        return new Request(service, target, null, JSON);
    }

    /** A POST of JSON that is answered in JSON. */
    public static Request post(Service service, Target target, String body) {
        return new Request(service, target, body, JSON);
    }

    public String method() {
        return body == null ? "GET" : "POST";
    }

    /** What two requests share where they ask the same: {@code GET openalex /works?page=1}, and the body below it. */
    public String canonical() {
        return method() + " " + service.option() + " " + target.text() + (body == null ? "" : "\n" + body);
    }

    /** The path alone, as it was encoded. */
    public String path() {
        int query = target.text().indexOf('?');
        return query < 0 ? target.text() : target.text().substring(0, query);
    }

    /** The decoded value of a parameter; empty where there is none. */
    public Optional<String> parameter(String name) {
        int query = target.text().indexOf('?');
        return query < 0
                ? Optional.empty()
                : Arrays.stream(target.text().substring(query + 1).split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst();
    }
}
