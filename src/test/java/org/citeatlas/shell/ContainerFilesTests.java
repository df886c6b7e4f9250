package org.citeatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeatlas.shell.syntax.TypedLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.kernel.internal.Version;
import org.yaml.snakeyaml.Yaml;

/** What docker/ says of paths, ports, variables and settings is what the program and Neo4j know; no engine is needed. */
class ContainerFilesTests {
    private static final Path COMPOSE = Path.of("docker/compose.yml");
    private static final Path DOCKERFILE = Path.of("docker/Dockerfile");
    private static final Pattern VARIABLE = Pattern.compile("\\bCITEATLAS_[A-Z_]+\\b");
    private static final Set<String> OF_COMPOSE = Set.of("CITEATLAS_UID", "CITEATLAS_FILES");

    private static Map<String, Object> compose;

    @BeforeAll
    static void read() throws IOException {
        compose = new Yaml().load(Files.readString(COMPOSE));
    }

    /** docker-compose of Debian checks the file against the Compose specification's schema, without an engine. */
    @Test
    void theComposeFileIsValid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/docker-compose")), "skipped: docker-compose is not installed");
        ProcessBuilder builder = new ProcessBuilder("docker-compose", "-f", COMPOSE.toString(), "config", "--quiet");
        builder.environment().put("CITEATLAS_UID", "1000");
        Process config = builder.redirectErrorStream(true).start();
        String said = new String(config.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(config.waitFor()).as(said).isZero();
    }

    @Test
    void theirVariablesAreReadByTheProgram() throws IOException {
        Set<String> used = new LinkedHashSet<>(OF_COMPOSE);
        for (Path source : List.of(Path.of("src/main/java"), Path.of("src/main/launcher"))) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    used.addAll(variables(file));
                }
            }
        }
        assertThat(variables(COMPOSE)).isSubsetOf(used);
        assertThat(variables(DOCKERFILE)).isSubsetOf(used);
        assertThat(environment("citeatlas")).containsOnlyKeys(Login.AUTH_FILE);
    }

    @Test
    void neo4jKnowsTheSettingsOfItsEnvironment() {
        Map<String, String> settings = new HashMap<>();
        environment("neo4j").forEach((name, value) -> {
            String setting = name.substring("NEO4J_".length());
            if (!setting.equals(setting.toUpperCase(Locale.ROOT))) { // those in capitals are the container's own
                settings.put(setting.replace('_', '.').replace("..", "_"), value);
            }
        });
        assertThat(settings).hasSize(2);
        Config.newBuilder()
                .set(GraphDatabaseSettings.strict_config_validation, true)
                .setRaw(settings)
                .build(); // throws for a setting, or a value, that it does not know
    }

    @Test
    void bothReadThePasswordFromOneSecret() {
        Map<String, Object> secrets = map(compose.get("secrets"));
        assertThat(secrets).containsOnlyKeys("neo4j-auth");
        for (String service : List.of("neo4j", "citeatlas")) {
            assertThat(list(service(service).get("secrets"))).containsExactly("neo4j-auth");
            assertThat(environment(service)).containsValue("/run/secrets/neo4j-auth");
        }
        String file = String.valueOf(map(secrets.get("neo4j-auth")).get("file"));
        assertThat(DOCKERFILE.resolveSibling(".gitignore"))
                .content()
                .contains(file.substring(0, file.indexOf('/') + 1));
    }

    /** Neo4j's image refuses a secret that its own user may not read, and takes the file's mode as it is on the disk. */
    @Test
    void theSecretIsReadableInTheContainersAndClosedToOthersOnTheMachine(@TempDir Path folder) throws Exception {
        Path docker = Files.createDirectory(folder.resolve("docker"));
        List<String> commands = Files.readAllLines(COMPOSE).stream()
                .filter(line -> line.matches("# {3}(mkdir|printf|chmod) .*"))
                .map(line -> line.substring(1).strip().replaceFirst(" {3}.*", ""))
                .toList();
        assertThat(commands).hasSize(3);
        Process shell = new ProcessBuilder("sh", "-ec", "umask 027\n" + String.join("\n", commands))
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
        Path secrets = docker.resolve("secrets");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        Path auth = COMPOSE.resolveSibling(String.valueOf(
                map(map(compose.get("secrets")).get("neo4j-auth")).get("file")));
        Path made = folder.resolve(auth);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rw-r--r--");
        assertThat(made).content().startsWith("neo4j/").doesNotContain("\n");
    }

    @Test
    void theyMeetAtThePortsThatNeo4jIsUsedTo() {
        assertThat(list(service("neo4j").get("ports")))
                .as("seen by this machine alone")
                .containsExactly("127.0.0.1:7474:7474", "127.0.0.1:7687:7687");
        List<String> entry = list(service("citeatlas").get("entrypoint"));
        assertThat(entry).startsWith("citeatlas");
        TypedLine line = TypedLine.ofArguments(entry.subList(1, entry.size()));
        assertThat(line.command()).isEmpty();
        URI uri = URI.create(line.globals().uri());
        assertThat(map(compose.get("services"))).containsKey(uri.getHost());
        assertThat(uri).hasScheme("bolt").hasPort(7687);
        assertThat(service("neo4j").get("image"))
                .isEqualTo("neo4j:" + Version.getNeo4jVersion().replaceFirst("(\\d+\\.\\d+).*", "$1") + "-community");
    }

    @Test
    void whatTheImageIsMadeOfIsWhatTheBuildMakes() throws IOException {
        String dockerfile = Files.readString(DOCKERFILE);
        assertThat(found(Pattern.compile("COPY (\\S+) (\\S+)"), dockerfile))
                .containsExactly("COPY target/citeatlas /opt/citeatlas");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<outputDirectory>${project.build.directory}/citeatlas</outputDirectory>")
                .contains("<maven.compiler.release>17</maven.compiler.release>");
        assertThat(dockerfile)
                .contains("FROM eclipse-temurin:17-jre", "PATH=\"/opt/citeatlas/bin:$PATH\"", "\nUSER 10001\n");
        assertThat(Path.of("src/main/launcher/bin/citeatlas")).isExecutable();
        assertThat(Files.readAllLines(Path.of("docker/Dockerfile.dockerignore")))
                .startsWith("*", "!target/citeatlas");
        Map<String, Object> build = map(service("citeatlas").get("build"));
        Path context =
                COMPOSE.resolveSibling(String.valueOf(build.get("context"))).normalize();
        assertThat(context.resolve(String.valueOf(build.get("dockerfile")))).isEqualTo(DOCKERFILE);
    }

    private static Set<String> variables(Path file) throws IOException {
        return new LinkedHashSet<>(found(VARIABLE, Files.readString(file)));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, Object> service(String name) {
        return map(map(compose.get("services")).get(name));
    }

    private static Map<String, String> environment(String service) {
        return map(service(service).get("environment")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
    }

    private static List<String> list(Object value) {
        List<String> texts = new ArrayList<>();
        for (Object each : (List<?>) value) {
            texts.add(String.valueOf(each));
        }
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
