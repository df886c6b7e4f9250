package org.citeatlas.app;

import java.util.Map;
import org.citeatlas.graph.Graph;

/** Which Neo4j a graph is in. */
public final class ServerVersion {
    private static final String SERVER =
            "CALL dbms.components() YIELD name, versions, edition RETURN versions[0] AS version, edition LIMIT 1";

    private ServerVersion() {}

    /** Its version and edition: {@code 5.26.0 community}. */
    public static String of(Graph graph) {
        Map<String, Object> server = graph.read(SERVER, Map.of()).get(0);
        return server.get("version") + " " + server.get("edition");
    }
}
