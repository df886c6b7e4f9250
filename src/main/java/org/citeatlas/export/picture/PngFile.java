package org.citeatlas.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pixels as a PNG file, which says how large they are meant and, as text, what is to be seen; it has no time, so that the
 * same picture is the same file. https://www.w3.org/TR/png/
 */
final class PngFile {
    private static final double POINTS_A_METRE = 96 / 0.0254; // a point being a pixel of CSS

    private PngFile() {}

    /** @param scale pixels a point */
    static void write(BufferedImage image, double scale, Picture picture, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
            root.appendChild(size(Math.round(scale * POINTS_A_METRE)));
            root.appendChild(texts(picture));
            metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode size(long pixelsAMetre) {
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", String.valueOf(pixelsAMetre));
        size.setAttribute("pixelsPerUnitYAxis", String.valueOf(pixelsAMetre));
        size.setAttribute("unitSpecifier", "meter");
        return size;
    }

    private static IIOMetadataNode texts(Picture picture) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", picture.title()));
        texts.appendChild(text("Description", picture.description()));
        return texts;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
