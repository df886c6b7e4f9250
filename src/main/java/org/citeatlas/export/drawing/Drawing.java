package org.citeatlas.export.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.Degrees;
import org.citeatlas.export.NodeNumbers;
import org.citeatlas.export.picture.Box;
import org.citeatlas.export.picture.Piece.Point;

/** Where each node of a graph lies and how large it is. The same graph gives the same drawing on every machine. */
public final class Drawing {
    private static final double SPREAD = 28; // how far nodes lie apart, by the square root of their number

    private final double[] x;
    private final double[] y;
    private final double[] radius;

    private Drawing(double[] x, double[] y, double[] radius) {
        this.x = x;
        this.y = y;
        this.radius = radius;
    }

    /** Nodes without an edge to another lie in rows beneath the others. @param numbers of the nodes, from 0 */
    public static Drawing of(Subgraph graph, NodeNumbers numbers) {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        boolean[] tied = new boolean[numbers.count()];
        for (GraphEdge edge : graph.edges()) {
            if (!edge.source().equals(edge.target())) {
                from.add(numbers.of(edge.source()));
                to.add(numbers.of(edge.target()));
                tied[numbers.of(edge.source())] = true;
                tied[numbers.of(edge.target())] = true;
            }
        }
        int[] nodes = which(tied, true);
        int[] place = places(nodes, numbers.count());
        ForceLayout layout = new ForceLayout(nodes.length, ints(from, place), ints(to, place));
        Drawing drawing = new Drawing(new double[tied.length], new double[tied.length], radii(graph, numbers));
        drawing.lay(nodes, layout.x, layout.y);
        Loners.lay(which(tied, false), drawing.box(nodes), drawing.x, drawing.y);
        return drawing;
    }

    private void lay(int[] nodes, double[] someX, double[] someY) {
        double[] someRadius =
                Arrays.stream(nodes).mapToDouble(node -> radius[node]).toArray();
        spread(someX, someY);
        Spacing.apply(someX, someY, someRadius);
        for (int i = 0; i < nodes.length; i++) {
            x[nodes[i]] = someX[i];
            y[nodes[i]] = someY[i];
        }
    }

    /** From the middle of the drawing, in whole points; y grows downwards. */
    public long x(int node) {
        return Math.round(x[node]);
    }

    public long y(int node) {
        return Math.round(y[node]);
    }

    /** In whole points, 4 and more: it grows with the square root of the number of edges. */
    public long radius(int node) {
        return Math.round(radius[node]);
    }

    /** Where its middle is. */
    Point centre(int node) {
        return new Point(x(node), y(node));
    }

    /** The square around it. */
    Box box(int node) {
        return new Box(x(node), y(node), x(node), y(node)).widened(radius(node));
    }

    private Box box(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(this::box).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
    }

    private static double[] radii(Subgraph graph, NodeNumbers numbers) {
        Degrees degrees = Degrees.of(graph);
        double[] radii = new double[numbers.count()];
        for (GraphNode node : graph.nodes()) {
            radii[numbers.of(node.id())] = Math.min(40, 4.5 + 2.2 * Math.sqrt(degrees.of(node.id())));
        }
        return radii;
    }

    private static void spread(double[] x, double[] y) {
        double sum = 0;
        for (int node = 0; node < x.length; node++) {
            sum += x[node] * x[node] + y[node] * y[node];
        }
        if (sum == 0) {
            return; // there is none
        }
        double factor = SPREAD * x.length / Math.sqrt(sum);
        for (int node = 0; node < x.length; node++) {
            x[node] *= factor;
            y[node] *= factor;
        }
    }

    private static int[] which(boolean[] tied, boolean wanted) {
        return IntStream.range(0, tied.length)
                .filter(node -> tied[node] == wanted)
                .toArray();
    }

    /** For each of so many nodes, where it is in the list. */
    private static int[] places(int[] nodes, int count) {
        int[] places = new int[count];
        for (int i = 0; i < nodes.length; i++) {
            places[nodes[i]] = i;
        }
        return places;
    }

    private static int[] ints(List<Integer> nodes, int[] place) {
        return nodes.stream().mapToInt(node -> place[node]).toArray();
    }
}
