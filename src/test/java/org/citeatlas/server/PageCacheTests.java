package org.citeatlas.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTests {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void itIsAsLargeAsTheStoreWithinAQuarterOfTheMemory() {
        assertThat(PageCache.size(GIGABYTE, 16 * GIGABYTE)).isEqualTo(GIGABYTE);
        assertThat(PageCache.size(15 * GIGABYTE, 16 * GIGABYTE)).isEqualTo(4 * GIGABYTE);
        assertThat(PageCache.size(1_000, 16 * GIGABYTE)).isEqualTo(PageCache.LEAST);
        assertThat(PageCache.size(GIGABYTE, 0)).isEqualTo(PageCache.LEAST);
    }

    @Test
    void theFilesOfTheStoreAreMeasured(@TempDir Path data) throws IOException {
        assertThat(PageCache.size(data.resolve("none"))).isEqualTo(PageCache.LEAST);
        Path folder = Files.createDirectories(data.resolve("databases/neo4j"));
        try (var file = new java.io.RandomAccessFile(folder.resolve("neostore").toFile(), "rw")) {
            file.setLength(PageCache.LEAST + 4_096); // sparse
        }
        assertThat(PageCache.size(data)).isEqualTo(PageCache.LEAST + 4_096);
    }
}
