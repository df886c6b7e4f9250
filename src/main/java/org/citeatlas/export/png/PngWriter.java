package org.citeatlas.export.png;

import org.citeatlas.export.drawing.GraphPictureWriter;
import org.citeatlas.export.picture.PictureFormat;

/** A picture that every program can show. */
public final class PngWriter extends GraphPictureWriter {
    public PngWriter() {
        super(PictureFormat.PNG);
    }
}
