package org.citeatlas.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.app.ExportRequest.Around;
import org.citeatlas.app.ExportRequest.OfExploration;
import org.citeatlas.app.ExportRequest.OfQuery;
import org.citeatlas.app.ExportRequest.What;
import org.citeatlas.app.RunExploration.Drawing;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.OutsideData;
import org.citeatlas.explore.Parameter;
import org.citeatlas.explore.Shelf;
import org.citeatlas.export.ExportFile;
import org.citeatlas.export.ExportFile.Exported;
import org.citeatlas.export.FolderWriter;
import org.citeatlas.export.Formats;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.graph.Graph;

/** Writes a part of the graph to a file for another tool. */
public final class ExportSubgraph {
    private static final int MOST_HOPS = 4; // a literature is small: further out lies nearly all of it
    private static final String AROUND = """
            MATCH %s
            CALL (a) {
              MATCH p = (a)-[:%s*0..%d]-(n) %s
              WITH n, min(length(p)) AS distance
              RETURN n, distance ORDER BY distance, coalesce(n.id, n.key, n.url) LIMIT $limit
            }
            WITH collect(n) AS nodes
            UNWIND nodes AS n
            OPTIONAL MATCH (n)-[r]->(m) WHERE m IN nodes
            RETURN n, r
            """;
    private static final String HOW_MANY_AROUND = """
            MATCH %s
            MATCH %s(a)-[:%s*0..%d]-(n) %s
            WITH DISTINCT n LIMIT $most
            RETURN count(n) AS nodes
            """;

    private final GraphSession session;

    public ExportSubgraph(GraphSession session) {
        this.session = session;
    }

    /** The names that {@code --as} takes. */
    public static List<String> formats() {
        return Formats.all().stream().map(SubgraphWriter::format).sorted().toList();
    }

    /**
     * Why an export of this format cannot be a stream of text; empty where it can.
     *
     * @throws CiteatlasException (usage) where there is no such format
     */
    public static Optional<String> noStream(String format) {
        return Formats.byName(format) instanceof FolderWriter
                ? Optional.of(format + " is several files")
                : format.equals("png") ? Optional.of("png is no text") : Optional.empty();
    }

    /**
     * Writes the file and its manifest, or nothing.
     *
     * @throws CiteatlasException where there is nothing to export, the file is there already, or cannot be written
     */
    public Exported run(ExportRequest request, QueryOptions options) {
        SubgraphWriter writer = Formats.byName(request.format());
        List<String> more = request.folding().map(Folding::edgesToBringAlong).orElseGet(writer::edgesToBringAlong);
        Optional<Candidate> centre = centre(request.what(), options);
        Part part = part(request.what(), centre, options, more);
        if (!part.graph().nodes().iterator().hasNext()) {
            throw CiteatlasException.failed("There is nothing to export: the statement returns no nodes or edges. "
                    + "A query has to return nodes, edges or paths, not their properties.");
        }
        Subgraph whole =
                request.folding().map(folding -> folding.of(part.graph())).orElse(part.graph());
        Map<String, Object> about = about(request, centre);
        about.putAll(part.about());
        about.putAll(part.extent().about());
        return new ExportFile(request.output(), request.force())
                .write(whole, writer, about, part.extent().sentences());
    }

    /** The thing that the export is to be around, if it is. */
    private Optional<Candidate> centre(What what, QueryOptions options) {
        if (!(what instanceof Around around)) {
            return Optional.empty();
        }
        if (around.hops() < 1 || around.hops() > MOST_HOPS) {
            throw CiteatlasException.usage("--hops " + around.hops() + " is not possible: 1 to " + MOST_HOPS + " are.");
        }
        return Optional.of(new Things(options.names(session.graph())).one(around.name()));
    }

    /**
     * What is exported.
     *
     * @param about what the manifest says of it besides what was typed
     */
    private record Part(Subgraph graph, Extent extent, Map<String, Object> about) {}

