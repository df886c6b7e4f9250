package org.citeatlas.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.services.Service;
import org.citeatlas.services.asking.Asking;
import org.jspecify.annotations.Nullable;

/**
 * How the open services are asked for this graph: answers are kept beside it, or at home where it is a server's. What went
 * out is counted at home for all graphs, as the services count it.
 */
public final class OpenServices {
    private OpenServices() {}

    /** The names that {@code --from} takes. */
    public static List<String> names() {
        return Arrays.stream(Service.values()).map(Service::option).toList();
    }

    /**
     * As the environment says, and the options of the command.
     *
     * @param environment keys, other addresses, and an address of mail
     * @param mail of the user, for the service to write to; null to look into the environment
     * @param offline whether nothing is sent
     */
    public static Asking asking(
            GraphAddress address, Map<String, String> environment, @Nullable String mail, boolean offline) {
        String version =
                Objects.requireNonNullElse(OpenServices.class.getPackage().getImplementationVersion(), "development");
        Asking asking = Asking.of(environment, version, mail, folder(address)).withLedger(home().resolve("services"));
        return offline ? asking.fromCacheAlone() : asking;
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"), ".citeatlas");
    }

    private static Path folder(GraphAddress address) {
        return (address.embedded() ? address.db() : home()).resolve("citeatlas").resolve("services");
    }
}
