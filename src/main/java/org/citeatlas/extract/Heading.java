package org.citeatlas.extract;

/**
 * A label under which papers stand.
 *
 * @param number its place in {@link Headings}
 * @param broader the number of the label that it is a part of; its own where it is a field
 * @param general whether it says so little that it comes behind the others
 * @param computing whether its field is a part of computing
 */
record Heading(int number, String label, int broader, boolean general, boolean computing) {

    boolean isField() {
        return broader == number;
    }
}
