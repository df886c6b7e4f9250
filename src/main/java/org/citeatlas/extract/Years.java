package org.citeatlas.extract;

/** Years as citations write them. */
final class Years {
    private Years() {}

    /** 2021 of {@code 2021} and {@code 2021a}; 0 where word {@code w} is no year. */
    static int at(Words words, int w) {
        if (w < 0 || w >= words.size) {
            return 0;
        }
        int from = words.start[w];
        int length = words.end[w] - from;
        boolean lettered = length == 5 && Character.isLetter(words.chars[from + 4]);
        return length == 4 || lettered ? of(words, from) : 0;
    }

    /** The year of four digits at this offset; 0 where others stand there. */
    static int of(Words words, int from) {
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            char c = words.chars[i];
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year >= 1900 && year <= 2035 ? year : 0;
    }

    /** 2022 of {@code STOC'22}; 0 where word {@code w} has no such ending. */
    static int ending(Words words, int w) {
        int end = words.end[w];
        return end - words.start[w] >= 5 && words.chars[end - 3] == '\'' ? ofTwo(words, end - 2) : 0;
    }

    /** The year of two digits at this offset; 0 where others stand there. */
    static int ofTwo(Words words, int offset) {
        char tens = words.chars[offset];
        char ones = words.chars[offset + 1];
        if (tens < '0' || tens > '9' || ones < '0' || ones > '9') {
            return 0;
        }
        int two = (tens - '0') * 10 + ones - '0';
        return two < 50 ? 2000 + two : 1900 + two;
    }
}
