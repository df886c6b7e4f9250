package org.citeatlas.services.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.citeatlas.services.Target;
import org.jspecify.annotations.Nullable;

/** Takes keys out of what others send back. */
public final class Secrets {
    private static final String HIDDEN = "***";
    private static final int LEAST = 8; // characters; no service gives out shorter keys, and words of an answer are

    private Secrets() {}

    /**
     * An address without that parameter, whatever its value, and without its value in other parameters.
     *
     * @param parameter {@code api_key=…}, encoded; empty for none
     */
    static URI strippedFrom(URI address, String parameter) {
        String query = address.getRawQuery();
        int equals = parameter.indexOf('=');
        if (query == null || equals < 0) {
            return address;
        }
        String name = parameter.substring(0, equals);
        String rest = Arrays.stream(query.split("&", -1))
                .filter(part -> !isNamed(part, name))
                .collect(Collectors.joining("&"));
        String value = URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
        String text = address.toString();
        String before = text.substring(0, text.indexOf('?'));
        String shown = value.length() < LEAST ? rest : hidden(rest, value);
        return URI.create(shown.isEmpty() ? before : before + "?" + shown);
    }

    private static boolean isNamed(String part, String name) {
        String own = part.split("=", 2)[0];
        try {
            own = URLDecoder.decode(own, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // no encoding: as it stands
        }
        return own.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    /** The text with {@code ***} for the key, as it is and as an address has it. */
    public static String hidden(String text, @Nullable String key) {
        return key == null
                ? text
                : text.replace(key, HIDDEN)
                        .replace(Target.encoded(key), HIDDEN)
                        .replace(Target.encoded(Target.encoded(key)), HIDDEN);
    }

    /**
     * The reply with {@code ***} for the key, so that it is neither shown nor kept. In an answer that is taken, a key of
     * less than eight characters may be a word, and stays.
     */
    public static Reply hidden(Reply reply, @Nullable String key) {
        boolean taken = reply.status() < 300;
        if (key == null || taken && key.length() < LEAST) {
            return reply;
        }
        String text = new String(reply.body(), StandardCharsets.ISO_8859_1); // a byte a character, and keys are ASCII
        String without = hidden(text, key);
        return without.equals(text)
                ? reply
                : new Reply(
                        reply.from(), reply.status(), reply.headers(), without.getBytes(StandardCharsets.ISO_8859_1));
    }
}
