package org.citeatlas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One page in Debian's Chromium, driven over the <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools
 * protocol</a>. The test that opens one is skipped where Chromium is not installed.
 */
public final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket page;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile, URI endpoint) {
        this.process = process;
        this.profile = profile;
        this.page = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(endpoint, new Listener())
                .join();
    }

    /** A new browser with an empty profile in that folder, and a window of 1280 by 800 points. */
    public static Chromium open(Path profile, String... options) throws IOException, InterruptedException {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "Chromium is not installed; apt-get install chromium to run this test");
        List<String> command = new ArrayList<>(List.of(program.toString(), "--remote-debugging-port=0"));
        command.add("--user-data-dir=" + profile);
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of(options));
        command.addAll(List.of("--window-size=1280,800", "--hide-scrollbars", "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, pageAt(devToolsPort(process)));
    }

    public void goTo(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /** The value of a JavaScript expression. */
    public JsonNode evaluate(String expression) {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .path("result")
                .path("value");
    }

    /** Waits until a JavaScript expression is true, and fails with the page's text where it never is. */
    public void waitUntil(String expression) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!evaluate(expression).asBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(expression + " did not become true on the page:\n"
                        + evaluate("location.href + '\\n' + document.body.innerText")
                                .asText());
            }
            Thread.sleep(100);
        }
    }

    /** From here on the page reaches nothing but files, and {@link #complaints} are kept. */
    public void goOffline() {
        call("Network.enable", Map.of());
        call(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        call("Log.enable", Map.of());
        call("Runtime.enable", Map.of());
    }

    /** Errors and warnings of the console and exceptions that nothing caught, as the browser reports them. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Presses a key that writes nothing, or one that writes itself: {@code ArrowDown}, {@code /}. */
    public void press(String key) {
        Map<String, Integer> codes = Map.of("Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40, "Tab", 9);
        int code = codes.getOrDefault(key, 0);
        String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    public void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Presses Enter with the Control key held. */
    public void pressControlEnter() {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "modifiers", 2, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13));
        }
    }

    /** A picture of the window, as a PNG file. */
    public void screenshot(Path file) throws IOException {
        String data = call("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asText();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() throws IOException {
        page.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        for (String link : List.of("SingletonLock", "SingletonSocket", "SingletonCookie")) {
            Files.deleteIfExists(profile.resolve(link)); // they lead out of the profile, which JUnit warns of
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
            page.sendText(text, true).join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static int devToolsPort(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                drain(lines);
                return URI.create(line.substring("DevTools listening on ".length()))
                        .getPort();
            }
        }
        throw new IOException("Chromium ended at its start");
    }

    private static void drain(BufferedReader lines) {
        Thread thread = new Thread(() -> lines.lines().forEach(line -> {}), "chromium-messages");
        thread.setDaemon(true);
        thread.start();
    }

    private static URI pageAt(int port) throws IOException, InterruptedException {
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        String answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(answer)) {
            if (target.path("type").asText().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("Chromium has no page: " + answer);
    }

    private static boolean isComplaint(JsonNode event) {
        return switch (event.path("method").asText()) {
            case "Runtime.exceptionThrown" -> true;
            case "Runtime.consoleAPICalled" ->
                List.of("error", "warning", "assert")
                        .contains(event.at("/params/type").asText());
            case "Log.entryAdded" ->
                List.of("error", "warning")
                        .contains(event.at("/params/entry/level").asText());
            default -> false;
        };
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                answered(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void answered(String message) {
            try {
                JsonNode node = JSON.readTree(message);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(node.path("id").asInt());
                if (waiting != null) {
                    waiting.complete(node.path("result"));
                }
                if (isComplaint(node)) {
                    complaints.add(message);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
