package org.citeatlas.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/** A running Neo4j with Bolt, HTTP and Browser in this JVM. It and its transactions alone know Neo4j's own. */
final class EmbeddedServer {
    static final String USER = "neo4j";

    private final DatabaseManagementService neo4j;
    private final Path home;

    private EmbeddedServer(DatabaseManagementService neo4j, Path home) {
        this.neo4j = neo4j;
        this.home = home;
    }

    /**
     * Starts the server on the store, and gives it back once it answers.
     *
     * @throws RuntimeException Neo4j's own, where it does not start
     */
    static EmbeddedServer start(HomeFiles files, Ports ports) throws IOException {
        ServerSettings.write(files, ports);
        String password = password(files);
        if (!Files.exists(files.data())) {
            setInitialPassword(files.db(), files.ours(), password);
        }
        DatabaseManagementServiceBuilder builder =
                new DatabaseManagementServiceBuilder(files.db()).loadPropertiesFromFile(files.settings());
        EmbeddedServer server = new EmbeddedServer(Interrupts.holdOff(builder::build, files.db()), files.db());
        try {
            server.database().beginTx().close(); // Neo4j starts without a database that it cannot open
            server.agreeOn(password);
        } catch (RuntimeException | Error e) {
            server.end();
            throw e;
        }
        return server;
    }

    /** The store's password, made where there is none yet. */
    static String password(HomeFiles files) throws IOException {
        return Files.exists(files.password()) ? Password.read(files.password()) : Password.make(files.password());
    }

    /** Before the very first start, so that Neo4j's well-known first password never holds, not even for a moment. */
    static void setInitialPassword(Path home, Path settings, String password) throws IOException {
        try (DefaultFileSystemAbstraction disk = new DefaultFileSystemAbstraction();
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            ExecutionContext context = new ExecutionContext(home, settings, nowhere, nowhere, disk);
            SetInitialPasswordCommand command = new SetInitialPasswordCommand(context);
            new CommandLine(command).parseArgs(password);
            command.execute();
        } catch (RuntimeException e) { // Neo4j's own, around whatever the disk said
            throw new IOException("the first password cannot be set: " + Causes.deepest(e), e);
        }
    }

    /** Makes the password hold, also where the store came without its file or with that of another store. */
    private void agreeOn(String password) {
        AuthManager auth = ((GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(AuthManager.class);
        if (!accepts(auth, password)) {
            neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        }
    }

    private static boolean accepts(AuthManager auth, String password) {
        try {
            return auth.login(AuthToken.newBasicAuthToken(USER, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
                            .subject()
                            .getAuthenticationResult()
                    == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            return false;
        }
    }

    /** A transaction that only reads. @param timeout zero for none */
    EmbeddedTransaction begin(Duration timeout) {
        return EmbeddedTransaction.begin(database(), timeout);
    }

    private GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** Ends it. @return see {@link Shutdown#of} */
    boolean end() {
        return Shutdown.of(neo4j, home);
    }
}
