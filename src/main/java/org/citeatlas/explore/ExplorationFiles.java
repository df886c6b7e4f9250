package org.citeatlas.explore;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;

/** Reads explorations from folders: every {@code *.cypher} file in it is one, named as the file. */
public final class ExplorationFiles {
    private static final String SUFFIX = ".cypher";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String SHIPPED = "cypher/explore";

    private ExplorationFiles() {}

    /**
     * What a folder holds, sorted by name.
     *
     * @param problems one for each file that is broken
     */
    public record Loaded(List<Exploration> explorations, List<Problem> problems) {
        public Loaded {
            explorations = List.copyOf(explorations);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A file that cannot be used.
     *
     * @param name the command that it would be
     * @param message what is wrong, with {@code file:line}, and what to do
     */
    public record Problem(String name, String message) {}

    /** The user's own explorations; none where the folder is not there. A broken file does not hide the others. */
    public static Loaded load(Path folder) {
        return Files.isDirectory(folder) ? load(folder, "", false) : new Loaded(List.of(), List.of());
    }

    /** What is in these files of a user. A broken one does not hide the others. */
    public static Loaded load(List<Path> files) {
        List<Exploration> explorations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            load(file, new Origin(file.toString(), false), explorations, problems);
        }
        return new Loaded(explorations, problems);
    }

    /**
     * The explorations that came with the product, sorted by name.
     *
     * @throws CiteatlasException (failed) where one is broken or the installation lacks them
     */
    public static List<Exploration> shipped() {
        URL url = ExplorationFiles.class.getClassLoader().getResource(SHIPPED);
        if (url == null) {
            throw CiteatlasException.failed(
                    "The explorations are not on the class path (" + SHIPPED + "). Build or install citeatlas again.");
        }
        Loaded loaded = loadShipped(url);
        if (!loaded.problems().isEmpty()) {
            throw CiteatlasException.failed(
                    loaded.problems().stream().map(Problem::message).collect(joining("\n")));
        }
        return loaded.explorations();
    }

    private static Loaded loadShipped(URL url) {
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return load(Path.of(uri), SHIPPED + "/", true);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return load(jar.getPath(SHIPPED), SHIPPED + "/", true);
            }
        } catch (IOException | URISyntaxException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED, "The explorations at " + url + " cannot be read.", e);
        }
    }

    private static Loaded load(Path folder, String shownFolder, boolean shipped) {
        List<Exploration> explorations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            String fileName = String.valueOf(file.getFileName());
            Origin origin = new Origin(shipped ? shownFolder + fileName : file.toString(), shipped);
            load(file, origin, explorations, problems);
        }
        return new Loaded(explorations, problems);
    }

    private static void load(Path file, Origin origin, List<Exploration> explorations, List<Problem> problems) {
        try {
            explorations.add(read(file, name(file), origin));
        } catch (CiteatlasException e) {
            problems.add(new Problem(name(file), String.valueOf(e.getMessage())));
        }
    }

    /** The name of the file without {@code .cypher}, where it has that and more. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) && name.length() > SUFFIX.length()
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX) && !Files.isDirectory(file))
                    .sorted(Comparator.comparing(ExplorationFiles::name)) // topics before topics-over-time
                    .toList();
        } catch (IOException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED,
                    "The folder of explorations " + folder + " cannot be read. Check its permissions.",
                    e);
        }
    }

    private static Exploration read(Path file, String name, Origin origin) {
        if (!NAME.matcher(name).matches()) {
            throw CiteatlasException.failed(origin.at(1) + ": \"" + name
                    + "\" is no name for a command. Name the file with small letters, digits and single hyphens: "
                    + "my-question" + SUFFIX + ".");
        }
        try {
            return ExplorationParser.parse(name, Files.readString(file), origin);
        } catch (CharacterCodingException e) {
            throw CiteatlasException.failed(origin.at(1) + ": the file is not UTF-8. Save it as UTF-8.");
        } catch (NoSuchFileException e) {
            throw CiteatlasException.failed(origin.at(1) + ": there is no such file.");
        } catch (IOException | UncheckedIOException e) {
            throw CiteatlasException.failed(origin.at(1) + ": the file cannot be read. Check its permissions.");
        }
    }
}
