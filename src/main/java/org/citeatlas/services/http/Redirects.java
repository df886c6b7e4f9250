package org.citeatlas.services.http;

import java.net.URI;
import java.util.function.Predicate;

/**
 * Where an answer may lead: to https, or to the same host; never from a public host into a private network.
 *
 * @param isPrivate whether a host is in a private network
 */
public record Redirects(Predicate<String> isPrivate) {
    /** How many are followed in a row. */
    public static final int MOST = 5;

    public static final Redirects USUAL = new Redirects(Hosts::isPrivate);

    /** Whether an answer of this status leads elsewhere. */
    public static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * The address to ask next.
     *
     * @param location as the header says, absolute or not
     * @throws AstrayException where it is not followed; the message says why, without parameters, which may hold a key
     */
    public URI follow(URI from, String location) throws AstrayException {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new AstrayException("to something that is no address");
        }
        if (to.getHost() == null || !Hosts.mayBeAsked(to) && !Hosts.same(from, to)) {
            throw new AstrayException("to " + shown(to) + ", which is not https");
        }
        boolean inward = !isPrivate.test(from.getHost()) && isPrivate.test(to.getHost());
        if (inward) {
            throw new AstrayException("to " + shown(to) + ", which is in a private network");
        }
        return to;
    }

    private static String shown(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    }
}
