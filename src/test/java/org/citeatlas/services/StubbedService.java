package org.citeatlas.services;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.asking.Asking;
import org.citeatlas.services.asking.PoliteClient;
import org.citeatlas.services.http.Deadlines;

/** A server on this machine that stands for all services, and clients that ask it. */
public final class StubbedService implements AutoCloseable {
    public final WireMockServer server;
    public final FakeTime time = new FakeTime();
    public final List<String> heard = new ArrayList<>();
    public final Map<String, String> environment = new HashMap<>();
    public Deadlines deadlines = Deadlines.USUAL.withAnswer(Duration.ofSeconds(5));
    private final Path folder;

    public StubbedService(Path folder) {
        this.folder = folder;
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .gzipDisabled(true));
        server.start();
        for (Service service : Service.values()) {
            environment.put(service.baseVariable(), "http://127.0.0.1:" + server.port());
        }
    }

    public Asking asking() {
        return Asking.of(environment, "1.2.3", "tester@example.org", folder).withDeadlines(deadlines);
    }

    /** As a new process would make one. */
    public PoliteClient client() {
        return client(asking());
    }

    public PoliteClient client(Asking asking) {
        return new PoliteClient(asking, new Heard(), time.timing());
    }

    /** How many requests came in. */
    public int requests() {
        return server.countRequestsMatching(
                        WireMock.anyRequestedFor(WireMock.anyUrl()).build())
                .getCount();
    }

    /** A list of works by one DOI. */
    public static Request openAlex(int number) {
        List<WorkId> ids = List.of(WorkId.parse("10.5555/made.up." + number).orElseThrow());
        return Connectors.of(Service.OPENALEX).byIds(ids).get(0);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Heard implements Progress {
        @Override
        public void sent(Request request) {
            heard.add("sent");
        }

        @Override
        public void fromCache(Request request) {
            heard.add("cached");
        }

        @Override
        public void waits(Service service, Duration length, String why) {
            heard.add("waits " + length.toMillis() + " ms: " + why);
        }

        @Override
        public void retried(Request request, int attempt) {
            heard.add("try " + attempt);
        }
    }
}
