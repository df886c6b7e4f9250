package org.citeatlas.export.svg;

import org.citeatlas.export.drawing.GraphPictureWriter;
import org.citeatlas.export.picture.PictureFormat;

/** A picture that can be made larger, and changed in Inkscape. */
public final class SvgWriter extends GraphPictureWriter {
    public SvgWriter() {
        super(PictureFormat.SVG);
    }
}
