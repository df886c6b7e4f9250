package org.citeatlas.app.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.Shelf;
import org.citeatlas.explore.Shipped;
import org.junit.jupiter.api.Test;

class ComputeRowsTests {
    @Test
    void workingOutStopsInTime() {
        Random random = new Random(1);
        List<List<Object>> rows = new ArrayList<>();
        for (int node = 0; node < 20_000; node++) {
            rows.add(List.of("w" + node, List.of("w" + random.nextInt(20_000), "w" + random.nextInt(20_000))));
        }

        assertThatThrownBy(() -> compute("communities", Map.of(), rows, Duration.ofMillis(1)))
                .isInstanceOfSatisfying(
                        CiteatlasException.class, e -> assertThat(e.exitCode()).isEqualTo(5))
                .hasMessageContaining("while working out what was read");
    }

    @Test
    void whoeverIsInterruptedLeaves() {
        List<List<Object>> rows = List.of(List.of("a", List.of("b")));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> compute("pagerank", Map.of(), rows, Duration.ZERO))
                    .isInstanceOfSatisfying(
                            CiteatlasException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(130));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void rowsOfAnotherShapeAreSaid() {
        assertThatThrownBy(() -> compute("pagerank", Map.of(), List.of(List.of(1L, List.of("b"))), Duration.ZERO))
                .isInstanceOf(CiteatlasException.class)
                .hasMessage(
                        "The statement that is read returns [1, [b]], and should return a node's name and the list of the"
                                + " names of its others.");
        assertThatThrownBy(() -> compute("emerging", Map.of(), List.of(Arrays.asList("a", 2020L, null)), Duration.ZERO))
                .hasMessageContaining("a node's name or null, a year and a number of papers");
    }

    @Test
    void settingsOutOfTheirRangeAreSaid() {
        List<List<Object>> rows = List.of(List.of("a", List.of("b")));

        assertThatThrownBy(() -> compute("pagerank", Map.of("damping", 1.0), rows, Duration.ZERO))
                .hasMessage("--damping cannot be 1.0. It takes a number above 0.0 and below 1.0.");
        assertThatThrownBy(() -> compute("communities", Map.of("minSize", 0L), rows, Duration.ZERO))
                .hasMessage("--min-size cannot be 0. It takes a whole number from 1 on.");
    }

    @Test
    void nothingReadGivesNothing() {
        for (String name : List.of(
                "pagerank", "main-path", "communities", "bridges", "thematic-map", "never-combined", "emerging")) {
            assertThat(compute(name, Map.of(), List.of(), Duration.ZERO).rows())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<List<Object>> rows = new ArrayList<>();
        Random random = new Random(2);
        for (int paper = 0; paper < 300; paper++) {
            int group = paper % 3 * 10;
            rows.add(List.of(
                    "p" + paper, List.of("m" + (group + random.nextInt(10)), "m" + (group + random.nextInt(10)))));
        }
        Computed first = compute("method-communities", Map.of(), rows, Duration.ZERO);
        Collections.shuffle(rows, random);

        assertThat(first.rows()).hasSize(3);
        assertThat(compute("method-communities", Map.of(), rows, Duration.ZERO)).isEqualTo(first);
    }

    private static Computed compute(
            String name, Map<String, Object> values, List<List<Object>> rows, Duration timeout) {
        Exploration exploration = Shipped.named(name);
        RowReader reader = new RowReader() {
            @Override
            public <T> T fold(
                    String cypher, Map<String, Object> parameters, Supplier<T> start, BiConsumer<T, List<Object>> add) {
                T total = start.get();
                rows.forEach(row -> add.accept(total, row));
                return total;
            }
        };
        return new ComputeRows(reader).run(new Asked(exploration, values, Shelf.SOURCE), timeout);
    }
}
