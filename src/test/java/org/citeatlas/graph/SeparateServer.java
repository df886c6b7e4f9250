package org.citeatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.citeatlas.JavaProcess;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.server.CommunityEntryPoint;

/** Neo4j as people run it: the packaged program in a process of its own, here without a password and on the loopback. */
final class SeparateServer {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private SeparateServer() {}

    /** Starts one that ends with this process, and waits until it takes connections. */
    static URI start() {
        try {
            Path home = Files.createTempDirectory("separate-neo4j");
            InetSocketAddress bolt = freePort();
            Path conf = Files.createDirectories(home.resolve("conf"));
            Files.write(
                    conf.resolve("neo4j.conf"),
                    List.of(
                            "server.default_listen_address=127.0.0.1",
                            "server.bolt.listen_address=:" + bolt.getPort(),
                            "server.http.enabled=false",
                            "server.https.enabled=false",
                            "dbms.security.auth_enabled=false",
                            "dbms.usage_report.enabled=false",
                            "server.memory.pagecache.size=128m"));
            Process process = JavaProcess.of(
                            CommunityEntryPoint.class, List.of("--home-dir=" + home, "--config-dir=" + conf))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, home)));
            await(bolt, process);
            return URI.create("bolt://127.0.0.1:" + bolt.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(free.getInetAddress(), free.getLocalPort());
        }
    }

    private static void await(InetSocketAddress bolt, Process process) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.connect(bolt);
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IOException("Neo4j does not start: see the logs in its folder");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process, Path home) {
        process.destroyForcibly().onExit().join();
        try {
            FileUtils.deleteDirectory(home);
        } catch (IOException e) {
            System.err.println(home + " is left: " + e);
        }
    }
}
