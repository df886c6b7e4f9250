package org.citeatlas.services;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * A list whose pages are numbered, or begin at an offset. Pages with a cursor are not used: a cursor ends after minutes,
 * and what was interrupted could not go on from an answer that is kept.
 *
 * @param request makes the request for a page from its number or offset
 * @param parameter of the request that holds that number or offset
 * @param start the number or offset of the first page
 * @param step from one page to the next: 1 for numbers, the size for offsets
 * @param size records a page
 * @param most records wanted in all
 * @param shape how a page tells of the rest
 */
public record Pages(
        IntFunction<Request> request, String parameter, int start, int step, int size, int most, Shape shape)
        implements Query {

    /** What a page says of the list. */
    public interface Shape {
        /** How many records there are in all; empty where it is not said. */
        OptionalLong total(Answer page);

        /** The records of a page, as {@link Connector#records} gives them. */
        List<String> records(Answer page);

        /** Whether nothing is behind this page, where no total says so: an empty page is the last. */
        default boolean isLast(Answer page) {
            return records(page).isEmpty();
        }
    }

    /** Pages that are counted from 1: {@code page=2}. */
    public static Pages numbered(IntFunction<Request> request, String parameter, int size, int most, Shape shape) {
        return new Pages(request, parameter, 1, 1, size, most, shape);
    }

    /** Pages that begin at a record, counted from 0: {@code offset=100}. */
    public static Pages offset(IntFunction<Request> request, String parameter, int size, int most, Shape shape) {
        return new Pages(request, parameter, 0, size, size, most, shape);
    }

    @Override
    public Request first() {
        return request.apply(start);
    }

    @Override
    public Optional<Request> next(Answer page) {
        return done(page) < most && goesOn(page) ? Optional.of(request.apply(at(page) + step)) : Optional.empty();
    }

    @Override
    public boolean goesOn(Answer page) {
        if (!page.known()) {
            return false;
        }
        OptionalLong total = shape.total(page);
        return total.isPresent() ? done(page) < total.getAsLong() : !shape.isLast(page);
    }

    @Override
    public int mostPages() {
        return (most + size - 1) / size;
    }

    private int at(Answer page) {
        return page.request().parameter(parameter).map(Integer::parseInt).orElse(start);
    }

    /** Records until the end of this page. */
    private long done(Answer page) {
        return ((at(page) - start) / step + 1L) * size;
    }

    @Override
    public OptionalLong total(Answer page) {
        return page.known() ? shape.total(page) : OptionalLong.of(0);
    }
}
