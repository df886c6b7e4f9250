package org.citeatlas.export.picture;

/** A rectangle in points; y grows downwards. */
public record Box(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** Whether the two have more than a border in common. */
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** The smallest that holds both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The same, so much larger on each side. */
    public Box widened(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }
}
