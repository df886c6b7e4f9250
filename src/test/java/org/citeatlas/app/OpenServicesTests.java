package org.citeatlas.app;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.citeatlas.services.Answers;
import org.citeatlas.services.Service;
import org.citeatlas.services.StubbedService;
import org.citeatlas.services.asking.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpenServicesTests {
    private static final String HOME = "user.home";

    private final String home = System.getProperty(HOME);

    @TempDir
    Path folder;

    private StubbedService stub;

    @BeforeEach
    void start() {
        System.setProperty(HOME, folder.resolve("home").toString());
        stub = new StubbedService(folder.resolve("unused"));
        stub.server.stubFor(any(anyUrl()).willReturn(okJson(Answers.openAlexPage(1, 1, 1))));
    }

    @AfterEach
    void stop() {
        System.setProperty(HOME, home);
        stub.close();
    }

    @Test
    void graphsOfOneUserShareThePaceAndTheBudgetButNotTheAnswers() {
        stub.client(asking("one")).ask(StubbedService.openAlex(1));
        stub.client(asking("two")).ask(StubbedService.openAlex(1));

        assertThat(stub.time.slept).as("the second had to wait for its turn").hasSize(1);
        assertThat(stub.requests()).isEqualTo(2);
        assertThat(stub.client(asking("three")).leftToday(Service.OPENALEX)).isZero();
        assertThatThrownBy(() -> stub.client(asking("three")).ask(StubbedService.openAlex(1)))
                .hasMessageContaining("asked 2 times today");
        assertThat(folder.resolve("home/.citeatlas/services/openalex.today")).exists();
    }

    private Asking asking(String graph) {
        GraphAddress address = GraphAddress.embedded(folder.resolve(graph));
        return OpenServices.asking(address, stub.environment, null, false).withBudget(Service.OPENALEX, 2);
    }
}
