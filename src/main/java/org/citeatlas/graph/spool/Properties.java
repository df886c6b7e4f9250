package org.citeatlas.graph.spool;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Properties by name, in the order of their names. Many elements share the array of names. */
final class Properties extends AbstractMap<String, Object> {
    private final String[] names;
    private final Object[] values;

    /**
     * @param names sorted, and never changed
     * @param values one a name
     */
    Properties(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        for (int at = 0; at < names.length; at++) {
            action.accept(names[at], values[at]);
        }
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Iterator<>() {
                    private int at;

                    @Override
                    public boolean hasNext() {
                        return at < names.length;
                    }

                    @Override
                    public Map.Entry<String, Object> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        return Map.entry(names[at], values[at++]);
                    }
                };
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
