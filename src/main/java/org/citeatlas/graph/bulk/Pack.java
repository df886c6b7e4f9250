package org.citeatlas.graph.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values one after the other as bytes. Read back in the order in which they were written. */
final class Pack {
    private static final int TEXT = 0;
    private static final int NUMBER = 1;
    private static final int FLAG = 2;
    private static final int FRACTION = 3;
    private static final int LIST = 4;

    private Pack() {}

    /** Collects values. */
    static final class Writer {
        private byte[] bytes = new byte[128];
        private int length;

        Writer number(long value) {
            long rest = value << 1 ^ value >> 63; // small numbers of either sign are short
            while ((rest & ~0x7FL) != 0) {
                add((byte) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            add((byte) rest);
            return this;
        }

        Writer text(@Nullable String value) {
            return value == null ? number(-1) : bytes(value.getBytes(StandardCharsets.UTF_8));
        }

        Writer texts(Collection<String> values) {
            number(values.size());
            values.forEach(this::text);
            return this;
        }

        Writer flag(boolean value) {
            return number(value ? 1 : 0);
        }

        Writer fraction(double value) {
            return number(Double.doubleToRawLongBits(value));
        }

        /** Bytes, with their number before them. */
        Writer bytes(byte[] value) {
            number(value.length);
            reserve(value.length);
            System.arraycopy(value, 0, bytes, length, value.length);
            length += value.length;
            return this;
        }

        private void add(byte value) {
            reserve(1);
            bytes[length++] = value;
        }

        private void reserve(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
            }
        }

        /** Properties of an edge: texts, numbers, truth values, and lists of texts or whole numbers. */
        Writer map(Map<String, Object> values) {
            number(values.size());
            values.forEach((name, value) -> {
                text(name);
                value(value);
            });
            return this;
        }

        private void value(Object value) {
            if (value instanceof String text) {
                number(TEXT).text(text);
            } else if (value instanceof Integer || value instanceof Long) {
                number(NUMBER).number(((Number) value).longValue());
            } else if (value instanceof Boolean flag) {
                number(FLAG).flag(flag);
            } else if (value instanceof Double fraction) {
                number(FRACTION).fraction(fraction);
            } else if (value instanceof List<?> list) {
                number(LIST).number(list.size());
                list.forEach(this::value);
            } else {
                throw new IllegalArgumentException("no value of an edge: " + value.getClass());
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** Gives the values back. */
    static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long number() {
            long rest = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                rest |= (next & 0x7FL) << shift;
                if (next >= 0) {
                    return rest >>> 1 ^ -(rest & 1);
                }
            }
        }

        @Nullable
        String optionalText() {
            int length = (int) number();
            if (length < 0) {
                return null;
            }
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        String text() {
            String text = optionalText();
            if (text == null) {
                throw new IllegalStateException("a text is missing in a packed entry");
            }
            return text;
        }

        List<String> texts() {
            int size = (int) number();
            List<String> texts = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                texts.add(text());
            }
            return texts;
        }

        boolean flag() {
            return number() == 1;
        }

        double fraction() {
            return Double.longBitsToDouble(number());
        }

        byte[] bytes() {
            int length = (int) number();
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }

        Map<String, Object> map() {
            int size = (int) number();
            Map<String, Object> map = new HashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(text(), value());
            }
            return map;
        }

        private Object value() {
            int type = (int) number();
            return switch (type) {
                case TEXT -> text();
                case NUMBER -> number();
                case FLAG -> flag();
                case FRACTION -> fraction();
                case LIST -> {
                    int size = (int) number();
                    List<Object> list = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        list.add(value());
                    }
                    yield list;
                }
                default -> throw new IllegalStateException("a packed entry holds a value of type " + type);
            };
        }
    }
}
