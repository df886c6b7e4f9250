package org.citeatlas.server.doors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Guides that Neo4j Browser fetches without a login. A guide has names out of the graph in it, so that it is given only to
 * whom a ticket's page has told its name, which is its digest.
 */
final class Guides {
    private static final int MOST = 20; // kept at once; beyond that the oldest are dropped

    private final Map<String, String> kept = new LinkedHashMap<>();

    /** Keeps the guide. @return its name */
    synchronized String keep(String guide) {
        String name = digest(guide);
        kept.remove(name);
        kept.put(name, guide);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return name;
    }

    synchronized Optional<String> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /** Names a text by what it says. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
