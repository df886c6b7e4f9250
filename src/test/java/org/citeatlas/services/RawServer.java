package org.citeatlas.services;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says the same to everybody, and then hangs up or says nothing more: what no proper server does. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final boolean hangs;

    public RawServer(String answer, boolean hangs) throws IOException {
        this.hangs = hangs;
        Thread thread = new Thread(() -> serve(answer));
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(String answer) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    OutputStream out = client.getOutputStream()) {
                client.getInputStream().read(new byte[8_192]);
                out.write(answer.getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (hangs) {
                    client.getInputStream().read(); // until the other side gives up
                }
            } catch (IOException e) {
                // closed: the test is over
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
