package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A repository's address in its parts; owner and name are empty where a host has none. */
record RepositoryAddress(String url, String host, String owner, String name) {
    static RepositoryAddress of(String url) {
        String[] parts = url.replaceFirst("^[a-z]+://", "").split("/");
        String owner = parts.length > 2 ? parts[parts.length - 2] : "";
        return new RepositoryAddress(url, host(url), owner, parts.length > 1 ? parts[parts.length - 1] : "");
    }

    /** The host of an address, lower case, without {@code www.}. */
    static String host(String url) {
        return url.replaceFirst("^[a-zA-Z]+://(www\\.)?", "")
                .replaceFirst("[/:?#].*", "")
                .toLowerCase(Locale.ROOT);
    }

    Map<String, Object> row() {
        Map<String, Object> properties = new HashMap<>(Map.of("url", url, "host", host));
        PaperRows.put(properties, "owner", owner.isEmpty() ? null : owner);
        PaperRows.put(properties, "name", name.isEmpty() ? null : name);
        return Map.of("url", url, "properties", properties);
    }
}
