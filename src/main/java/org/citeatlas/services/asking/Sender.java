package org.citeatlas.services.asking;

import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as services want to know it.
 *
 * @param version of the program
 * @param mail where its user can be reached; null where the user does not say
 */
public record Sender(String version, @Nullable String mail) {
    /** The environment variable that holds the address where {@code --mail} does not. */
    public static final String VARIABLE = "CITEATLAS_MAIL";

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\\p{Cntrl}]+@[^\\s@<>()\\p{Cntrl}]+");

    public Sender {
        if (mail != null && !Endpoint.isPrintable(mail)) {
            throw CiteatlasException.usage(
                    "The contact address that --mail or " + VARIABLE
                            + " gives is no mail address: it has characters that are not printable ASCII. Give one such as name@example.org.");
        }
        if (mail != null && !ADDRESS.matcher(mail).matches()) {
            throw CiteatlasException.usage("The contact address is " + mail
                    + ", which is no mail address. Give one such as name@example.org.");
        }
    }

    /** {@code citeatlas/0.1.0 (mailto:name@example.org)}. */
    public String userAgent() {
        return "citeatlas/" + version.replaceAll("[^\\w.+-]", "") + (mail == null ? "" : " (mailto:" + mail + ")");
    }
}
