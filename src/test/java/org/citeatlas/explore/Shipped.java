package org.citeatlas.explore;

/** The explorations that ship, by name. */
public final class Shipped {
    private Shipped() {}

    public static Exploration named(String name) {
        return ExplorationFiles.shipped().stream()
                .filter(exploration -> exploration.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