    /** @param more types of edges of its works that the format is made of: references want authors and venues */
    private Part part(What what, Optional<Candidate> centre, QueryOptions options, List<String> more) {
        Graph graph = session.graph();
        Graph.Limits limits = options.limits();
        if (what instanceof OfQuery query) {
            OutsideData.refuse(query.cypher());
            return new Part(graph.subgraphWith(more, query.cypher(), Map.of(), limits), Extent.WHOLE, Map.of());
        }
        if (what instanceof Around around) {
            return around(around, centre.orElseThrow(), options, more);
        }
        OfExploration asked = (OfExploration) what;
        Exploration exploration = asked.exploration();
        if (exploration.graphCypher().isEmpty()) {
            throw CiteatlasException.usage(
                    exploration.name() + " has no @graph statement, so that there is nothing to export.");
        }
        Drawing drawing = new RunExploration(session).drawing(exploration, asked.values(), options);
        Asked bound = drawing.asked();
        String cypher = bound.graphCypher().orElseThrow();
        Subgraph drawn = InFile.reading(
                exploration,
                exploration.lines().get(1),
                () -> graph.subgraphWith(more, cypher, bound.values(), limits));
        return new Part(drawn, new CutOffs(graph, options).of(drawing), Map.of("values", values(bound)));
    }

    private Part around(Around around, Candidate centre, QueryOptions options, List<String> more) {
        Graph graph = session.graph();
        Graph.Limits limits = options.limits();
        String start = Things.pattern("a", centre);
        Map<String, Object> values = new HashMap<>(Map.of("a", centre.key(), "most", around.limit() + 1L));
        String within = within(around, options, values);
        String cypher = AROUND.formatted(start, Things.EDGES, around.hops(), within);
        values.put("limit", around.limit());
        Subgraph found = graph.subgraphWith(more, cypher, values, limits);
        Extent extent = new CutOffs(graph, options)
                .ofLimit(
                        around.limit(),
                        () -> found.nodeCount() >= around.limit()
                                && graph.read(howMany(start, around, within), values, limits).rows().stream()
                                        .anyMatch(row ->
                                                row.get("nodes") instanceof Long nodes && nodes > around.limit()));
        return new Part(found, extent, Map.of());
    }

    /** The path has a name only where it is asked about: without one Neo4j goes to each node once. */
    private static String howMany(String start, Around around, String within) {
        return HOW_MANY_AROUND.formatted(start, within.isEmpty() ? "" : "p = ", Things.EDGES, around.hops(), within);
    }

    /** A clause on the path {@code p}: no work on it is outside the collection, source or mark; empty for all works. */
    private String within(Around around, QueryOptions options, Map<String, Object> values) {
        if (around.in() == null) {
            return "";
        }
        Candidate shelf = options.names(session.graph()).shelf(around.in());
        values.put("in", shelf.key());
        return "WHERE all(w IN nodes(p) WHERE w = a OR NOT w:Work OR "
                + Shelf.ofKind(shelf.kind()).predicate("w") + ")";
    }

    /** The values that were used, defaults and what names stand for included; 0 for no limit. */
    static Map<String, Object> values(Asked bound) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : bound.exploration().parameters()) {
            Object value = bound.values().get(parameter.name());
            if (value != null) {
                values.put(parameter.name(), plain(value));
            }
        }
        return values;
    }

    private static Object plain(Object value) {
        if (value instanceof Long number) {
            return number == Integer.MAX_VALUE ? 0L : number;
        }
        return value instanceof Number || value instanceof Boolean || value instanceof List<?>
                ? value
                : String.valueOf(value);
    }

    /** What the manifest says of the export. */
    private static Map<String, Object> about(ExportRequest request, Optional<Candidate> centre) {
        Map<String, Object> about = about(request.what());
        centre.map(Candidate::label)
                .filter(name -> !name.equals(about.get("around")))
                .ifPresent(name -> about.put("named", name));
        request.folding().ifPresent(folding -> {
            about.put("fold", folding.kind().name().toLowerCase(Locale.ROOT));
            about.put("normalize", folding.normalization().name().toLowerCase(Locale.ROOT));
        });
        return about;
    }

    /** The same of what was asked alone; may be added to. */
    static Map<String, Object> about(What what) {
        Map<String, Object> about = new LinkedHashMap<>();
        if (what instanceof OfExploration asked) {
            about.put("exploration", asked.exploration().name());
            about.put("parameters", asked.values());
        } else if (what instanceof OfQuery query) {
            about.put("query", query.cypher());
        } else if (what instanceof Around around) {
            about.put("around", around.name());
            about.put("hops", around.hops());
            about.put("limit", around.limit());
            if (around.in() != null) {
                about.put("in", around.in());
            }
        }
        return about;
    }
}
