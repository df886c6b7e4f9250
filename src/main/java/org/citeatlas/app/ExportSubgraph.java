package org.citeatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.app.ExportRequest.Around;
import org.citeatlas.app.ExportRequest.OfExploration;
import org.citeatlas.app.ExportRequest.OfQuery;
import org.citeatlas.app.ExportRequest.What;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.explore.Asked;
import org.citeatlas.explore.Exploration;
import org.citeatlas.explore.OutsideData;
import org.citeatlas.export.ExportFile;
import org.citeatlas.export.ExportFile.Exported;
import org.citeatlas.export.Formats;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.NameIndex;

/** Writes a part of the graph to a file for another tool. */
public final class ExportSubgraph {
    private static final int MOST_HOPS = 4; // a literature is small: further out lies nearly all of it
    private static final String AROUND = """
            MATCH %s
            CALL (a) {
              MATCH p = (a)-[:%s*0..%d]-(n)
              WITH n, min(length(p)) AS distance
              RETURN n, distance ORDER BY distance, coalesce(n.id, n.key, n.url) LIMIT $limit
            }
            WITH collect(n) AS nodes
            UNWIND nodes AS n
            OPTIONAL MATCH (n)-[r]->(m) WHERE m IN nodes
            RETURN n, r
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
     * Writes the file and its manifest, or nothing.
     *
     * @throws CiteatlasException where there is nothing to export, the file is there already, or cannot be written
     */
    public Exported run(ExportRequest request, QueryOptions options) {
        SubgraphWriter writer = Formats.byName(request.format());
        List<String> more = request.folding().isPresent() ? List.of() : writer.edgesToBringAlong();
        Optional<Candidate> centre = centre(request.what());
        Subgraph graph = subgraph(request.what(), centre, options, more);
        if (!graph.nodes().iterator().hasNext()) {
            throw CiteatlasException.failed("There is nothing to export: the statement returns no nodes or edges. "
                    + "A query has to return nodes, edges or paths, not their properties.");
        }
        Subgraph whole = request.folding().map(folding -> folding.of(graph)).orElse(graph);
        return new ExportFile(request.output(), request.force()).write(whole, writer, about(request, centre));
    }

    /** The thing that the export is to be around, if it is. */
    private Optional<Candidate> centre(What what) {
        if (!(what instanceof Around around)) {
            return Optional.empty();
        }
        if (around.hops() < 1 || around.hops() > MOST_HOPS) {
            throw CiteatlasException.usage("--hops " + around.hops() + " is not possible: 1 to " + MOST_HOPS + " are.");
        }
        return Optional.of(new Things(new NameIndex(session.graph())).one(around.name()));
    }

    /** @param more types of edges of its works that the format is made of: references want authors and venues */
    private Subgraph subgraph(What what, Optional<Candidate> centre, QueryOptions options, List<String> more) {
        Graph graph = session.graph();
        Graph.Limits limits = options.limits();
        if (what instanceof OfQuery query) {
            OutsideData.refuse(query.cypher());
            return graph.subgraphWith(more, query.cypher(), Map.of(), limits);
        }
        if (what instanceof Around around) {
            return around(around, centre.orElseThrow(), limits, more);
        }
        OfExploration asked = (OfExploration) what;
        Exploration exploration = asked.exploration();
        if (exploration.graphCypher().isEmpty()) {
            throw CiteatlasException.usage(
                    exploration.name() + " has no @graph statement, so that there is nothing to export.");
        }
        Asked bound = new RunExploration(session).askToDraw(exploration, asked.values(), options);
        return graph.subgraphWith(more, bound.graphCypher().orElseThrow(), bound.values(), limits);
    }

    private Subgraph around(Around around, Candidate centre, Graph.Limits limits, List<String> more) {
        String cypher = AROUND.formatted(Things.pattern("a", centre), Things.EDGES, around.hops());
        return session.graph().subgraphWith(more, cypher, Map.of("a", centre.key(), "limit", around.limit()), limits);
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
        }
        return about;
    }
}
