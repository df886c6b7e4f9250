package org.citeatlas.services;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The connectors that there are, one a service. */
public final class Connectors {
    private static final List<Connector> ALL =
            ServiceLoader.load(Connector.class, Connectors.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(Connector::service))
                    .toList();

    private Connectors() {}

    public static List<Connector> all() {
        return ALL;
    }

    public static Connector of(Service service) {
        return ALL.stream()
                .filter(connector -> connector.service() == service)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no connector for " + service));
    }
}
