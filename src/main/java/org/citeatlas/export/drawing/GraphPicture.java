package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AskedTitle;
import org.citeatlas.export.EdgeWeight;
import org.citeatlas.export.NodeLook;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.picture.Box;
import org.citeatlas.export.picture.Picture;
import org.citeatlas.export.picture.Piece;
import org.citeatlas.export.picture.Piece.Anchor;
import org.citeatlas.export.picture.Piece.Dot;
import org.citeatlas.export.picture.Piece.Ink;
import org.citeatlas.export.picture.Piece.Lettering;
import org.citeatlas.export.picture.Piece.Line;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Words;
import org.citeatlas.export.picture.TextWidth;

/**
 * A graph for a paper or a slide: nodes coloured by kind and sized by number of edges, captions of the largest that find
 * room, a legend, and what was asked.
 */
public final class GraphPicture {
    private static final Ink EDGE = new Ink("#8c96a0", 0.5);
    private static final Lettering TITLE = new Lettering(16, Anchor.START, true, false);
    private static final Lettering LEGEND = Lettering.at(Anchor.START);
    private static final double WIDEST_EDGE = 6; // points, as all that follows
    private static final int MARGIN = 30;
    private static final int LINE = 20;

    private final Subgraph graph;
    private final NodeNumbers numbers;
    private final Drawing drawing;
    private final Map<String, Long> kinds = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    private GraphPicture(Subgraph graph) {
        this.graph = graph;
        numbers = NodeNumbers.from(0, graph);
        drawing = Drawing.of(graph, numbers);
        graph.nodes().forEach(node -> kinds.merge(NodeLook.kind(node), 1L, Long::sum));
    }

    /** @param about what the graph is, as in the manifest */
    public static Picture of(Subgraph graph, Map<String, ?> about) {
        return new GraphPicture(graph).picture(AskedTitle.of(about));
    }

    private Picture picture(String title) {
        graph.edges().forEach(edge -> pieces.add(line(edge)));
        graph.nodes().forEach(node -> pieces.add(dot(node)));
        Box drawn = addCaptions();
        Box box = addLegend(drawn, title).widened(MARGIN);
        String description = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return new Picture(title, description, box, pieces);
    }

    private Line line(GraphEdge edge) {
        double width = Math.min(WIDEST_EDGE, Math.max(0.5, Math.sqrt(EdgeWeight.of(edge))));
        return new Line(
                drawing.centre(numbers.of(edge.source())), drawing.centre(numbers.of(edge.target())), width, EDGE);
    }

    private Dot dot(GraphNode node) {
        int number = numbers.of(node.id());
        NodeLook look = NodeLook.of(node);
        return new Dot(
                drawing.centre(number),
                drawing.radius(number),
                new Ink(look.hex()),
                NodeLook.kind(node) + ": " + look.caption());
    }

    /** @return the box of all nodes and captions */
    private Box addCaptions() {
        Captions captions = new Captions(drawing, numbers.count());
        for (GraphNode node : largestFirst()) {
            captions.of(numbers.of(node.id()), ShortCaption.of(node)).ifPresent(pieces::add);
        }
        Optional<Box> nodes =
                IntStream.range(0, numbers.count()).mapToObj(drawing::box).reduce(Box::with);
        return captions.taken().stream().reduce(nodes.orElse(new Box(0, 0, 0, 0)), Box::with);
    }

    /** To the left of what is drawn, the title over both. @return the box of it all */
    private Box addLegend(Box drawn, String title) {
        List<String> lines = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .toList();
        double widest = lines.stream()
                .mapToDouble(line -> TextWidth.of(line, LEGEND))
                .max()
                .orElse(0);
        double left = Math.floor(drawn.left() - widest - MARGIN - LINE);
        double top = Math.floor(drawn.top() - 2 * LINE);
        double y = top + 2 * LINE;
        for (String kind : kinds.keySet()) {
            pieces.add(new Dot(new Point(left + 6, y), 6, new Ink(NodeLook.hex(kind)), ""));
            pieces.add(new Words(new Point(left + 18, y + 4), kind + " " + kinds.get(kind), LEGEND));
            y += LINE;
        }
        String heading = TextWidth.cut(title, TITLE, Math.max(200, drawn.right() - left));
        pieces.add(new Words(new Point(left, top + TITLE.size()), heading, TITLE));
        return drawn.with(new Box(left, top, left + Math.ceil(TextWidth.of(heading, TITLE)), y));
    }

    private List<GraphNode> largestFirst() {
        Comparator<GraphNode> bySize = Comparator.comparing((GraphNode node) -> -drawing.radius(numbers.of(node.id())));
        return StreamSupport.stream(graph.nodes().spliterator(), false)
                .sorted(bySize.thenComparing(GraphNode::id))
                .toList();
    }
}
