package org.citeatlas.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Nobody but their owner may read what services gave; where files have permissions of POSIX. */
public final class OwnersAlone {
    private OwnersAlone() {}

    /** Looks at each file and folder below this one. */
    public static void assertAllBelow(Path folder) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions of POSIX");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> !file.equals(folder)).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .endsWith("------"));
        }
    }
}
