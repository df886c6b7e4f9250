package org.citeatlas.extract;

/**
 * A short form and the long form that the text gives for it, as offsets into the passage's clean text.
 *
 * @param stated whether brackets or words such as "short for" tie them, rather than a colon or a comma
 */
record Definition(
        Passage passage, String shortForm, int shortStart, int shortEnd, int longStart, int longEnd, boolean stated) {
    String longForm() {
        return passage.text.substring(longStart, longEnd);
    }
}
