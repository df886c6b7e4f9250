package org.citeatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadAheadTests {
    @Test
    void everythingIsHandedOnInOrder() throws InterruptedException {
        List<Integer> taken = new ArrayList<>();
        try (ReadAhead<Integer> numbers = new ReadAhead<>(next -> {
            for (int i = 0; i < 100; i++) {
                next.accept(i);
            }
        })) {
            numbers.forEach(taken::add);
        }
        assertThat(taken).hasSize(100).isSorted();
    }

    @Test
    void theNextIsMadeWhileOneIsBeingTaken() throws InterruptedException {
        CountDownLatch secondMade = new CountDownLatch(1);
        try (ReadAhead<String> things = new ReadAhead<>(next -> {
            next.accept("first");
            secondMade.countDown();
            next.accept("second");
        })) {
            things.forEach(thing -> assertThat(await(secondMade)).isTrue());
        }
    }

    @Test
    void noMoreThanAFewAreMadeThatNobodyTakes() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        ReadAhead<Integer> numbers = new ReadAhead<>(next -> {
            while (true) {
                next.accept(made.incrementAndGet());
            }
        });
        Thread.sleep(200);
        numbers.close();
        assertThat(made.get()).isBetween(1, 4);
    }

    @Test
    void whatStopsTheMakerStopsWhoTakes() {
        try (ReadAhead<String> things = new ReadAhead<>(next -> {
            next.accept("first");
            throw new IllegalStateException("broken off");
        })) {
            List<String> taken = new ArrayList<>();
            assertThatThrownBy(() -> things.forEach(taken::add)).hasMessage("broken off");
            assertThat(taken).containsExactly("first");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
