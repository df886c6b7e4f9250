package org.citeatlas.app.doctor;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the process that asks the doctor knows of itself.
 *
 * @param version of this program
 * @param userHome what is shown as {@code ~}
 * @param log the program's log
 * @param environment of the process; keys, passwords and mail addresses in it are never shown
 * @param terminal what the program writes to, in words
 */
public record Surroundings(String version, Path userHome, Path log, Map<String, String> environment, String terminal) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
