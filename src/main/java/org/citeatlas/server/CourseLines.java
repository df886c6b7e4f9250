package org.citeatlas.server;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes Neo4j's words on how far a dump or a load is, and hands them on. */
final class CourseLines extends PrintStream {
    private final Consumer<String> course;

    CourseLines(Consumer<String> course) {
        super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.course = course;
    }

    @Override
    public void print(String text) {
        String said = text.strip();
        if (!said.isEmpty()) {
            course.accept(said);
        }
    }
}
