package org.citeatlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Stands where a web browser's way to the internet is, as its proxy: writes down what is asked for, and answers nothing. */
public final class WayOut implements AutoCloseable {
    private static final Pattern CHROMIUMS_OWN = Pattern.compile("\\b(google|googleapis|gstatic|gvt1)\\.com\\b");

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public WayOut() throws IOException {
        Thread thread = new Thread(this::listen, "way-out");
        thread.setDaemon(true);
        thread.start();
    }

    /** The option that leads Chromium here, with all but the loopback. */
    public String option() {
        return "--proxy-server=127.0.0.1:" + door.getLocalPort();
    }

    /** The first line of each request but Chromium's own to its maker: {@code CONNECT fonts.googleapis.com:443 HTTP/1.1}. */
    public List<String> asked() {
        return asked.stream()
                .filter(line ->
                        line.contains("fonts.") || !CHROMIUMS_OWN.matcher(line).find())
                .toList();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
                asked.add(String.valueOf(in.readLine()));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    asked.add(e.toString());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
