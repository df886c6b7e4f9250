package org.citeatlas.analyse;

/**
 * How many paths there are, which in a citation network of some thousand works passes what a {@code long} and even a
 * {@code double} can hold: {@code mantissa · 2^exponent}. Unlike a logarithm it is exact up to 2^53, so equal counts of
 * a small network are equal, and ties are seen.
 *
 * @param mantissa 0, or from 1 to below 2
 * @param exponent 0 where the mantissa is 0
 */
record PathCount(double mantissa, int exponent) implements Comparable<PathCount> {
    static final PathCount NONE = new PathCount(0, 0);
    static final PathCount ONE = new PathCount(1, 0);

    private static PathCount of(double value, int exponent) {
        int shift = Math.getExponent(value);
        return new PathCount(Math.scalb(value, -shift), exponent + shift);
    }

    boolean isNone() {
        return mantissa == 0;
    }

    PathCount plus(PathCount other) {
        if (exponent < other.exponent || isNone()) {
            return other.isNone() ? this : other.plusSmaller(this);
        }
        return plusSmaller(other);
    }

    private PathCount plusSmaller(PathCount smaller) {
        return of(mantissa + Math.scalb(smaller.mantissa, smaller.exponent - exponent), exponent);
    }

    PathCount times(PathCount other) {
        return isNone() || other.isNone() ? NONE : of(mantissa * other.mantissa, exponent + other.exponent);
    }

    /** This count divided by another that is not 0; 0 where that is below what a {@code double} can hold. */
    double dividedBy(PathCount other) {
        return Math.scalb(mantissa / other.mantissa, exponent - other.exponent);
    }

    double log10() {
        return Math.log10(mantissa) + exponent * Math.log10(2);
    }

    @Override
    public int compareTo(PathCount other) {
        if (isNone() || other.isNone() || exponent == other.exponent) {
            return Double.compare(mantissa, other.mantissa);
        }
        return Integer.compare(exponent, other.exponent);
    }
}
