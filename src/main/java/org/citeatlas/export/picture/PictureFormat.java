package org.citeatlas.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a picture can be written as. */
public enum PictureFormat {
    PNG,
    SVG;

    /** The one that is called so; empty for what is no picture. */
    public static Optional<PictureFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** What {@code --as} takes, and what a file ends with: {@code png}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the whole file.
     *
     * @param out stays open
     * @return what it could not hold as it is, one sentence each
     */
    public List<String> write(Picture picture, OutputStream out) throws IOException {
        return switch (this) {
            case PNG -> PngPicture.write(picture, out);
            case SVG -> SvgPicture.write(picture, out);
        };
    }
}
