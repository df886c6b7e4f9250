package org.citeatlas.app.doctor;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of a text what is nobody else's business: secrets, mail addresses, and where the user's home is. */
final class Redaction {
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|TOKEN|KEY|SECRET|MAIL).*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final int LEAST = 3; // characters: what is shorter would hit words by chance

    private final String home;
    private final List<String> secrets;

    Redaction(Surroundings surroundings) {
        home = surroundings.userHome().toString();
        secrets = surroundings.environment().entrySet().stream()
                .filter(entry -> SECRET.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .filter(value -> value.length() >= LEAST)
                .toList();
    }

    String of(String text) {
        String redacted = MAIL.matcher(text).replaceAll("***");
        for (String secret : secrets) {
            redacted = redacted.replace(secret, "***");
        }
        return home.length() < LEAST ? redacted : redacted.replace(home, "~");
    }
}
