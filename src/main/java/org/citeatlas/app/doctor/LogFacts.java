package org.citeatlas.app.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last errors of the log: when, and what kind of error where in the program. The words of an error are left out, for they
 * may hold what was asked.
 */
final class LogFacts {
    private static final int LAST = 5; // errors
    private static final Pattern ERROR = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\S+) \\d+ ERROR \\S+ - .*");
    private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+ \\d+ [A-Z]+ .*");
    private static final Pattern THROWN =
            Pattern.compile("(?:Caused by: )?((?:[a-z]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error))(?::.*)?");
    private static final Pattern OURS = Pattern.compile("\\s+at (org\\.citeatlas\\.[\\w.$]+)\\(([\\w.]+:\\d+)\\).*");

    private LogFacts() {}

    static List<Fact> of(Path log) {
        List<Fact> facts = new ArrayList<>();
        if (!Files.exists(log)) {
            facts.add(Fact.well("log", "file", log + ", not there yet"));
            return facts;
        }
        Path before = log.resolveSibling("citeatlas-1.log"); // which another process may still write to
        try (InputStream older = Files.exists(before) ? Files.newInputStream(before) : InputStream.nullInputStream();
                InputStream newer = Files.newInputStream(log);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new SequenceInputStream(older, newer), StandardCharsets.UTF_8))) {
            facts.add(Fact.well("log", "file", log + ", " + Files.size(log) / 1000 + " kB"));
            errors(lines).forEach(error -> facts.add(Fact.well("log", "error", error)));
        } catch (IOException e) {
            facts.add(new Fact("log", "file", log + ", unreadable", "Make it readable: chmod u+rw " + log));
        }
        return facts;
    }

    private static Deque<String> errors(BufferedReader lines) throws IOException {
        Deque<String> errors = new ArrayDeque<>();
        boolean inError = false;
        boolean placed = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher error = ERROR.matcher(line);
            if (error.matches()) {
                inError = true;
                placed = false;
                errors.add(error.group(1));
                if (errors.size() > LAST) {
                    errors.remove();
                }
            } else if (ENTRY.matcher(line).matches()) {
                inError = false;
            } else if (inError) {
                Matcher thrown = THROWN.matcher(line);
                Matcher ours = OURS.matcher(line);
                if (thrown.matches()) {
                    errors.add(errors.removeLast() + " " + thrown.group(1));
                } else if (!placed && ours.matches()) {
                    placed = true;
                    errors.add(errors.removeLast() + " at " + ours.group(1) + " (" + ours.group(2) + ")");
                }
            }
        }
        return errors;
    }
}
