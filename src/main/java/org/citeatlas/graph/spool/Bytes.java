package org.citeatlas.graph.spool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A record being written, or read from the start. */
final class Bytes {
    private byte[] bytes;
    private int at;

    Bytes() {
        this(new byte[1 << 12], 0);
    }

    Bytes(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    void clear() {
        at = 0;
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return at;
    }

    void putByte(int value) {
        room(1);
        bytes[at++] = (byte) value;
    }

    int getByte() {
        return bytes[at++];
    }

    /** Seven bits a byte, small numbers first, negative ones in between. */
    void putLong(long value) {
        room(10);
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes[at++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    long getLong() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    int getInt() {
        return (int) getLong();
    }

    void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putLong(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        at += utf8.length;
    }

    String getText() {
        int length = getInt();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(at + more, 2 * bytes.length));
        }
    }
}
