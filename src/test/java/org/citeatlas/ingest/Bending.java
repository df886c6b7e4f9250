package org.citeatlas.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bends a sound input into one that is nearly sound, so that what reads it is met far inside; seeded, so repeatable. */
final class Bending {
    /** What stands alone, ends early, or means something in one of the formats. */
    static final List<String> NASTY = List.of(
            "\0",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "\\",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "@",
            ";",
            ",",
            "#",
            "$",
            "%",
            "/",
            "*",
            "=",
            ":",
            "\n\n",
            "]]>",
            "<!--",
            "<![CDATA[",
            "<?x",
            "&#0;",
            "&#xD800;",
            "&#x3000;",
            "&nope;",
            "<i></i>",
            "<p/>",
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "NaN",
            "1e999",
            "-1",
            "0",
            "18446744073709553637",
            "\\ud800",
            "\\u0000",
            "\\'",
            "\\v{}",
            "{\\i}",
            "--",
            "``",
            "$$",
            " and ",
            "others",
            "ER  - \n",
            "TY  - ",
            "PMID- 1\n",
            "PT J\n",
            "      ",
            "@string{a = a # a}",
            "@comment{",
            "\u2028",
            "\u0085",
            "\u2003",
            "\u00A0",
            "\uFEFF",
            "\u0301",
            "\u202E",
            "\uFFFD",
            "😀");

    private static final byte[][] NOT_UTF8 = {
        {(byte) 0xFF},
        {(byte) 0xC3},
        {(byte) 0xE9, ' '},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}
    };
    private static final String FLOODS = " \n\t.,;:-/(){}[]<>&\\$#@\"'=a1A\u0301\u00A0\r\u2003é";
    private static final int LONGEST = 64 << 10; // bytes that the bends together may make

    private final Random random;

    Bending(Random random) {
        this.random = random;
    }

    /** One to four bends, one after another. */
    byte[] bend(byte[] sound) {
        byte[] bytes = sound;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes = bendOnce(bytes);
        }
        return bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST);
    }

    private byte[] bendOnce(byte[] bytes) {
        if (bytes.length == 0) {
            return nasty();
        }
        int at = random.nextInt(bytes.length);
        int size = 1 + random.nextInt(1 << random.nextInt(10));
        int to = Math.min(bytes.length, at + size);
        return switch (random.nextInt(16)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> flipped(bytes, at);
            case 3 -> spliced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, to), 1 + random.nextInt(20)));
            case 4 -> spliced(bytes, at, to, new byte[0]);
            case 5 -> swapped(bytes, at, to);
            case 6 -> without(bytes);
            case 7 -> deeper(bytes, at);
            case 8 -> otherNumber(bytes, at);
            case 9 -> spliced(bytes, at, at, NOT_UTF8[random.nextInt(NOT_UTF8.length)]);
            case 10 -> reencoded(bytes);
            case 11 -> otherLineEnds(bytes);
            default -> spliced(bytes, at, random.nextInt(3) == 0 ? to : at, nasty());
        };
    }

    /** The same with one very long run of one character somewhere: what is quadratic shows. */
    byte[] flood(byte[] sound, int length) {
        int c = random.nextInt(FLOODS.length());
        byte[] run = FLOODS.substring(c, c + 1).repeat(length).getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(sound.length + 1);
        return spliced(sound, at, at, run);
    }

    private byte[] nasty() {
        return NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] bent = bytes.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int place = random.nextBoolean() ? at : random.nextInt(bent.length);
            bent[place] ^= (byte) (1 << random.nextInt(8));
        }
        return bent;
    }

    private byte[] swapped(byte[] bytes, int from, int to) {
        int other = random.nextInt(bytes.length);
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        return spliced(spliced(bytes, from, to, new byte[0]), Math.min(other, bytes.length - piece.length), -1, piece);
    }

    /** Every tenth, or each, of one kind of quotation mark, brace or line end is gone. */
    private byte[] without(byte[] bytes) {
        byte gone = (byte) "\"{}[]<>,;\n-/".charAt(random.nextInt(12));
        int kept = random.nextBoolean() ? 0 : 9;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b != gone || random.nextInt(10) < kept) {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    /** The next bracket behind this place, many times. */
    private byte[] deeper(byte[] bytes, int at) {
        for (int i = at; i < bytes.length; i++) {
            if ("{[(<\"".indexOf(bytes[i]) >= 0) {
                int end = i + 1;
                while (bytes[i] == '<' && end < bytes.length && bytes[end - 1] != '>') {
                    end++;
                }
                int times = 1 << random.nextInt(14);
                return spliced(bytes, i, i, repeated(Arrays.copyOfRange(bytes, i, end), times / (end - i) + 1));
            }
        }
        return bytes;
    }

    private byte[] otherNumber(byte[] bytes, int at) {
        for (int i = at; i < bytes.length; i++) {
            if (Character.isDigit(bytes[i])) {
                int end = i;
                while (end < bytes.length && Character.isDigit(bytes[end])) {
                    end++;
                }
                String other = switch (random.nextInt(8)) {
                    case 0 -> "9".repeat(1 + random.nextInt(2000));
                    case 1 -> "1e999";
                    case 2 -> "-2147483649";
                    case 3 -> "18446744073709553637"; // 2^64 + 2021
                    case 4 -> "0.0000001";
                    case 5 -> "00";
                    case 6 -> "2147483647";
                    default -> "";
                };
                return spliced(bytes, i, end, other.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes;
    }

    private byte[] reencoded(byte[] bytes) {
        String text = (random.nextBoolean() ? "\uFEFF" : "") + new String(bytes, StandardCharsets.UTF_8);
        Charset charset = switch (random.nextInt(4)) {
            case 0 -> StandardCharsets.UTF_16LE;
            case 1 -> StandardCharsets.UTF_16BE;
            case 2 -> StandardCharsets.ISO_8859_1;
            default -> StandardCharsets.UTF_8;
        };
        return text.getBytes(charset);
    }

    private byte[] otherLineEnds(byte[] bytes) {
        String end = List.of("\r\n", "\r", "\n\n", "\u2028", " ").get(random.nextInt(5));
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\n", new String(end.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times && out.size() < LONGEST; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    /** Replaces what stands from {@code from} to {@code to}; nothing where {@code to} is less. */
    static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        int behind = Math.max(from, to);
        out.write(bytes, behind, bytes.length - behind);
        return out.toByteArray();
    }
}
