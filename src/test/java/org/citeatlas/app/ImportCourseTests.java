package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportCourseTests {
    private final List<Long> done = new ArrayList<>();
    private long total;

    private final ImportCourse course = new ImportCourse(
            new ImportProgress() {
                @Override
                public void total(long papers) {
                    total = papers;
                }

                @Override
                public void papers(long papers) {
                    done.add(papers);
                }
            },
            List.of());

    @Test
    void readingWritingAndSettlingAreSharesOfTheWhole() {
        course.found(1_000);
        course.written(400);
        course.written(600);
        course.settled(0.5);
        course.settled(1);

        assertThat(total).isEqualTo(1_000);
        assertThat(done).containsExactly(100L, 380L, 800L, 900L, 1_000L);
    }

    @Test
    void anImportThatFindsNothingEndsAtNothing() {
        course.found(0);
        course.written(0);
        course.settled(1);

        assertThat(done).containsOnly(0L);
    }
}
