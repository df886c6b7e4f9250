import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Serves a store over Bolt, without a password, with APOC; runs until its standard input ends. STORE PORT EXPORTS PLUGINS */
final class ServeWithApoc {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path apoc = home.resolve("conf/apoc.conf"); // APOC reads its own settings from there
        Files.createDirectories(apoc.getParent());
        Files.writeString(apoc, "apoc.export.file.enabled=true\napoc.import.file.use_neo4j_config=true\n");
        var server = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 1L << 30)
                .setConfig(GraphDatabaseSettings.load_csv_file_url_root, Path.of(arguments[2]))
                .setConfig(GraphDatabaseSettings.plugin_dir, Path.of(arguments[3]))
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, java.util.List.of("apoc.*"))
                .build();
        System.out.println("ready");
        while (System.in.read() >= 0) {}
        server.shutdown();
    }
}
