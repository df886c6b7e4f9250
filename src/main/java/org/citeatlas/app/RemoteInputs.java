package org.citeatlas.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Connectors;
import org.citeatlas.services.Query;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;
import org.citeatlas.services.asking.PoliteClient;
import org.citeatlas.services.download.Download;
import org.citeatlas.services.download.Downloaded;
import org.citeatlas.services.http.Timing;

/**
 * Fetches inputs that are no files of this machine: {@code https://…}, and lists of a service such as {@code
 * openalex:"cites:W2626778328"} or {@code arxiv:cs.CL/2026-11}. Pages of a list are kept as they come, so that the same
 * call goes on where one was ended.
 */
final class RemoteInputs {
    private static final String SHORT = "hf"; // as people call it
    private static final int LONGEST_NAME = 60; // characters of a question in a file's name

    private final Asking asking;
    private final Fetching how;
    private final ImportProgress progress;
    private final List<String> notices = new ArrayList<>();

    RemoteInputs(Asking asking, Fetching how, ImportProgress progress) {
        this.asking = asking;
        this.how = how;
        this.progress = progress;
    }

    /** The first of these that has to be fetched; empty where all are files. */
    static Optional<String> first(List<String> paths) {
        return paths.stream()
                .filter(path -> isAddress(path) || service(path).isPresent())
                .findFirst();
    }

    /**
     * The same paths, with files in place of what is fetched.
     *
     * @throws CiteatlasException where it cannot be had, or is written wrongly
     */
    List<String> fetched(List<String> paths) {
        return paths.stream().map(this::fetched).toList();
    }

    /** What a person should know of what was fetched. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    private String fetched(String path) {
        if (isAddress(path)) {
            return file(path).toString();
        }
        return service(path)
                .map(service ->
                        list(service, path.substring(path.indexOf(':') + 1)).toString())
                .orElse(path);
    }

    private static boolean isAddress(String path) {
        return path.startsWith("https://") || path.startsWith("http://");
    }

    /** The service before the colon, where no file is called so. */
    private static Optional<Service> service(String path) {
        int colon = path.indexOf(':');
        if (colon < 2 || exists(path)) {
            return Optional.empty();
        }
        String name = path.substring(0, colon);
        return name.equals(SHORT)
                ? Optional.of(Service.HUGGING_FACE)
                : Arrays.stream(Service.values())
                        .filter(service -> service.option().equals(name))
                        .findFirst();
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path file(String address) {
        URI from = address(address);
        String last = Optional.ofNullable(from.getPath()).orElse("").replaceAll(".*/", "");
        Path file = folder("files").path(FetchedFiles.digest(address) + "-" + (last.isEmpty() ? "file" : plain(last)));
        if (how.offline()) {
            return kept(file, address);
        }
        progress.phase("fetching " + from.getHost());
        Downloaded fetched = new Download(asking.sender(), asking.deadlines(), Download.MOST, Timing.SYSTEM)
                .to(file, from, (bytes, total) -> {});
        if (fetched.isPage()) {
            notices.add(address + " gave a web page (" + fetched.contentType() + ")");
        }
        return file;
    }

    private static Path kept(Path file, String address) {
        if (!Files.exists(file)) {
            throw CiteatlasException.failed(
                    address + " was not fetched yet, and nothing is sent offline. Leave --offline away.");
        }
        return file;
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw CiteatlasException.usage(text + " is no address: " + e.getMessage() + ".");
        }
    }

    private Path list(Service service, String text) {
        Connector connector = Connectors.of(service);
        Query query = connector.query(text, how.most());
        Asking within =
                how.budget().map(budget -> asking.withBudget(service, budget)).orElse(asking);
        PoliteClient client = new PoliteClient(within, new Waiting(progress));
        List<String> records = new ArrayList<>();
        OptionalLong total = OptionalLong.empty();
        Optional<Request> next = Optional.of(query.first());
        while (next.isPresent()) {
            Answer page = client.ask(next.get());
            records.addAll(connector.records(page));
            total = query.total(page);
            progress.phase(service.shown() + ": " + records.size()
                    + (total.isPresent() ? " of " + Math.min(total.getAsLong(), query.most()) : ""));
            next = query.next(page);
        }
        List<String> taken = records.subList(0, Math.min(records.size(), query.most()));
        if (total.orElse(taken.size()) > taken.size()) {
            notices.add(service.shown() + " has " + total.orElse(0) + " for " + text + "; the first " + taken.size()
                    + " were taken (--most N for more)");
        }
        if (taken.isEmpty()) {
            throw CiteatlasException.failed(service.shown() + " knows nothing for " + text + ".");
        }
        String name = plain(text);
        return folder("lists")
                .write(
                        service.option() + "-" + name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        connector.document(taken));
    }

    private FetchedFiles folder(String name) {
        return new FetchedFiles(asking.folder().resolve(name));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|-+$", "");
    }
}
