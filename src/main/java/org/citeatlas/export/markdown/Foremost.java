package org.citeatlas.export.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of all that is added, in their order; no more than these are kept. */
final class Foremost<T> {
    private final int most;
    private final Comparator<? super T> order;
    private final PriorityQueue<T> kept;
    private long leftOut;

    Foremost(int most, Comparator<? super T> order) {
        this.most = most;
        this.order = order;
        kept = new PriorityQueue<>(order.reversed());
    }

    void add(T one) {
        kept.add(one);
        if (kept.size() > most) {
            kept.remove();
            leftOut++;
        }
    }

    List<T> inOrder() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }

    /** How many were added beyond those kept. */
    long leftOut() {
        return leftOut;
    }
}
