package org.citeatlas.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.citeatlas.export.picture.Piece.Curve;
import org.citeatlas.export.picture.Piece.Dot;
import org.citeatlas.export.picture.Piece.Ink;
import org.citeatlas.export.picture.Piece.Lettering;
import org.citeatlas.export.picture.Piece.Line;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Shape;
import org.citeatlas.export.picture.Piece.Words;

/** A picture as PNG, drawn by Java2D with the sans-serif font that the system has. */
final class PngPicture {
    private static final double SHARP = 2; // pixels a point
    private static final double MOST_PIXELS = 36_000_000; // four bytes each while it is drawn

    private final Graphics2D canvas;

    private PngPicture(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /**
     * Draws with two pixels a point, or fewer where the picture is too large for that.
     *
     * @return what became smaller
     * @throws org.citeatlas.domain.CiteatlasException where this Java cannot write words; SVG does not need it to
     */
    static List<String> write(Picture picture, OutputStream out) throws IOException {
        Box box = picture.box();
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (box.width() * box.height())));
        BufferedImage image = new BufferedImage(
                (int) Math.max(1, box.width() * scale),
                (int) Math.max(1, box.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.scale(scale, scale);
            canvas.translate(-box.left(), -box.top());
            PngPicture png = new PngPicture(canvas);
            picture.pieces().forEach(png::draw);
        } finally {
            canvas.dispose();
        }
        PngFile.write(image, scale, picture, out);
        return scale == SHARP
                ? List.of()
                : List.of(
                        "The picture is too large to be sharp: it has %.1f pixels a point instead of 2. Ask for less, or"
                                        .formatted(scale)
                                + " export it as svg.");
    }

    private void draw(Piece piece) {
        if (piece instanceof Line line) {
            stroke(line.ink(), line.width(), List.of());
            canvas.draw(new Line2D.Double(
                    line.from().x(), line.from().y(), line.to().x(), line.to().y()));
        } else if (piece instanceof Curve curve) {
            stroke(curve.ink(), curve.width(), curve.dashes());
            canvas.draw(path(curve.points()));
        } else if (piece instanceof Dot dot) {
            double size = 2 * dot.radius();
            fill(
                    new Ellipse2D.Double(
                            dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(), size, size),
                    dot.ink());
        } else if (piece instanceof Shape shape) {
            Path2D path = path(shape.corners());
            path.closePath();
            fill(path, shape.ink());
        } else if (piece instanceof Words words) {
            write(words);
        }
    }

    private void fill(java.awt.Shape shape, Ink ink) {
        canvas.setColor(colour(ink));
        canvas.fill(shape);
        stroke(new Ink("#ffffff"), 1, List.of());
        canvas.draw(shape);
    }

    private void write(Words words) {
        if (words.text().isBlank()) {
            return; // Java2D has no layout for nothing
        }
        Lettering lettering = words.lettering();
        TextLayout layout = new TextLayout(words.text(), PlainFont.of(lettering), canvas.getFontRenderContext());
        double shift = switch (lettering.anchor()) {
            case START -> 0;
            case MIDDLE -> layout.getAdvance() / 2;
            case END -> layout.getAdvance();
        };
        java.awt.Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(
                words.at().x() - shift, words.at().y()));
        if (lettering.halo()) {
            stroke(new Ink("#ffffff"), 3, List.of());
            canvas.draw(outline);
        }
        canvas.setColor(colour(Ink.DARK));
        canvas.fill(outline);
    }

    private void stroke(Ink ink, double width, List<Integer> dashes) {
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i);
        }
        canvas.setColor(colour(ink));
        canvas.setStroke(new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                lengths.length == 0 ? null : lengths,
                0));
    }

    private static Color colour(Ink ink) {
        Color colour = Color.decode(ink.colour());
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(ink.opacity() * 255));
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        for (Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }
}
