package org.citeatlas.extract;

import org.jspecify.annotations.Nullable;

/**
 * A web address in its one form: https, lower-case host; a repository's with owner and name only.
 *
 * @param repository whether it leads to a place where code or data is kept, rather than to a page about it
 */
record Address(String url, boolean repository) {

    /** The address that this text, without scheme, spells; null where it spells none. A bare DOI is one too. */
    static @Nullable Address of(String text) {
        if (text.startsWith("10.")) {
            return of("doi.org/" + text);
        }
        int slash = text.indexOf('/');
        String host = CodeHosts.usual(slash < 0 ? text : text.substring(0, slash));
        String path = slash < 0 ? "" : text.substring(slash + 1);
        if (!isHost(host)) {
            return null;
        }
        String repository = CodeHosts.repository(host, path);
        if (repository != null) {
            return new Address("https://" + host + "/" + repository, true);
        }
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new Address("https://" + host + (trimmed.isEmpty() ? "" : "/" + trimmed), false);
    }

    /** Whether this is labels with dots between them, the last of two letters or more; a port may follow. */
    private static boolean isHost(String host) {
        int colon = host.indexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        int dot = name.lastIndexOf('.');
        return dot > 0
                && name.length() - dot > 2
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0)
                && !name.contains("..");
    }
}
