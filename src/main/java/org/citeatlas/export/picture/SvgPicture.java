package org.citeatlas.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.citeatlas.export.XmlOutput;
import org.citeatlas.export.picture.Piece.Anchor;
import org.citeatlas.export.picture.Piece.Curve;
import org.citeatlas.export.picture.Piece.Dot;
import org.citeatlas.export.picture.Piece.Ink;
import org.citeatlas.export.picture.Piece.Lettering;
import org.citeatlas.export.picture.Piece.Line;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Shape;
import org.citeatlas.export.picture.Piece.Words;

/**
 * A picture as SVG 1.1, https://www.w3.org/TR/SVG11/, without a script and asking for nothing. Neighbours that are written
 * or drawn in one way stand in one group. What a dot is stands in its {@code title}, which web browsers show where the pointer
 * rests.
 */
final class SvgPicture {
    private final XmlOutput xml;
    private String group = "";

    private SvgPicture(XmlOutput xml) {
        this.xml = xml;
    }

    /** @return what XML could not hold */
    static List<String> write(Picture picture, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        new SvgPicture(xml).write(picture);
        xml.flush();
        return xml.notes();
    }

    private void write(Picture picture) throws IOException {
        Box box = picture.box();
        xml.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"system-ui, sans-serif\"");
        xml.attribute("viewBox", numbers(box.left(), box.top(), box.width(), box.height()));
        xml.attribute("width", number(box.width()))
                .attribute("height", number(box.height()))
                .raw(">\n");
        xml.raw("<title>").text(picture.title()).raw("</title>\n<desc>");
        xml.text(picture.description()).raw("</desc>\n<rect fill=\"#ffffff\"");
        xml.attribute("x", number(box.left())).attribute("y", number(box.top()));
        xml.attribute("width", number(box.width()))
                .attribute("height", number(box.height()))
                .raw("/>\n");
        for (Piece piece : picture.pieces()) {
            write(piece);
        }
        enter("");
        xml.raw("</svg>\n");
    }

    private void write(Piece piece) throws IOException {
        if (piece instanceof Line line) {
            enter(stroke(line.ink()));
            xml.raw("<line");
            at("x1", line.from().x()).at("y1", line.from().y());
            at("x2", line.to().x()).at("y2", line.to().y());
            at("stroke-width", line.width()).xml.raw("/>\n");
        } else if (piece instanceof Curve curve) {
            curve(curve);
        } else if (piece instanceof Dot dot) {
            enter(" stroke=\"#ffffff\"");
            xml.raw("<circle");
            at("cx", dot.centre().x()).at("cy", dot.centre().y()).at("r", dot.radius());
            fill(dot.ink()).noted("circle", dot.note());
        } else if (piece instanceof Shape shape) {
            enter(" stroke=\"#ffffff\"");
            xml.raw("<polygon").attribute("points", points(shape.corners()));
            fill(shape.ink()).noted("polygon", shape.note());
        } else if (piece instanceof Words words) {
            enter(lettering(words.lettering()));
            xml.raw("<text");
            at("x", words.at().x()).at("y", words.at().y()).xml.raw(">");
            xml.text(words.text()).raw("</text>\n");
        }
    }

    private void curve(Curve curve) throws IOException {
        enter(stroke(curve.ink()) + " fill=\"none\" stroke-linejoin=\"round\"");
        xml.raw("<polyline").attribute("points", points(curve.points()));
        at("stroke-width", curve.width());
        if (!curve.dashes().isEmpty()) {
            xml.attribute(
                    "stroke-dasharray",
                    curve.dashes().stream().map(Objects::toString).collect(Collectors.joining(" ")));
        }
        xml.raw("/>\n");
    }

    private void noted(String element, String note) throws IOException {
        if (note.isEmpty()) {
            xml.raw("/>\n");
        } else {
            xml.raw("><title>").text(note).raw("</title></" + element + ">\n");
        }
    }

    private SvgPicture fill(Ink ink) throws IOException {
        xml.attribute("fill", ink.colour());
        return this;
    }

    private SvgPicture at(String name, double value) throws IOException {
        xml.attribute(name, number(value));
        return this;
    }

    /** Closes the group that is open and opens one with these attributes, unless it is the same. */
    private void enter(String attributes) throws IOException {
        if (!attributes.equals(group)) {
            xml.raw(group.isEmpty() ? "" : "</g>\n").raw(attributes.isEmpty() ? "" : "<g" + attributes + ">\n");
            group = attributes;
        }
    }

    private static String stroke(Ink ink) {
        String opacity = ink.opacity() == 1 ? "" : " stroke-opacity=\"" + number(ink.opacity()) + "\"";
        return " stroke=\"" + ink.colour() + "\"" + opacity;
    }

    private static String lettering(Lettering lettering) {
        return " font-size=\"" + lettering.size() + "\" fill=\"" + Ink.DARK.colour() + "\""
                + (lettering.anchor() == Anchor.START
                        ? ""
                        : " text-anchor=\"" + lettering.anchor().name().toLowerCase(Locale.ROOT) + "\"")
                + (lettering.bold() ? " font-weight=\"bold\"" : "")
                + (lettering.halo()
                        ? " stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                        : "");
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgPicture::number).collect(Collectors.joining(" "));
    }

    /** With one digit behind the point, and none where it is 0. */
    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
