package org.citeatlas.server;

import java.io.IOException;
import java.nio.file.Path;

/** What our server is told on top of Neo4j's own defaults; each line that closes a door is explained in record 0002. */
final class ServerSettings {
    /** Where the pages of {@code org.citeatlas.server.doors} are served. */
    static final String DOORS = "/citeatlas";

    private ServerSettings() {}

    /** Writes the settings file for a start on these ports. */
    static void write(HomeFiles files, Ports ports) throws IOException {
        Neo4jLogs.write(files);
        Path logs = files.db().relativize(files.logSettings()); // Neo4j takes it from the store's folder
        HomeFiles.write(files.settings(), text(ports, PageCache.size(files.data()), logs));
    }

    private static String text(Ports ports, long pageCache, Path logs) {
        return """
                # Written anew at every start of citeatlas.
                server.default_listen_address=%1$s
                server.default_advertised_address=%1$s
                server.bolt.enabled=true
                server.bolt.listen_address=:%2$d
                server.bolt.advertised_address=:%2$d
                server.http.enabled=true
                server.http.listen_address=:%3$d
                server.http.advertised_address=:%3$d
                server.https.enabled=false

                # Doors. A password of 192 random bits needs no lock after wrong ones, with which a page could lock us out.
                dbms.security.auth_enabled=true
                dbms.security.auth_max_failed_attempts=0
                dbms.security.http_access_control_allow_origin=http://%1$s:%3$d
                dbms.security.http_auth_allowlist=/,/browser.*,%4$s/open/.*
                dbms.security.http_static_content_security_policy_header=%5$s
                dbms.security.allow_csv_import_from_file_urls=false
                internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
                server.unmanaged_extension_classes=org.citeatlas.server.doors=%4$s
                browser.remote_content_hostname_whitelist=%1$s
                browser.post_connect_cmd=play http://%1$s:%3$d%4$s/open/guide

                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                server.bolt.telemetry.enabled=false

                server.memory.pagecache.size=%6$d
                db.logs.query.enabled=OFF
                # A longer name is no other question: a statement is planned once for all lengths of its values.
                internal.cypher.use_parameter_size=false
                server.logs.config=%7$s
                db.tx_log.rotation.retention_policy=keep_none
                # One process more or less must be quick to end.
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                db.shutdown_transaction_end_timeout=2s
                """.formatted(Ports.LOOPBACK, ports.bolt(), ports.http(), DOORS, contentPolicy(ports), pageCache, logs);
    }

    // Neo4j Browser keeps the password and can be led to another server by its address: it may talk to ours only.
    private static String contentPolicy(Ports ports) {
        String bolt = "ws://" + Ports.LOOPBACK + ":" + ports.bolt();
        return "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src 'self' blob:; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self' " + bolt + "; frame-ancestors 'none'";
    }
}
