package org.citeatlas.services.asking;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.Service;
import org.citeatlas.services.http.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * How services are asked.
 *
 * @param endpoints one for each service
 * @param folder where answers are kept
 * @param ledger the folder where it is kept how much went out, and when more may: one for all graphs of a user
 * @param cacheAge the longest that an answer counts
 * @param cacheBytes the most that all answers take on disk
 * @param offline whether nothing is sent, and the cache is all there is
 */
public record Asking(
        Map<Service, Endpoint> endpoints,
        Sender sender,
        Path folder,
        Path ledger,
        Duration cacheAge,
        long cacheBytes,
        Deadlines deadlines,
        boolean offline) {
    /** The environment variable that holds the days that an answer counts. */
    public static final String CACHE_DAYS = "CITEATLAS_CACHE_DAYS";
    /** The environment variable that holds the MiB that all answers may take. */
    public static final String CACHE_MB = "CITEATLAS_CACHE_MB";

    private static final int MONTH = 30; // days
    private static final int GIBIBYTE = 1_024; // MiB
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");

    public Asking {
        endpoints = Map.copyOf(endpoints);
    }

    /**
     * As the environment says: addresses, keys, {@value Sender#VARIABLE}; answers count for 30 days and take 1 GiB, unless
     * {@value #CACHE_DAYS} and {@value #CACHE_MB} say otherwise.
     *
     * @param folder where answers are kept, and the ledger too, unless {@link #withLedger} says otherwise
     * @param version of the program
     * @param mail what {@code --mail} says; null to look into the environment
     * @throws CiteatlasException (usage) where a setting is wrong
     */
    public static Asking of(Map<String, String> environment, String version, @Nullable String mail, Path folder) {
        Map<Service, Endpoint> endpoints = new EnumMap<>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> endpoints.put(service, Endpoint.of(service, environment)));
        String address =
                mail == null ? Endpoint.value(Sender.VARIABLE, environment).orElse(null) : mail;
        return new Asking(
                endpoints,
                new Sender(version, address),
                folder,
                folder,
                Duration.ofDays(count(CACHE_DAYS, MONTH, environment)),
                (long) count(CACHE_MB, GIBIBYTE, environment) << 20,
                Deadlines.USUAL,
                false);
    }

    private static int count(String variable, int usual, Map<String, String> environment) {
        String given = Endpoint.value(variable, environment).orElse(String.valueOf(usual));
        if (!COUNT.matcher(given).matches()) {
            throw CiteatlasException.usage(
                    variable + " is " + given + ", which is no whole number from 1 to 999999. Set it to "
                            + "one, or leave it out for " + usual + ".");
        }
        return Integer.parseInt(given);
    }

    public Endpoint endpoint(Service service) {
        return Objects.requireNonNull(endpoints.get(service), service::shown);
    }

    /** With another number of requests a day. */
    public Asking withBudget(Service service, int requests) {
        Map<Service, Endpoint> changed = new EnumMap<>(endpoints);
        changed.put(service, endpoint(service).withBudget(requests));
        return new Asking(changed, sender, folder, ledger, cacheAge, cacheBytes, deadlines, offline);
    }

    /** With the ledger in another folder. */
    public Asking withLedger(Path other) {
        return new Asking(endpoints, sender, folder, other, cacheAge, cacheBytes, deadlines, offline);
    }

    public Asking withDeadlines(Deadlines other) {
        return new Asking(endpoints, sender, folder, ledger, cacheAge, cacheBytes, other, offline);
    }

    public Asking fromCacheAlone() {
        return new Asking(endpoints, sender, folder, ledger, cacheAge, cacheBytes, deadlines, true);
    }
}
