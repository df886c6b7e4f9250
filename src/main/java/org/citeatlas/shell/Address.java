package org.citeatlas.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.jspecify.annotations.Nullable;

/** Which graph the options and the environment name. */
final class Address {
    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private Address() {}

    /** @throws CiteatlasException for an address or a folder that cannot be one */
    static GraphAddress of(GlobalOptions options, Home home) {
        if (options.uri() == null) {
            return GraphAddress.embedded(folder(options.db(), home));
        }
        if (options.db() != null) {
            throw CiteatlasException.usage("--db names an embedded graph and --uri a server: give one of them.");
        }
        URI uri = uri(options.uri());
        Login login = Login.of(options.user(), System.getenv());
        return new GraphAddress(home.graph(), uri, login.user(), login.password());
    }

    private static Path folder(@Nullable String given, Home home) {
        String folder = given != null ? given : System.getenv("CITEATLAS_DB");
        if (folder == null || folder.isBlank()) {
            return home.graph();
        }
        try {
            return Path.of(folder).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw CiteatlasException.usage("\"" + folder + "\" cannot be a folder: " + e.getReason() + ".");
        }
    }

    private static URI uri(String text) {
        if (text.contains("@")) { // not repeated: a password is in it
            throw CiteatlasException.usage(
                    "--uri takes no name and password. Use --user NAME and $CITEATLAS_PASSWORD.");
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw CiteatlasException.usage("--uri takes an address such as bolt://localhost:7687 or neo4j+s://host.");
        }
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw CiteatlasException.usage(
                    "\"" + text + "\" is no address of a Neo4j server: bolt://host:7687, neo4j://host"
                            + " or neo4j+s://host (+s with a certificate that is checked, +ssc without).");
        }
        return uri;
    }
}
