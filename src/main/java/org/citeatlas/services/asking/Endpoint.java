package org.citeatlas.services.asking;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.services.Service;
import org.citeatlas.services.http.Hosts;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a service is asked.
 *
 * @param base its address, without a slash at the end: https, or http on this very machine
 * @param key the user's key; null without
 * @param pause the least time between two requests
 * @param dailyBudget requests a day (UTC)
 */
public record Endpoint(Service service, URI base, @Nullable String key, Duration pause, int dailyBudget) {
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]+"); // what a header may hold

    public Endpoint {
        if (key != null && !isPrintable(key)) {
            throw CiteatlasException.usage("The key in " + service.keyVariable()
                    + " has characters that no key has: a line break, an invisible blank, a typographic quote or a letter"
                    + " with an accent. Set " + service.keyVariable() + " anew, to the key alone.");
        }
        if (!Hosts.mayBeAsked(base) || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw CiteatlasException.usage("The address of " + service.shown() + " is " + base
                    + ", which is not https. Set " + service.baseVariable() + " to an address such as "
                    + service.base() + "; http is for this machine (127.0.0.1) only.");
        }
        base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    /**
     * A service as the environment says.
     *
     * @param environment may hold {@link Service#baseVariable} and {@link Service#keyVariable}
     * @throws CiteatlasException (usage) where the address is none that may be asked, or the key holds what is not
     *     printable ASCII; the message names the variable, not the key
     */
    static Endpoint of(Service service, Map<String, String> environment) {
        String given =
                value(service.baseVariable(), environment).orElse(service.base().toString());
        String key = value(service.keyVariable(), environment).orElse(null);
        return new Endpoint(
                service, address(service, given), key, service.pause(key != null), service.dailyBudget(key != null));
    }

    private static URI address(Service service, String given) {
        try {
            return URI.create(given);
        } catch (IllegalArgumentException e) {
            throw CiteatlasException.usage(service.baseVariable() + " is " + given
                    + ", which is no address. Give one such as " + service.base() + ".");
        }
    }

    static boolean isPrintable(String text) {
        return PRINTABLE.matcher(text).matches();
    }

    static Optional<String> value(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Endpoint withBudget(int requests) {
        return new Endpoint(service, base, key, pause, requests);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return service.option() + " at " + base + (key == null ? "" : " with a key");
    }
}
