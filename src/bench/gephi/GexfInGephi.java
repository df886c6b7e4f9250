import com.google.gson.JsonObject;
import java.io.File;
import java.util.Iterator;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Reads a GEXF file with Gephi's own importer, and prints what Gephi then has, one fact a line, values behind tabs. */
public final class GexfInGephi {
    public static void main(String[] arguments) throws Exception {
        Lookup.getDefault().lookup(ProjectController.class).newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(arguments[0]));
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        container.getLoader().setAutoScale(false);
        importer.process(
                container,
                new DefaultProcessor(),
                Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
        Iterator<Issue> issues = container.getReport().getIssues(100_000);
        while (issues.hasNext()) {
            Issue issue = issues.next();
            print("issue", issue.getLevel(), issue.getMessage());
        }
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        Graph graph = model.getGraph();
        print("nodes", graph.getNodeCount());
        print("edges", graph.getEdgeCount());
        print("time", model.getTimeFormat());
        for (Node node : graph.getNodes()) {
            print("node", node.getId(), node.getLabel(), "%02x%02x%02x".formatted(
                    Math.round(node.r() * 255), Math.round(node.g() * 255), Math.round(node.b() * 255)),
                    node.size(), values(node, model));
        }
        for (Edge edge : graph.getEdges()) {
            print("edge", edge.getId(), edge.getSource().getId(), edge.getTarget().getId(), edge.getTypeLabel(),
                    edge.getWeight(), values(edge, model));
        }
    }

    /** As JSON, each value with the name of its type in front. */
    private static String values(Element element, GraphModel model) {
        JsonObject values = new JsonObject();
        for (Column column : element.getAttributeColumns()) {
            Object value = element.getAttribute(column);
            if (value != null && !column.isProperty()) {
                values.addProperty(column.getTitle(), column.getTypeClass().getSimpleName() + " " + value);
            } else if (value != null && column.getId().equals("timeset")) {
                values.addProperty("timeset", AttributeUtils.print(value, TimeFormat.DATE, model.getTimeZone()));
            }
        }
        return values.toString();
    }

    private static void print(Object... facts) {
        StringBuilder line = new StringBuilder();
        for (Object fact : facts) {
            line.append(line.length() == 0 ? "" : "\t")
                    .append(String.valueOf(fact).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
        }
        System.out.println(line);
    }
}
