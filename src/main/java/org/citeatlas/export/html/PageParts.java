package org.citeatlas.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.citeatlas.export.JarVersion;

/** What every page is made of, read from the class path. */
final class PageParts {
    // in this order one script
    private static final String[] SCRIPTS = {
        "evidence.js", "graph.js", "labels.js", "panel.js", "legend.js", "find.js", "page.js"
    };

    private PageParts() {}

    static String html() throws IOException {
        return read("page.html");
    }

    static String style() throws IOException {
        return read("page.css");
    }

    /** Our own script. */
    static String script() throws IOException {
        StringBuilder script = new StringBuilder("'use strict';\n");
        for (String name : SCRIPTS) {
            script.append(read(name));
        }
        return script.toString();
    }

    /** Cytoscape.js, with its licence as a comment in front. */
    static String cytoscape() throws IOException {
        String version = JarVersion.of("org.webjars.npm", "cytoscape");
        return read("/META-INF/resources/webjars/cytoscape/" + version + "/dist/cytoscape.min.js");
    }

    static String cytoscapeVersion() throws IOException {
        return JarVersion.of("org.webjars.npm", "cytoscape");
    }

    /** What a Content-Security-Policy calls this script: {@code 'sha256-…'}. */
    static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream in = PageParts.class.getResourceAsStream(path(name))) {
            if (in == null) {
                throw new IOException("the installation lacks " + name + "; install Citeatlas again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String path(String name) {
        return name.startsWith("/") ? name : "/org/citeatlas/export/html/" + name;
    }
}
