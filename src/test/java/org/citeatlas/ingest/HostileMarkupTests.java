package org.citeatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that wants to read something else or to grow without end, and JSON without a floor, in every format that is such. */
@Timeout(60)
class HostileMarkupTests {
    private static final int LEVELS = 100_000;
    private static final String SECRET = "what is in the file";

    @TempDir
    Path folder;

    @Test
    void noFileAndNoServerIsReadForAnEntity() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(500);
            for (String place : List.of(file.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/x")) {
                readAll("[<!ENTITY e SYSTEM '" + place + "'>]", "&e;");
                readAll("[<!ENTITY % e SYSTEM '" + place + "'> %e;]", "");
                readAll("SYSTEM '" + place + "'", "");
            }
            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatMultiplyAreNotRead() throws IOException {
        StringBuilder laughs = new StringBuilder("[<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        readAll(laughs + "]>", "&a11;");
        readAll("[<!ENTITY a0 '" + "x".repeat(100_000) + "'>]", "&a0;".repeat(100_000));
    }

    /** A sample of each XML format, with this document type and with this in its first title. */
    private static void readAll(String documentType, String inTitle) throws IOException {
        List<String> formats = new ArrayList<>();
        for (Path sample : Fixtures.inputs()) {
            String text = sample.toString().endsWith(".xml") ? Files.readString(sample) : "";
            if (!text.contains("</title>")) {
                continue;
            }
            formats.add(Fixtures.format(sample));
            String hostile = "<!DOCTYPE x " + documentType + ">\n"
                    + text.replaceFirst("<\\?xml.*?\\?>\\s*", "").replaceFirst("</title>", inTitle + "</title>");
            Collected found = Collected.from(Formats.byName(Fixtures.format(sample)), hostile);
            assertThat(found.titles()).as(sample.toString()).noneMatch(title -> title.contains(SECRET));
            assertThat(inTitle.isEmpty() || !found.rejects.isEmpty())
                    .as("%s says that it is broken", sample)
                    .isTrue();
        }
        assertThat(formats).contains("acl-anthology", "arxiv-atom", "grobid-tei");
    }

    static Stream<Path> json() throws IOException {
        return Fixtures.inputs().stream().filter(sample -> sample.toString().matches(".*\\.jsonl?"));
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonWithoutAFloorIsRejected(Path sample) throws IOException {
        String text = Files.readString(sample);
        int end = text.lastIndexOf('}');
        for (String deep : List.of(
                "[".repeat(LEVELS) + "]".repeat(LEVELS),
                "{\"a\":".repeat(LEVELS) + "1" + "}".repeat(LEVELS),
                "[".repeat(LEVELS))) {
            String hostile = text.substring(0, end) + ",\"deep\":" + deep + text.substring(end);
            Collected found = Collected.from(Formats.byName(Fixtures.format(sample)), hostile);
            assertThat(found.rejects).isNotEmpty();
        }
    }
}
