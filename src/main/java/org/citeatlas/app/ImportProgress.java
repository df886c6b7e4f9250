package org.citeatlas.app;

/** Hears how far an import has come. Called from any thread; must return at once. */
public interface ImportProgress {
    ImportProgress NONE = new ImportProgress() {};

    /** What is being done, for a person. */
    default void phase(String what) {}

    /** The input that is being read. */
    default void source(String name) {}

    /** How many papers there are to write; known after the first reading. */
    default void total(long papers) {}

    /** How many papers are written, of {@link #total}. */
    default void papers(long done) {}
}
