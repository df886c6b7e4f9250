package org.citeatlas.services;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Path and parameters of a request in their one spelling: all but letters, digits and {@code -._~} is percent-encoded
 * in UTF-8, slashes of the path stay, and parameters come in the order in which they were given.
 *
 * @param text what stands behind the base address: {@code /works?filter=doi%3A10.1000%2F1}
 */
public record Target(String text) {
    private static final String PLAIN = "-._~";

    /** A path without parameters; a part that is not ours to write is put through {@link #encodedPath} first. */
    public static Target path(String path) {
        return new Target(path);
    }

    /** The same with one parameter more. */
    public Target with(String name, String value) {
        return new Target(text + (text.indexOf('?') < 0 ? '?' : '&') + name + '=' + encoded(value));
    }

    public Target with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** A text as it may stand in any part of an address. */
    public static String encoded(String value) {
        return encoded(value, PLAIN);
    }

    /** An id as it stands in a path: slashes and colons stay, which some services want so. */
    public static String encodedPath(String id) {
        return encoded(id, PLAIN + "/:");
    }

    private static String encoded(String value, String plain) {
        StringBuilder encoded = new StringBuilder(value.length() + 16);
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
