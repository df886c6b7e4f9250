package org.citeatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code target/citeatlas/bom.json} names what the distribution holds, and under which licences. */
class BillOfMaterialsIT {
    private static final Path DISTRIBUTION = Path.of("target/citeatlas");
    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    // one of those that a component offers is enough; see https://www.gnu.org/licenses/license-list.html
    private static final Set<String> WITH_THE_GPL_3 = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "GNU General Public License, version 2 with the GNU Classpath Exception",
            "GPL-2.0-with-classpath-exception",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "The GNU General Public License (GPL), Version 2, With Classpath Exception",
            "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

    // they declare "the BSD license", which the bill takes for that with four clauses or names no further; the licence
    // files
    // in their repositories have three clauses or fewer: jline/jline3, antlr/stringtemplate4, antlr/antlr3
    private static final Set<String> READ_BY_HAND = Set.of("antlr-runtime", "jline", "ST4");

    private JsonNode bill;

    @BeforeEach
    void thereIsABill() throws IOException {
        Path file = DISTRIBUTION.resolve("bom.json");
        assumeTrue(Files.exists(file), "skipped: no " + file + " (./mvnw -DskipTests package, with a network)");
        bill = new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void itNamesEveryJarThatIsShippedAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(DISTRIBUTION.resolve("lib"))) {
            Set<String> shipped = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = components().map(BillOfMaterialsIT::jar).collect(Collectors.toCollection(TreeSet::new));
            named.add(jar(bill.path("metadata").path("component")));
            assertThat(named).isEqualTo(shipped);
        }
    }

    @Test
    void everyComponentMayGoTogetherWithTheGpl() {
        assertThat(components()
                        .filter(component ->
                                !READ_BY_HAND.contains(component.path("name").asText()))
                        .filter(component -> licences(component).noneMatch(WITH_THE_GPL_3::contains))
                        .map(component -> jar(component) + " " + component.path("licenses")))
                .isEmpty();
    }

    private Stream<JsonNode> components() {
        return each(bill.path("components"));
    }

    /** As identifiers, names where there is none, or one expression. */
    private static Stream<String> licences(JsonNode component) {
        return each(component.path("licenses"))
                .map(entry -> Stream.of("/license/id", "/license/name", "/expression")
                        .map(path -> entry.at(path).asText())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String jar(JsonNode component) {
        Matcher classifier = CLASSIFIER.matcher(component.path("purl").asText());
        return component.path("name").asText() + "-" + component.path("version").asText()
                + (classifier.find() ? "-" + classifier.group(1) : "") + ".jar";
    }
}
