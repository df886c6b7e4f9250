package org.citeatlas.services.http;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.Objects;

/** What an exception of the network means, in words. */
public final class Faults {
    private Faults() {}

    /** Whether the other side cannot be trusted, which no second try changes. */
    public static boolean isUntrusted(IOException fault) {
        return causedBy(GeneralSecurityException.class, fault);
    }

    /** {@code nobody listens there}; without the address, which may hold a key. */
    public static String inWords(IOException fault) {
        if (isUntrusted(fault)) {
            return "its certificate is not trusted here";
        }
        if (causedBy(UnresolvedAddressException.class, fault)) {
            return "no host of that name is known";
        }
        if (causedBy(ConnectException.class, fault)) {
            return "no connection";
        }
        return said(Clients.isAboutTries(fault) && fault.getCause() != null ? fault.getCause() : fault);
    }

    private static String said(Throwable fault) {
        return Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
    }

    private static boolean causedBy(Class<? extends Throwable> type, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
