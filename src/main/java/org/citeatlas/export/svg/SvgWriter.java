package org.citeatlas.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AskedWriter;
import org.citeatlas.export.EdgeWeight;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.XmlOutput;
import org.citeatlas.export.drawing.Drawing;
import org.citeatlas.export.drawing.DrawingTitle;
import org.citeatlas.export.drawing.ShortCaption;

/**
 * A picture for a paper or a slide: nodes coloured by kind and sized by number of edges, captions of the largest that find
 * room, and a legend. It has no script and asks for nothing; what a node is stands in its {@code title}, which web browsers
 * show where the pointer rests. SVG 1.1, https://www.w3.org/TR/SVG11/
 */
public final class SvgWriter implements AskedWriter {
    private static final int READABLE = 2_000; // nodes
    private static final int MARGIN = 30; // points, as all that follows
    private static final int CAPTION = 200; // what a caption beside a node takes
    private static final int LEGEND = 150;
    private static final int LINE = 20;
    private static final double WIDEST_EDGE = 6;

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out, Map<String, ?> about) throws IOException {
        NodeNumbers numbers = NodeNumbers.from(0, graph);
        Picture picture = new Picture(numbers, Drawing.of(graph, numbers));
        XmlOutput xml = new XmlOutput(out);
        Map<String, Long> kinds = kinds(graph);
        begin(xml, picture, kinds, DrawingTitle.of(about));
        xml.raw("<g stroke=\"#8c96a0\" stroke-opacity=\"0.5\">\n");
        for (GraphEdge edge : graph.edges()) {
            picture.line(xml, edge);
        }
        xml.raw("</g>\n<g stroke=\"#ffffff\">\n");
        for (GraphNode node : graph.nodes()) {
            picture.dot(xml, node);
        }
        xml.raw("</g>\n<g text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" "
                + "paint-order=\"stroke\">\n");
        Captions captions = new Captions(picture.drawing(), numbers.count());
        for (GraphNode node : largestFirst(graph, picture)) {
            captions.write(xml, picture.number(node), ShortCaption.of(node));
        }
        xml.raw("</g>\n</svg>\n").flush();
        return numbers.count() <= READABLE
                ? xml.notes()
                : List.of("The picture has " + numbers.count() + " nodes: above " + READABLE
                        + " it is hard to read. Ask for less, for example with --limit " + READABLE + ".");
    }

    /** The drawing with the numbers of its nodes. */
    private record Picture(NodeNumbers numbers, Drawing drawing) {
        int number(GraphNode node) {
            return numbers.of(node.id());
        }

        void line(XmlOutput xml, GraphEdge edge) throws IOException {
            int from = numbers.of(edge.source());
            int to = numbers.of(edge.target());
            double width = Math.min(WIDEST_EDGE, Math.max(0.5, Math.sqrt(EdgeWeight.of(edge))));
            xml.raw("<line");
            xml.attribute("x1", String.valueOf(drawing.x(from))).attribute("y1", String.valueOf(drawing.y(from)));
            xml.attribute("x2", String.valueOf(drawing.x(to))).attribute("y2", String.valueOf(drawing.y(to)));
            xml.attribute("stroke-width", String.valueOf(Math.round(width * 10) / 10.0));
            xml.raw("/>\n");
        }

        void dot(XmlOutput xml, GraphNode node) throws IOException {
            int number = number(node);
            NodeLook look = NodeLook.of(node);
            xml.raw("<circle");
            xml.attribute("cx", String.valueOf(drawing.x(number))).attribute("cy", String.valueOf(drawing.y(number)));
            xml.attribute("r", String.valueOf(drawing.radius(number))).attribute("fill", look.hex());
            xml.raw("><title>")
                    .text(NodeLook.kind(node) + ": " + look.caption())
                    .raw("</title></circle>\n");
        }
    }

    private static void begin(XmlOutput xml, Picture picture, Map<String, Long> kinds, String title)
            throws IOException {
        long left = 0;
        long top = 0;
        long right = 0;
        long bottom = 0;
        for (int node = 0; node < picture.numbers().count(); node++) {
            long radius = picture.drawing().radius(node) + MARGIN;
            left = Math.min(left, picture.drawing().x(node) - radius);
            top = Math.min(top, picture.drawing().y(node) - radius);
            right = Math.max(right, picture.drawing().x(node) + radius);
            bottom = Math.max(bottom, picture.drawing().y(node) + radius);
        }
        left -= LEGEND + CAPTION;
        right += CAPTION;
        bottom = Math.max(bottom, top + (long) LINE * (kinds.size() + 2));
        String box = left + " " + top + " " + (right - left) + " " + (bottom - top);
        xml.raw(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\"");
        xml.attribute("viewBox", box).attribute("width", String.valueOf(right - left));
        xml.attribute("height", String.valueOf(bottom - top)).raw(">\n");
        xml.raw("<title>").text(title).raw("</title>\n<desc>");
        xml.text(String.join(
                ", ",
                kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .toList()));
        xml.raw("</desc>\n<rect fill=\"#ffffff\" width=\"100%\" height=\"100%\"");
        xml.attribute("x", String.valueOf(left))
                .attribute("y", String.valueOf(top))
                .raw("/>\n");
        legend(xml, kinds, left + MARGIN, top + MARGIN);
    }

    private static void legend(XmlOutput xml, Map<String, Long> kinds, long x, long y) throws IOException {
        int line = 0;
        for (Map.Entry<String, Long> kind : kinds.entrySet()) {
            long middle = y + (long) LINE * line++;
            xml.raw("<circle r=\"6\"");
            xml.attribute("cx", String.valueOf(x)).attribute("cy", String.valueOf(middle));
            xml.attribute("fill", NodeLook.hex(kind.getKey())).raw("/>");
            xml.raw("<text dominant-baseline=\"central\"");
            xml.attribute("x", String.valueOf(x + 12))
                    .attribute("y", String.valueOf(middle))
                    .raw(">");
            xml.text(kind.getKey() + " " + kind.getValue()).raw("</text>\n");
        }
    }

    private static Map<String, Long> kinds(Subgraph graph) {
        Map<String, Long> kinds = new TreeMap<>();
        graph.nodes().forEach(node -> kinds.merge(NodeLook.kind(node), 1L, Long::sum));
        return kinds;
    }

    private static List<GraphNode> largestFirst(Subgraph graph, Picture picture) {
        Comparator<GraphNode> bySize =
                Comparator.comparing((GraphNode node) -> -picture.drawing().radius(picture.number(node)));
        return StreamSupport.stream(graph.nodes().spliterator(), false)
                .sorted(bySize.thenComparing(GraphNode::id))
                .toList();
    }
}
