package org.citeatlas.graph.spool;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Properties as bytes, and back. The names, of which a graph has few sets, are kept beside the bytes. */
final class PropertyCodec {
    private static final int TEXT = 0;
    private static final int LONG = 1;
    private static final int DOUBLE = 2;
    private static final int FALSE = 3;
    private static final int TRUE = 4;
    private static final int DATE = 5;
    private static final int TIME = 6;
    private static final int LIST = 7;
    private static final int OTHER = 8;

    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Object> others = new ArrayList<>(); // points, durations: no graph of ours has any

    /**
     * Names that properties came with.
     *
     * @param sorted the names
     * @param places of each name as it came, where among the sorted it stands
     */
    private record Shape(String[] sorted, int[] places) {
        static Shape of(List<String> names) {
            String[] sorted = names.stream().sorted().toArray(String[]::new);
            int[] places = names.stream()
                    .mapToInt(name -> Arrays.binarySearch(sorted, name))
                    .toArray();
            return new Shape(sorted, places);
        }
    }

    /** In whatever order the properties stand. */
    void write(Map<String, Object> properties, Bytes out) {
        out.putLong(numbers.computeIfAbsent(List.copyOf(properties.keySet()), names -> {
            shapes.add(Shape.of(names));
            return shapes.size() - 1;
        }));
        properties.values().forEach(value -> write(value, out));
    }

    /** Sorted by name. */
    Map<String, Object> read(Bytes in) {
        Shape shape = shapes.get(in.getInt());
        Object[] values = new Object[shape.places.length];
        for (int place : shape.places) {
            values[place] = value(in);
        }
        return new Properties(shape.sorted, values);
    }

    private void write(Object value, Bytes out) {
        if (value instanceof String text) {
            out.putByte(TEXT);
            out.putText(text);
        } else if (value instanceof Long number) {
            out.putByte(LONG);
            out.putLong(number);
        } else if (value instanceof Double number) {
            out.putByte(DOUBLE);
            out.putLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof Boolean truth) {
            out.putByte(truth ? TRUE : FALSE);
        } else if (value instanceof LocalDate day) {
            out.putByte(DATE);
            out.putLong(day.toEpochDay());
        } else if (value instanceof ZonedDateTime time) {
            out.putByte(TIME);
            out.putLong(time.toEpochSecond());
            out.putLong(time.getNano());
            out.putText(time.getZone().getId());
        } else if (value instanceof List<?> list) {
            out.putByte(LIST);
            out.putLong(list.size());
            list.forEach(item -> write(item, out));
        } else {
            out.putByte(OTHER);
            out.putLong(others.size());
            others.add(value);
        }
    }

    private Object value(Bytes in) {
        int kind = in.getByte();
        return switch (kind) {
            case TEXT -> in.getText();
            case LONG -> in.getLong();
            case DOUBLE -> Double.longBitsToDouble(in.getLong());
            case FALSE -> false;
            case TRUE -> true;
            case DATE -> LocalDate.ofEpochDay(in.getLong());
            case TIME -> time(in);
            case LIST -> list(in);
            case OTHER -> others.get(in.getInt());
            default -> throw new IllegalStateException("no value is of kind " + kind);
        };
    }

    private static ZonedDateTime time(Bytes in) {
        Instant instant = Instant.ofEpochSecond(in.getLong(), in.getLong());
        return instant.atZone(ZoneId.of(in.getText()));
    }

    private List<Object> list(Bytes in) {
        int size = in.getInt();
        List<Object> list = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            list.add(value(in));
        }
        return list;
    }
}
